export type AnalysisErrorCode = "noLedger" | "reversedPeriod" | "unknownScheme" | "unknownUnit" | "structureProtected";

const SENTENCES: { readonly [C in AnalysisErrorCode]: string } = {
  noLedger: "没有认出任何台账或名册：请确认表头写明了“点评时间”“姓名”“党组织名称”等栏目，再试一次。",
  reversedPeriod: "统计期间的起始日期晚于截止日期，请检查 --from 和 --to，或工作表“点评设置”里的期间。",
  unknownScheme: "没有名为“{detail}”的方案，请用 --help 查看可用的方案。",
  structureProtected: "工作簿的结构受保护，不能新增工作表：请先在 Excel 的“审阅”里撤销工作簿保护，再试一次。",
  unknownUnit: "名册里没有填报单位“{detail}”，请核对单位名称，或先在党组织名册中补上。",
};

/** The workbook could be read, but what was asked of it cannot be done. `message` is one Chinese sentence for the user. */
export class AnalysisError extends Error {
  readonly code: AnalysisErrorCode;

  constructor(code: AnalysisErrorCode, detail = "", options?: ErrorOptions) {
    super(
      SENTENCES[code].replace("{detail}", () => detail),
      options,
    );
    this.code = code;
  }
}
