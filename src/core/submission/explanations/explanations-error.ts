export type ExplanationsErrorCode = "notJson" | "notAList" | "noIdentity" | "noText" | "noHeader";

const SENTENCES: { readonly [C in ExplanationsErrorCode]: string } = {
  notJson: "不是有效的 JSON，请核对文件内容，或改用带“标识”“说明”两列的 CSV。",
  notAList: "里应当是一个列表，每条写明 identity 和 text（可写 by、at）。",
  noIdentity: "第 {number} 条没有写明 identity（gate --json 给出的标识），请补上。",
  noText: "第 {number} 条的 text 不是文字，请写明原因。",
  noHeader: "里没有找到“标识”和“说明”两列的标题，请按 gate --json 给出的标识填写。",
};

/** A list of explanations that cannot be read. `message` goes behind the file's name. */
export class ExplanationsError extends Error {
  readonly code: ExplanationsErrorCode;

  constructor(code: ExplanationsErrorCode, number = 0) {
    super(SENTENCES[code].replace("{number}", String(number)));
    this.name = "ExplanationsError";
    this.code = code;
  }
}
