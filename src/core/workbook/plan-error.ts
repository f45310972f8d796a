/** Why a plan cannot be carried out. All are faults of the plan's maker, found before anything is changed. */
export type PlanErrorCode =
  | "unknownSheet"
  | "unknownTable"
  | "sheetNameTaken"
  | "sheetNameInvalid"
  | "noVisibleSheetLeft"
  | "tableBlocked"
  | "outsideSheet"
  | "unevenBlock"
  | "listTooLong"
  | "listHasComma"
  | "tooManyLinks";

const SENTENCES: { readonly [C in PlanErrorCode]: string } = {
  unknownSheet: "要改的工作表不存在",
  unknownTable: "要改的表格不存在",
  sheetNameTaken: "要新建的工作表已经有了",
  sheetNameInvalid: "要新建的工作表的名称不能用",
  noVisibleSheetLeft: "删除后工作簿里没有可见的工作表了",
  tableBlocked: "表格右边有别的内容，不能直接加列",
  outsideSheet: "要写的位置超出了工作表的范围",
  unevenBlock: "要写的内容各行长短不一",
  listTooLong: "下拉列表的选项总长超过了 255 个字符",
  listHasComma: "下拉列表的选项里不能有英文逗号",
  tooManyLinks: "一张工作表的链接超过了 Excel 的上限 65530 个",
};

/** The plan does not fit the workbook. `message` is one Chinese sentence; nothing has been changed when it is thrown. */
export class PlanError extends Error {
  readonly code: PlanErrorCode;
  /** What it is about: a sheet key or name, a table id, an address. */
  readonly subject: string;

  constructor(code: PlanErrorCode, subject: string) {
    super(`${SENTENCES[code]}（${subject}）。`);
    this.name = "PlanError";
    this.code = code;
    this.subject = subject;
  }
}
