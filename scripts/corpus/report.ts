import type { SheetScore } from "./score-sheet";

export interface FileScore {
  readonly file: string;
  readonly sheets: readonly SheetScore[];
  /** Everything that a person would be asked about the file. */
  readonly questions: readonly string[];
}

/** Readable figures; every file weighs the same, however many sheets it has. */
export function reportScores(files: readonly FileScore[]): string {
  const columns = weightedColumns(files);
  const precision = columns.right / Math.max(1e-9, columns.right + columns.wrong);
  const recall = columns.right / Math.max(1e-9, columns.right + columns.missed);
  const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
  const silent = files.flatMap((file) => file.sheets.flatMap((sheet) => sheet.silentWrong));
  const misses = files.flatMap((file) => file.sheets.flatMap((sheet) => sheet.misses));
  const asked = files.flatMap((file) => file.questions.map((question) => `${file.file}: ${question}`));
  return [
    `文件 ${files.length} 个，按文件加权`,
    `种类正确率 ${percent(share(files, (sheet) => sheet.isKindRight))}`,
    `表头行正确率 ${percent(share(files, (sheet) => sheet.isHeaderRight))}`,
    `数据行正确率 ${percent(share(files, (sheet) => sheet.areRowsRight))}`,
    `列：精确率 ${percent(precision)}，召回率 ${percent(recall)}，F1 ${percent(f1)}`,
    `默默认错 ${silent.length} 处`,
    `提问：共 ${asked.length} 个，最多的一个文件 ${Math.max(0, ...files.map((file) => file.questions.length))} 个`,
    ...section("默默认错", silent),
    ...section("没有认对", misses),
    ...section("提问", asked),
    "",
  ].join("\n");
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", `${title}：`, ...lines.map((line) => `  ${line}`)];
}

function share(files: readonly FileScore[], isRight: (sheet: SheetScore) => boolean): number {
  const shares = files.map((file) => file.sheets.filter(isRight).length / file.sheets.length);
  return shares.reduce((sum, value) => sum + value, 0) / Math.max(1, shares.length);
}

function weightedColumns(files: readonly FileScore[]): { right: number; missed: number; wrong: number } {
  const total = { right: 0, missed: 0, wrong: 0 };
  for (const { sheets } of files) {
    const sum = { right: 0, missed: 0, wrong: 0 };
    for (const { columns } of sheets) {
      sum.right += columns.right;
      sum.missed += columns.missed;
      sum.wrong += columns.wrong;
    }
    const all = sum.right + sum.missed + sum.wrong;
    if (all === 0) continue;
    total.right += sum.right / all;
    total.missed += sum.missed / all;
    total.wrong += sum.wrong / all;
  }
  return total;
}

function percent(value: number): string {
  return `${(value * 100).toFixed(1)}%`;
}
