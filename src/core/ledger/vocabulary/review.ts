import type { LedgerKind } from "../kinds";
import type { FieldWords } from "./field-words";
import { REVIEWS } from "./field-words";

const LEADER = "(?:领导人|领导干部|领导|负责人|负责领导|责任人|主体|人员|人|者|干部|组长|同志)";
const SAYS_REVIEW = "(?:点评|讲评|点评评价)";
/** Words for a review that other acts use too: where 点评时间 stands beside 评价时间, the former is meant. */
const SAYS_OTHER = "(?:评价|评议)";
const REVIEW = `(?:${SAYS_REVIEW}|${SAYS_OTHER})`;
const POST =
  "(?:(?:所在|工作)?(?:单位|部门)(?:名称)?(?:及|和|与|、|/)?)?(?:现任|担任|所任|党内|党内外|行政)*(?:职务|职位)(?:名称)?";
const WITH_RECTIFICATION: readonly LedgerKind[] = [...REVIEWS, "rectification"];
const ISSUE = "(?:问题|不足|缺点|差距|薄弱环节|短板)";
const NEXT = "(?:下一?步|下一?阶段|下一?步工作|今后|今后工作|下阶段工作|下一?步的)";

/** A 职务 that does not say whose: the member's own, or the reviewer's beside whom it stands. */
export const POST_OF_SOMEBODY = `${POST}|职别`;

/** A 领导职务 that does not say that the leader is the one who reviews. */
export const POST_OF_A_LEADER = `领导(?:干部)?(?:的)?${POST}`;

