/** Why a workbook file is not written. */
export type WorkbookWriteErrorCode = "signed" | "unreadablePart";

const SENTENCES: { readonly [C in WorkbookWriteErrorCode]: (file: string) => string } = {
  signed: (file) =>
    `“${file}”带有数字签名，改动会使签名失效，因此没有写入；请先在 Excel 中删除签名，或另存一份不带签名的副本。`,
  unreadablePart: (file) =>
    `“${file}”内部有一处不合规范，无法安全改动，因此没有写入；请用 Excel 或 WPS 打开后另存为 .xlsx 再试。`,
};

/** A file that is left as it is; `message` is one sentence for people. */
export class WorkbookWriteError extends Error {
  readonly code: WorkbookWriteErrorCode;

  constructor(code: WorkbookWriteErrorCode, fileName: string, options?: ErrorOptions) {
    super(SENTENCES[code](fileName), options);
    this.name = "WorkbookWriteError";
    this.code = code;
  }
}
