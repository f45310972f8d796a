/** Why a file cannot be opened. Stable: shells and tests go by it. */
export type WorkbookFileErrorCode =
  | "empty"
  | "lockFile"
  | "notWorkbook"
  | "truncated"
  | "damaged"
  | "tooLarge"
  | "tooScattered"
  | "encrypted"
  | "html"
  | "xmlSpreadsheet"
  | "xlsb"
  | "ods"
  | "et"
  | "otherDocument"
  | "picture";

/** What a person is told, one sentence each: what is wrong with the file, and the way out. */
const SENTENCES: { readonly [Code in WorkbookFileErrorCode]: (file: string) => string } = {
  empty: (file) => `文件“${file}”是空的（0 字节），请重新获取或从原表另存一份。`,
  lockFile: (file) => `“${file}”是 Excel 打开工作簿时留下的临时文件，请改选不带“~$”的原工作簿。`,
  notWorkbook: (file) => `“${file}”不是 Excel 工作簿，请选择 .xlsx、.xlsm、.xls 或 .csv 文件。`,
  truncated: (file) => `文件“${file}”不完整（可能没有下载或复制完），请重新获取后再试。`,
  damaged: (file) => `文件“${file}”已损坏，请先用 Excel 或 WPS 打开修复，另存为 .xlsx 后再试。`,
  tooLarge: (file) => `文件“${file}”展开后超过允许的大小，未予打开，请删去多余内容或拆分后再试。`,
  tooScattered: (file) => `文件“${file}”中的内容散落得太远，请删除远处的零星单元格，另存后再试。`,
  encrypted: (file) => `文件“${file}”设有打开密码，请在 Excel 或 WPS 中打开，取消密码，另存后再试。`,
  html: (file) => `“${file}”其实是网页文件，请用 Excel 或 WPS 打开并另存为 .xlsx 后再试。`,
  xmlSpreadsheet: (file) => `“${file}”是 XML 表格文件，请用 Excel 或 WPS 打开并另存为 .xlsx 后再试。`,
  xlsb: (file) => `“${file}”是二进制工作簿（.xlsb），请用 Excel 另存为 .xlsx 后再试。`,
  ods: (file) => `“${file}”是 OpenDocument 表格（.ods），请另存为 .xlsx 后再试。`,
  et: (file) => `“${file}”是 WPS 表格文件（.et），请用 WPS 另存为 .xlsx 后再试。`,
  otherDocument: (file) => `“${file}”不是表格文件（可能是文档、演示文稿或压缩包），请选择 Excel 工作簿。`,
  picture: (file) => `“${file}”不是表格文件（可能是图片或照片），请选择 Excel 工作簿。`,
};

/** A file that cannot be opened; `message` is the sentence to show. */
export class WorkbookFileError extends Error {
  readonly code: WorkbookFileErrorCode;
  /** Without its folder. */
  readonly fileName: string;

  constructor(code: WorkbookFileErrorCode, fileName: string, options?: ErrorOptions) {
    const file = baseName(fileName);
    super(SENTENCES[code](file), options);
    this.name = "WorkbookFileError";
    this.code = code;
    this.fileName = file;
  }
}

/** "folder\\台账.xlsx" → "台账.xlsx". */
export function baseName(fileName: string): string {
  return fileName.slice(Math.max(fileName.lastIndexOf("/"), fileName.lastIndexOf("\\")) + 1);
}