/** Columns of the two review ledgers (基层党组织 / 党员 … 领导点评登记). */
export const REVIEW_WORDS: readonly FieldWords[] = [
  {
    field: "reviewer",
    words: `(?:参加|参与|实施|负责|开展|上级|具体|主要)*(?:领导)?${SAYS_REVIEW}(?:的)?${LEADER}(?:干部)?(?:的)?(?:姓名|名单)?`,
    score: 0.96,
    kinds: WITH_RECTIFICATION,
  },
  { field: "reviewer", words: `(?:领导)?${SAYS_OTHER}(?:的)?${LEADER}(?:的)?(?:姓名)?`, score: 0.91, kinds: REVIEWS },
  {
    field: "reviewer",
    words: `(?:领导)?${REVIEW}(?:的)?${LEADER}(?:的)?(?:姓名)?[、,，/及和与(]+(?:所在|工作)?(?:单位|职务|姓名|及|和|与|、|,|/|所在|工作|现任|党内)+`,
    score: 0.96,
    kinds: WITH_RECTIFICATION,
  },
  {
    field: "reviewer",
    words: `${REVIEW}领导(?:单位|职务)?姓名(?:单位|职务|及|、)*|领导(?:同志|干部)?(?:姓名)?(?:[、,/及和与]+(?:单位|职务))*`,
    score: 0.8,
    kinds: REVIEWS,
  },
  {
    field: "post",
    words: `(?:参加|参与|实施|负责|开展|上级|具体|主要)*(?:领导)?${REVIEW}(?:的)?${LEADER}(?:的)?${POST}|(?:上级)?领导(?:干部)?(?:的)?${POST}|${POST}(?:(?:领导)?${REVIEW}${LEADER}|领导)`,
    score: 0.9,
    kinds: REVIEWS,
  },
  {
    field: "reviewDate",
    words: `(?:领导|接受|被|受|开展|进行|集中)*${SAYS_REVIEW}(?:的)?(?:时间|日期|年月日?|具体时间)|何时点评`,
    score: 0.96,
    kinds: WITH_RECTIFICATION,
  },
  { field: "reviewDate", words: `(?:领导)?${SAYS_OTHER}(?:的)?(?:时间|日期)`, score: 0.91, kinds: REVIEWS },
  { field: "reviewDate", words: "时间|日期|年月日|何时", score: 0.84, kinds: REVIEWS },
  {
    field: "reviewDate",
    words: `(?:领导|接受|被|受)*${REVIEW}(?:的)?(?:时间|日期)[、,/及和与]+地点`,
    score: 0.7,
    kinds: REVIEWS,
  },
  { field: "reviewDate", words: "(?:问题)?提出(?:的)?(?:时间|日期)", score: 0.84, kinds: ["rectification"] },
  {
    field: "place",
    words: `(?:领导|接受|被)*(?:点评|讲评|评价|评议|会议|活动)?(?:的)?(?:地点|地址|场所)|何地(?:点评)?`,
    score: 0.95,
    kinds: REVIEWS,
  },
  {
    field: "method",
    words: `(?:领导|接受|被)*${REVIEW}(?:的)?(?:方式|形式|方法|方式方法|载体|途径|类型|种类)`,
    score: 0.96,
    kinds: REVIEWS,
  },
  { field: "method", words: "方式|形式|方式方法", score: 0.84, kinds: REVIEWS },
  {
    field: "pledges",
    words:
      "(?:公开|党员|个人|本人|党组织|岗位|主要)*承诺(?:的)?(?:事项|内容|践诺|履诺|书内容)*(?:(?:及|和|与|、|以及)?(?:其)?(?:完成|践诺|履诺|履行|兑现|落实|践行)(?:的)?(?:情况|进展)?)?(?:情况)?",
    score: 0.95,
    kinds: REVIEWS,
  },
  {
    field: "pledges",
    words: "(?:践诺|履诺|承诺兑现|兑现承诺|履行承诺|承诺完成)(?:的)?(?:情况)?",
    score: 0.84,
    kinds: REVIEWS,
  },
  { field: "evaluation", words: "(?:领导|上级|书记)(?:点评|讲评|评价)|点评|讲评", score: 0.86, kinds: REVIEWS },
  {
    field: "evaluation",
    words:
      "(?:领导|上级|书记)?(?:点评|讲评)(?:的)?(?:情况|内容|意见|评语|结果|结论|要点|概要|摘要|记录|主要内容|意见内容|评价)",
    score: 0.9,
    kinds: REVIEWS,
  },
  {
    field: "evaluation",
    words:
      "(?:领导|总体|综合|基本|整体|总的|上级|概括|定性)*(?:评价|评定)(?:的)?(?:意见|内容|情况|等次|等级|结论|结果)?",
    score: 0.92,
    kinds: REVIEWS,
  },
  {
    field: "evaluation",
    words:
      "对.{0,24}(?:开展|参加|参与|活动|工作|党组织|党支部|党员|创先争优).{0,16}(?:评价|点评)(?:情况|意见)?|评语|领导评语|总评",
    score: 0.92,
    kinds: REVIEWS,
  },
  {
    field: "achievements",
    words:
      "(?:主要|取得|所取得|工作|突出|肯定|具体|值得肯定|活动)*(?:的)?(?:主要|工作|突出)*(?:成绩|成效|优点|亮点|业绩|实绩|成果|长处|进步)(?:(?:和|与|及|、|或)(?:主要|工作|突出|存在)*(?:成绩|成效|优点|亮点|经验|特色|做法|特点))*",
    score: 0.94,
    kinds: REVIEWS,
  },
  {
    field: "achievements",
    words:
      "值得肯定(?:的)?(?:方面|地方)|(?:主要|好的|特色|经验)做法(?:(?:和|与|及|、)(?:成效|成绩|经验))?|肯定(?:的)?(?:方面|内容)?",
    score: 0.85,
    kinds: REVIEWS,
  },
  {
    field: "problems",
    words: `(?:目前|点评|领导点评|指出|提出|查摆|查找|反映|尚|还|当前|领导指出)*(?:存在|主要|指出|提出|发现|需要整改|需整改|需改进)*(?:的)?(?:主要|突出|重点|具体)*${ISSUE}(?:(?:和|与|及|、|或|以及)(?:主要|存在|的)*${ISSUE})*(?:之处|方面)?`,
    score: 0.94,
    kinds: REVIEWS,
  },
  {
    field: "problems",
    words: `(?:存在|主要|指出|提出)*(?:的)?(?:主要)?${ISSUE}(?:和不足)?(?:及|和|与|、)(?:今后|下一?步)?(?:的)?(?:努力方向|整改建议|改进建议|改进方向|整改方向|改进措施|原因分析|原因|建议)`,
    score: 0.88,
    kinds: REVIEWS,
  },
  {
    field: "problems",
    words: `(?:重点|主要|突出)?问题(?:概述|简述|描述|清单|内容|表述)|(?:领导)?(?:点评|指出|提出)(?:意见|指出)?(?:的)?(?:重点)?问题`,
    score: 0.88,
    kinds: REVIEWS,
  },
  {
    field: "advice",
    words: `${NEXT}?(?:的)?(?:主要)?(?:工作)?(?:努力|改进|整改|工作|前进|奋斗|发展)?方向(?:(?:和|与|及|、)(?:工作|改进)?(?:建议|要求|措施|目标))?`,
    score: 0.94,
    kinds: REVIEWS,
  },
  {
    field: "advice",
    words: `(?:领导|点评|提出|上级)*(?:的)?${NEXT}?(?:的)?(?:工作|改进|整改|具体|主要)*(?:的)?(?:建议|意见建议|意见和建议|意见及建议|建议和要求|建议要求|建议意见|希望|希望和要求|要求和希望|希望与要求|意见与建议|建议与要求|意见、建议)`,
    score: 0.92,
    kinds: REVIEWS,
  },
  {
    field: "advice",
    words: `${NEXT}(?:的)?(?:工作)?(?:打算|要求|重点|安排|思路|计划|措施|意见)|(?:整改|改进)(?:意见|要求)|(?:领导|工作|点评|提出|提出的)(?:要求|意见)`,
    score: 0.86,
    kinds: REVIEWS,
  },
  {
    field: "rectification",
    words:
      "(?:点评|点评意见|点评问题|问题|意见|存在问题|领导点评)?(?:的)?整改(?:工作)?(?:(?:及|和|、)?(?:落实|完成|进展))*(?:的)?(?:情况|成效|效果|结果)?",
    score: 0.93,
    kinds: REVIEWS,
  },
  {
    field: "rectification",
    words:
      "(?:被点评|接受点评|对|针对)?.{0,10}(?:点评|整改)(?:的)?(?:整改)?(?:意见|问题|建议|情况)*(?:的)?(?:整改)?(?:落实|整改|改进)(?:的)?(?:情况|成效|结果)?|(?:意见|建议|问题)?(?:整改)?(?:落实|改进)情况|整改反馈(?:情况)?",
    score: 0.88,
    kinds: REVIEWS,
  },
  {
    field: "publishedDate",
    words: "(?:点评|结果|点评结果|点评情况|公开)*(?:公示|公开|公布|通报|张榜公布|公示公开)(?:的)?(?:时间|日期)",
    score: 0.95,
    kinds: REVIEWS,
  },
  {
    field: "selfEvaluation",
    words:
      "(?:党员|个人|本人|自我)*(?:自评|自我评价|自我点评|自我评议|自述|个人总结|个人评价)(?:意见|情况|内容|等次|结果|等级)?",
    score: 0.94,
    kinds: ["memberReview"],
  },
  {
    field: "branchEvaluation",
    words:
      "(?:党)?(?:支部|组织|党组织|支部书记|党小组|小组)(?:的)?(?:讲评|点评|评价|评议|评定|考评)(?:意见|情况|内容|等次|结果)?",
    score: 0.92,
    kinds: ["memberReview"],
  },
  {
    field: "massEvaluation",
    words:
      "(?:党员|党内外|服务)*群众(?:的)?(?:参评|测评|评议|评价|点评|民主评议|参与评议|满意度测评|评)(?:意见|情况|内容|等次|结果)?|党员互评",
    score: 0.92,
    kinds: ["memberReview"],
  },
];
