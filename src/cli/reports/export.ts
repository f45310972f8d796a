import { manifestFacts, type Manifest } from "../../core/submission/package/manifest";
import type { FormerFiles } from "../former-package";
import type { NamedFile } from "../write-folder";

export function exportJson(
  manifest: Manifest,
  output: string,
  files: readonly NamedFile[],
  removed: readonly string[],
) {
  const { sheets, ...head } = manifest;
  return {
    output,
    ...head,
    files: files.map(({ name }) => name),
    removed,
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

/** What became of the files of an earlier edition in the same folder; `null`: nobody looked. */
export function formerNotes(former: FormerFiles | null, output: string): readonly string[] {
  if (former === null) return [];
  const { outdated, changed, unrelated, isUnknown } = former;
  const list = (names: readonly string[]): string => names.map((name) => `“${name}”`).join("、");
  return [
    ...(outdated.length === 0 ? [] : [`“${output}”里上一版的 ${list(outdated)} 已不在本次清单中，已删除。`]),
    ...(changed.length === 0
      ? []
      : [`“${output}”里上一版的 ${list(changed)} 后来被改动过，没有删除；不再需要的请自行删除，不要一起报送。`]),
    ...(unrelated.length === 0
      ? []
      : [
          `“${output}”里 ${list(unrelated)} 属于另一单位或另一期的报送包，没有删除；请另放一个文件夹，不要和本次的一起报送。`,
        ]),
    ...(isUnknown ? [`“${output}”里原来的 清单.json 不能识别，没有删除其他文件；请核对文件夹里有没有旧文件。`] : []),
  ];
}
