/** Why something of ours stays, for the person to know. */
export type KeptReason =
  /** Somebody typed in the tracking columns: they are a ledger now, and lose only their colours. */
  | "typedTracking"
  /** Words of a person beside our marks: the words stay, the marks go. */
  | "typedWords"
  /** A column of somebody's stands to the right, or the table goes on: taking ours away would leave a hole. */
  | "insideLedger"
  | "protectedSheet"
  | "protectedStructure"
  /** A sheet of ours in which somebody wrote: 说明, 备注. */
  | "typedSheet"
  /** 统计依据: the numbers of the statistics sheet, which stays, lead to it. */
  | "linkedSheet"
  /** Somebody's formula on a sheet that stays leads to it. */
  | "usedSheet"
  /** A workbook keeps one visible sheet. */
  | "onlySheet";

export interface KeptMark {
  readonly reason: KeptReason;
  readonly sheet: string;
  /** Headings of columns; empty when the whole sheet is meant. */
  readonly headings: readonly string[];
  /** The cells that stand in the way ("汇总!B3"), where there are any; the first few of them. */
  readonly cells?: readonly string[];
}

export interface ClearedColumns {
  readonly sheet: string;
  /** From left to right. */
  readonly headings: readonly string[];
}

/** What clearing does, besides removing our conditional formats. */
export interface ClearingReport {
  /** Columns that disappear. */
  readonly columns: readonly ClearedColumns[];
  /** Names of the sheets that disappear. */
  readonly sheets: readonly string[];
  /** Cells of columns that stay whose formula of ours, or text of ours, goes. */
  readonly cells: number;
  readonly kept: readonly KeptMark[];
}

const SENTENCES: { readonly [R in KeptReason]: (sheet: string, headings: string, cells: string) => string } = {
  typedTracking: (sheet, headings) => `“${sheet}”的整改跟踪各栏（${headings}）里有人填写，连同公式保留，只去掉颜色。`,
  typedWords: (sheet, headings) => `“${sheet}”的“${headings}”栏里有人写的话，这些话和栏目保留，只去掉本工具的文字。`,
  insideLedger: (sheet, headings) => `“${sheet}”的“${headings}”栏右边还有别的栏，只清空内容，栏目保留。`,
  protectedSheet: (sheet) => `“${sheet}”受保护，没有改动；请先撤销工作表保护，再清除一次。`,
  protectedStructure: (sheet) => `工作簿的结构受保护，“${sheet}”删不掉；请先撤销工作簿保护，再清除一次。`,
  typedSheet: (sheet) => `“${sheet}”里有人写了说明或备注，保留；不需要时请自行删除。`,
  linkedSheet: (sheet) => `“${sheet}”是统计表各数字的依据，和统计表一起保留。`,
  usedSheet: (sheet, _, cells) =>
    `“${cells}”的公式用到“${sheet}”，删了会变成 #REF!，所以保留；要删，请先改掉这些公式。`,
  onlySheet: (sheet) => `“${sheet}”是唯一看得见的工作表，不能删除。`,
};

/** One Chinese sentence for each thing that stays. */
export function keptSentences(report: ClearingReport): readonly string[] {
  return report.kept.map(({ reason, sheet, headings, cells = [] }) =>
    SENTENCES[reason](sheet, headings.join("、"), cells.join("、")),
  );
}

/** "去掉“党员点评台账”的校验结果等 11 栏；删除工作表校验清单、标记说明。", or that there is nothing of ours. */
export function describeClearing({ columns, sheets, cells, kept }: ClearingReport): string {
  const parts = columns.map(({ sheet, headings }) => {
    const [first = ""] = headings;
    return headings.length === 1 ? `去掉“${sheet}”的${first}栏` : `去掉“${sheet}”的${first}等 ${headings.length} 栏`;
  });
  if (cells > 0) parts.push(`清空或改回 ${cells} 格`);
  if (sheets.length > 0) parts.push(`删除工作表${sheets.join("、")}`);
  if (parts.length > 0) return `${parts.join("；")}。`;
  if (hasMarks({ columns, sheets, cells, kept })) return "去掉本工具的颜色。";
  return kept.some(({ reason }) => reason !== "linkedSheet") ? "没有能去掉的标记。" : "没有发现本工具的标记。";
}

/** Is anything of ours there that clearing touches? Formats alone cannot be seen in the picture and do not count. */
export function hasMarks({ columns, sheets, cells, kept }: ClearingReport): boolean {
  return columns.length + sheets.length + cells > 0 || kept.some(({ reason }) => reason === "typedTracking");
}
