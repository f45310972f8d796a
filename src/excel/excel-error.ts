/** Why Excel did not do what was asked. */
export type ExcelErrorCode =
  | "notAnswering"
  | "cellEdit"
  | "accessDenied"
  | "sheetProtected"
  | "structureProtected"
  | "connectionLost"
  | "tooLarge"
  | "notFound"
  | "unsupported"
  | "notWritten"
  | "unknown";

const SENTENCES: { readonly [C in ExcelErrorCode]: string } = {
  notAnswering: "Excel 没有应答：如果正在编辑单元格，请先按 Enter 结束编辑，再试一次",
  cellEdit: "请先按 Enter 结束单元格编辑，再试一次",
  accessDenied: "Excel 不允许这样改，工作簿可能被保护或只能读",
  sheetProtected: "工作表被保护，请先撤销工作表保护",
  structureProtected: "工作簿的结构被保护，不能增删工作表，请先撤销工作簿保护",
  connectionLost: "与 Excel 的连接断开了，请保存工作簿后重新打开",
  tooLarge: "一次要传的内容超过了 Excel 的限制",
  notFound: "要读写的工作表或表格已被删除，请重新校验",
  unsupported: "这个版本的 Excel 做不到这一步，请更新 Excel",
  notWritten: "有内容没有写进 Excel，请取消筛选后再试一次",
  unknown: "Excel 报告了一个错误",
};

/** Trouble with the live workbook. `message` is one Chinese sentence for the person; `cause` is what Excel said. */
export class ExcelError extends Error {
  readonly code: ExcelErrorCode;
  /** What it is about, where known: a sheet's name, an address, Excel's own code. */
  readonly subject: string | null;

  constructor(code: ExcelErrorCode, subject: string | null = null, options?: ErrorOptions) {
    super(`${SENTENCES[code]}${subject === null ? "" : `（${subject}）`}。`, options);
    this.name = "ExcelError";
    this.code = code;
    this.subject = subject;
  }
}
