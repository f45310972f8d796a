import type { LedgerBlock } from "../../../../../src/core/ledger/recognition";

/** Hand-made ledgers whose words look like hints, totals and notes: no record may be lost, none invented. Rows are 1-based. */
export interface HostileCase {
  readonly name: string;
  readonly rows: readonly string[];
  readonly sheet?: string;
  readonly merges?: readonly string[];
  readonly blocks: readonly (readonly [LedgerBlock["kind"], readonly number[]])[];
}

export const TITLE = "党员接受领导点评登记台账";
const REVIEW = "序号|姓名|所在党支部|点评领导|点评时间|点评方式|存在的问题|工作建议|备注";
const ZHOU = "1|周明远|机关党支部|李建国|2024.1.5|现场|学习少|多学习|";
const WU = "2|吴  桐|机关党支部|李建国|2024.1.6|现场|调研少|多调研|";
export const FIVE = "姓名|点评领导|点评时间|存在问题|备注";
const PROBLEMS = "序号|存在问题|整改措施|责任人|整改时限|整改情况";

export const HOSTILE_CASES: readonly HostileCase[] = [
  {
    name: "合计, 注 and 说明 in remarks",
    rows: [
      TITLE,
      REVIEW,
      "1|周明远|机关党支部|李建国|2024.1.5|现场|学习少|多学习|合计",
      "2|吴桐|机关党支部|李建国|2024.1.6|现场|调研少|多调研|注：请假一次",
      "3|何静|机关党支部|李建国|2024.1.7|现场|办法少|多想|说明：补点评",
    ],
    blocks: [["memberReview", [3, 4, 5]]],
  },
  {
    name: "people named 例, 注 and 计 in a numbered table",
    rows: [TITLE, REVIEW, "1|例|机关党支部|李建国|2024.1.5", "2|注|||2024.1.6", "3|周小计|||2024.1.6"],
    blocks: [["memberReview", [3, 4, 5]]],
  },
  {
    name: "people named 例 and 注 without numbers",
    rows: [TITLE, FIVE, "例|李建国|2024.1.5|学习少|", "注|李建国|2024.1.6||", "吴桐|李建国|2024.1.7|调研少|"],
    blocks: [["memberReview", [3, 4, 5]]],
  },
  {
    name: "an organisation of the street 示例",
    rows: [
      "基层党组织领导点评登记台账",
      "党组织名称|点评领导|点评时间|点评评价|存在的问题",
      "示例街道党支部|李建国|2024.1.5||",
      "示例街道第二党支部||2024.1.6||",
    ],
    blocks: [["organizationReview", [3, 4]]],
  },
  {
    name: "problems that speak of filling in, formats and examples",
    rows: [
      TITLE,
      FIVE,
      "周明远|李建国|2024.1.5|台账填写不规范|请按要求补填",
      "吴桐|李建国|2024.1.6|记录格式不统一，示例未更新|按规定填写",
      "何静|李建国||台账必填项漏填|请填齐",
    ],
    blocks: [["memberReview", [3, 4, 5]]],
  },
  {
    name: "numbered problems of seals, signatures and totals, with little beside them",
    rows: [
      "整改台账",
      PROBLEMS,
      "1|公章管理不规范||||",
      "2|会议记录没有签字|补签|||",
      "3|党费收缴未合计|重新合计|李建国|2024.6|整改中",
      "4|本表填写不全，会议记录缺少请假情况，台账与实际不符，多年没有更新，支部成员对此没有足够认识，也没有专人负责||||",
    ],
    blocks: [["rectification", [3, 4, 5, 6]]],
  },
  {
    name: "first records named 张三 and 李四",
    rows: [TITLE, REVIEW, "1|张三|机关党支部|李建国|2024.1.5", "2|李四|机关党支部|李建国|2024.1.6", "3|吴桐"],
    blocks: [["memberReview", [3, 4, 5]]],
  },
  {
    name: "a first record whose name is hidden, but nothing else",
    rows: [TITLE, REVIEW, "1|张某某|机关党支部|李建国|2024.1.5|现场|学习少|多学习|", WU],
    blocks: [["memberReview", [3, 4]]],
  },
  {
    name: "a first row that hides the organisation too is an example",
    rows: [TITLE, REVIEW, "1|张某某|某某党支部|某某书记|2024.1.5|现场|学习少|多学习|", ZHOU, WU],
    blocks: [["memberReview", [4, 5]]],
  },
  {
    name: "records of a name and a date",
    rows: [TITLE, FIVE, "周明远||2024.1.5||", "吴桐||2024.1.6||", "何静||2024.1.7||"],
    blocks: [["memberReview", [3, 4, 5]]],
  },
  {
    name: "a blank row after every record",
    rows: [TITLE, REVIEW, ZHOU, "", WU, "", "3|何静|机关党支部|李建国|2024.1.7"],
    blocks: [["memberReview", [3, 5, 7]]],
  },
  {
    name: "the header again on each page",
    rows: [TITLE, REVIEW, ZHOU, REVIEW, WU, REVIEW, "3|何静|机关党支部|李建国|2024.1.7"],
    blocks: [["memberReview", [3, 5, 7]]],
  },
  {
    name: "a two-level header again on each page",
    rows: [
      TITLE,
      "序号|党员基本情况||点评情况||点评内容||备注",
      "|姓名|所在党支部|点评领导|点评时间|主要成绩|存在的问题|",
      "1|周明远|机关党支部|李建国|2024.1.5|好|学习少|",
      "序号|党员基本情况||点评情况||点评内容||备注",
      "|姓名|所在党支部|点评领导|点评时间|主要成绩|存在的问题|",
      "2|吴桐|机关党支部|李建国|2024.1.6|好|调研少|",
    ],
    merges: ["A2:A3", "B2:C2", "D2:E2", "F2:G2", "H2:H3", "A5:A6", "B5:C5", "D5:E5", "F5:G5", "H5:H6"],
    blocks: [["memberReview", [4, 7]]],
  },
  {
    name: "records after 小计",
    rows: [TITLE, REVIEW, ZHOU, "小计|1人", WU, "合  计|2人|||||||", "3|何静|机关党支部|李建国|2024.1.7"],
    blocks: [["memberReview", [3, 5, 7]]],
  },
  {
    name: "a footer right under the records",
    rows: [TITLE, FIVE, "周明远|李建国|2024.1.5|学习少|", "填报人：李建国||审核人：王志强|联系电话：|2024年1月"],
    blocks: [["memberReview", [3]]],
  },
  {
    name: "a footer of bare labels and the names behind them",
    rows: [TITLE, REVIEW, ZHOU, "单位负责人|李建国||审核人|王志强||填报人|许红梅|"],
    blocks: [["memberReview", [3]]],
  },
  {
    name: "numbered notes under 说明",
    rows: [TITLE, REVIEW, ZHOU, WU, "说明", "1|点评时间填写到日", "2|备注填写补点评的原因"],
    blocks: [["memberReview", [3, 4]]],
  },
  {
    name: "a group merged over an empty cell",
    rows: [
      TITLE,
      "序号|党员||点评情况|||存在的问题",
      "|姓名|支部|领导||时间|",
      "1|周明远|机关党支部|李建国||2024.1.5|学习少",
      "2|吴桐|机关党支部|李建国||2024.1.6|调研少",
    ],
    merges: ["A2:A3", "B2:C2", "D2:F2", "G2:G3"],
    blocks: [["memberReview", [4, 5]]],
  },
  {
    name: "a register under a ledger of reviews",
    rows: [
      TITLE,
      REVIEW,
      ZHOU,
      WU,
      "",
      "党员名册",
      "学号|党员姓名|性别|入党时间|所在党支部",
      "20|许红梅|女|2001.7|机关党支部",
    ],
    blocks: [
      ["memberReview", [3, 4]],
      ["memberRoster", [8]],
    ],
  },
  {
    name: "a list of problems right under the reviews, its first heading unusual",
    rows: [
      TITLE,
      REVIEW,
      ZHOU,
      WU,
      "问题整改台账",
      "问题描述|整改措施|责任人|整改时限|整改状态",
      "学习少|集中学习|李建国|2024.6.1|整改中",
      "调研少|驻点调研|李建国|2024.7.1|已完成",
    ],
    blocks: [
      ["memberReview", [3, 4]],
      ["rectification", [7, 8]],
    ],
  },
  {
    name: "a table that begins at D8",
    rows: ["", "", "", "", "", "", `|||${TITLE}`, `|||${FIVE}`, "|||周明远|李建国|2024.1.5|学习少|", "|||吴桐"],
    blocks: [["memberReview", [9, 10]]],
  },
  {
    name: "the title on the sheet's tab alone",
    sheet: "领导点评党员台账",
    rows: [FIVE, "周明远|李建国|2024.1.5|学习少|", "吴桐|李建国|2024.1.6||"],
    blocks: [["memberReview", [2, 3]]],
  },
  {
    name: "a hint row above records that repeat one text",
    rows: [
      TITLE,
      FIVE,
      "必填|必填|格式：2011-01-13|必填|选填",
      "周明远|李建国|2024.1.5|支部认为应多联系群众，请填写联系记录|",
      "吴桐|李建国|2024.1.6|支部认为应多联系群众，请填写联系记录|",
    ],
    blocks: [["memberReview", [4, 5]]],
  },
  {
    name: "several problems of one organisation whose name is merged down",
    rows: [
      "整改台账",
      "党组织名称|存在问题|整改措施|责任人|整改时限",
      "内科党支部|格式不统一|按要求填写||",
      "|请假手续填写不全|请按规定填写||",
      "|会议少|||",
      "外科党支部|学习少|学习|郑和平|2024.6",
    ],
    merges: ["A3:A5"],
    blocks: [["rectification", [3, 4, 5, 6]]],
  },
  {
    name: "examples and hints one after the other, then records",
    rows: [TITLE, REVIEW, "|必填|必填|必填|如：2011.1.10||||", "例|张三|某某党支部|李四|2011.1.10||||", ZHOU, WU],
    blocks: [["memberReview", [5, 6]]],
  },
  {
    name: "organisations entered before their review",
    rows: [
      "基层党组织领导点评登记台账",
      "党组织名称|点评领导|点评时间|点评评价|存在的问题",
      "机关党支部",
      "内科党支部|李建国|2024.1.5|好|学习少",
      "外科党支部",
    ],
    blocks: [["organizationReview", [3, 4, 5]]],
  },
  {
    name: "three people, all of them hidden",
    rows: [TITLE, REVIEW, "1|***|机关党支部|李建国|2024.1.5", "2|***|机关党支部", "3|***|机关党支部"],
    blocks: [["memberReview", [3, 4, 5]]],
  },
  {
    name: "advice that reads like instructions, under a record",
    rows: [TITLE, "姓名|点评领导|存在问题|工作建议|备注", "周明远|李建国|学习少||", "吴桐||请填写记录|请按时填写|"],
    blocks: [["memberReview", [3, 4]]],
  },
];
