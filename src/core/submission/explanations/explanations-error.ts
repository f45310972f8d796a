export type ExplanationsErrorCode = "notJson" | "notAList" | "noIdentity" | "noRule" | "noText" | "noHeader";

const SENTENCES: { readonly [C in ExplanationsErrorCode]: string } = {
  notJson: "不是有效的 JSON，请核对文件内容，或改用带“标识”“说明”两列的 CSV。",
  notAList: "里应当是一个列表，每条写明 identity 和 text（可写 by、at）。",
  noIdentity:
    "第 {number} 条没有写明 identity（gate --json 给出的标识），也没有写 rule（共同说明的校验项目），请补上。",
  noRule: "第 {number} 条的“{name}”不是校验项目，请写 gate --json 给出的 rule，或校验项目的名称。",
  noText: "第 {number} 条的 text 不是文字，请写明原因。",
  noHeader: "里没有找到“标识”（或“校验项目”）和“说明”两列的标题，请按 gate --json 给出的标识填写。",
};

/** A list of explanations that cannot be read. `message` goes behind the file's name. */
export class ExplanationsError extends Error {
  readonly code: ExplanationsErrorCode;

  constructor(code: ExplanationsErrorCode, number = 0, name = "") {
    super(SENTENCES[code].replace("{number}", String(number)).replace("{name}", () => name));
    this.name = "ExplanationsError";
    this.code = code;
  }
}
