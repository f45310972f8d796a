import { manifestFacts, type Manifest, type ManifestFile } from "../../core/submission/package/manifest";
import type { NamedFile } from "../write-folder";

export function exportJson(manifest: Manifest, output: string, files: readonly NamedFile[]) {
  const { sheets, ...head } = manifest;
  return {
    output,
    ...head,
    files: files.map(({ name }) => name),
    sheets: sheets.map(({ name, sha256, code, cells }) => ({ name, sha256, code, cells: cells.length })),
  };
}

export function exportText(manifest: Manifest, output: string, files: readonly NamedFile[]): string {
  return [
    "报送前检查通过，已写出报送包：",
    ...manifestFacts(manifest).map(([label, value]) => `  ${label}：${value}`),
    ...manifest.sheets.map(({ name, code }) => `  ${name} 校验码 ${code}`),
    "",
    `已写入 ${output}：${files.map(({ name }) => name).join("、")}`,
    "请打开核对一遍，打印统计表盖章；纸质表和电子表上的校验码应当相同。",
  ].join("\n");
}

/** 清单.txt: the manifest for people. */
export function manifestText(manifest: Manifest, files: readonly ManifestFile[]): string {
  return [
    "报送清单",
    ...manifestFacts(manifest).map(([label, value]) => `${label}：${value}`),
    "",
    "工作表：",
    ...manifest.sheets.map(({ name, code, sha256 }) => `${name}\u3000校验码 ${code}\u3000SHA-256 ${sha256}`),
    "",
    "文件：",
    ...files.map(({ name, sha256 }) => `${name}\u3000SHA-256 ${sha256}`),
    "",
  ].join("\r\n");
}
