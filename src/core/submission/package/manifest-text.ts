import { manifestFacts, type Manifest, type ManifestFile } from "./manifest";

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
