export type FileHostErrorCode =
  | "formula"
  | "protectedSheet"
  | "mergedCells"
  | "hiddenCells"
  | "unknownSheet"
  | "changedSince"
  | "notInJournal"
  | "unexpected";

const SENTENCES: { readonly [C in FileHostErrorCode]: string } = {
  formula: "这里不能计算公式，没有填入：请下载后在 Excel 或 WPS 中填写公式。",
  protectedSheet: "工作表“{detail}”受保护，不能改动：请先在 Excel 或 WPS 中撤销工作表保护。",
  mergedCells: "{detail}在合并单元格里，放不下要粘贴的内容，一格也没有填：请换个位置，或一格一格填写。",
  hiddenCells: "{detail}是隐藏的，改了也看不见，一格也没有动：请避开隐藏的行和列，一段一段来。",
  unknownSheet: "要改的工作表已经不在了，请重新校验后再试。",
  changedSince: "{detail}在预览之后又改动过，没有写入：请重新校验后再试。",
  notInJournal: "这次改动已经撤销过，或者记录里没有它，没有什么要撤销。",
  unexpected:
    "程序出了意料之外的错误，工作簿没有改动：请重新打开页面再试一次；如仍出现，请把这句话告诉开发者：{detail}",
};

/** What the workbook of a file could not do; `message` is one Chinese sentence for the person. */
export class FileHostError extends Error {
  readonly code: FileHostErrorCode;

  constructor(code: FileHostErrorCode, detail = "", options?: ErrorOptions) {
    super(
      SENTENCES[code].replace("{detail}", () => detail),
      options,
    );
    this.name = "FileHostError";
    this.code = code;
  }
}
