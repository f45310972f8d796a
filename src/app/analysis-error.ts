export type AnalysisErrorCode =
  | "badManifest"
  | "badSetting"
  | "emptyWorkbook"
  | "noLedger"
  | "noReviews"
  | "noTemplate"
  | "notInGb18030"
  | "notZeroReport"
  | "nothingToPublish"
  | "reversedPeriod"
  | "rowsNeedSheet"
  | "structureProtected"
  | "unknownScheme"
  | "unknownSheet"
  | "unknownUnit";

const SENTENCES: { readonly [C in AnalysisErrorCode]: string } = {
  badManifest: "{detail}。",
  badSetting: "{detail}。",
  emptyWorkbook: "工作簿是空的：所有工作表里都没有内容，请打开有台账的工作簿。",
  noLedger: "没有认出任何台账或名册：请确认表头写明了“点评时间”“姓名”“党组织名称”等栏目，再试一次。",
  noReviews: "没有可以印成登记表的点评记录：请确认工作簿里有点评台账，选定的行（--rows）里填了点评内容。",
  nothingToPublish:
    "{detail}没有可以公示的点评：有效的点评须写明对象、点评领导，且点评时间在统计期间内，请先用 check 查看台账。",
  noTemplate:
    "没有找到上级下发的点评统计表{detail}：样表的表头要写明“应点评”“已点评”“点评次数”“整改”等栏目，请选择样表文件，或样表所在的工作表（命令行：--template、--sheet）。",
  notInGb18030: "{detail}不能用 GB18030 表示，没有写出任何文件；请改用 UTF-8（命令行用 --encoding utf8）。",
  notZeroReport: "本期有 {detail}，不是零报告，请不要按零报告（命令行 --zero）报送。",
  rowsNeedSheet: "点评记录分在几张工作表上（{detail}），用 --rows 选行时请同时用 --sheet 指明工作表。",
  unknownSheet: "工作簿里没有名为“{detail}”的工作表，请核对工作表名称。",
  reversedPeriod: "统计期间的起始日期晚于截止日期，请检查工作表“点评设置”里的期间（命令行：--from 和 --to）。",
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
