import type { LedgerKind } from "../kinds";
import type { FieldWords } from "./field-words";

const OPINION = ["opinion"] as const satisfies readonly LedgerKind[];
const PLEDGE = ["pledge"] as const satisfies readonly LedgerKind[];
const ASSESSMENT = ["assessment"] as const satisfies readonly LedgerKind[];
const AWARD = ["awardApplication"] as const satisfies readonly LedgerKind[];
const ADVICE =
  "(?:意见|建议|意见建议|意见和建议|意见及建议|意见与建议|意见、建议|意见或建议|建议意见|意见/建议|批评意见|批评意见和建议|意见要求)";

/** Columns of the smaller ledgers: opinions, pledges, assessments, award applications. */
export const OTHER_WORDS: readonly FieldWords[] = [
  {
    field: "opinion",
    words: `(?:提出|反馈|征求|收集|征集|反映|群众|党员|党内外群众|具体|主要|征求到|收集到|征集到|提出的)*(?:的)?(?:主要|具体)?${ADVICE}(?:的)?(?:内容|摘要|概要|具体内容|事项)?`,
    score: 0.93,
    kinds: OPINION,
  },
  { field: "opinion", words: "对.{0,20}(?:意见|建议)+|(?:意见|反映)(?:内容|问题)", score: 0.86, kinds: OPINION },
  {
    field: "respondentKind",
    words:
      "(?:征求|被征求|征求意见|被征求意见|调查|访谈|座谈|意见|提出意见|提意见)*(?:的)?(?:对象|人员|人|人员身份)(?:的)?(?:类别|类型|身份|范围|构成)?",
    score: 0.9,
    kinds: OPINION,
  },
  {
    field: "respondentKind",
    words: "(?:党内外)?(?:群众|党员群众|身份|人员)(?:类别|类型|代表类别)|(?:意见)?来自(?:哪)?(?:方面|何处)",
    score: 0.87,
    kinds: OPINION,
  },
  {
    field: "respondentKind",
    words: "身份|人员类别|类别|群众类别|身份类别|政治面貌|意见来源|来源",
    score: 0.8,
    kinds: OPINION,
  },
  {
    field: "handling",
    words:
      "(?:意见|建议|意见建议)?(?:的)?(?:处理|办理|采纳|落实|答复|回复|整改|吸纳|处置|反馈|解决|及|和|与|、)+(?:的)?(?:情况|结果|意见|措施)",
    score: 0.92,
    kinds: OPINION,
  },
  {
    field: "date",
    words: "(?:征求|收集|征集|反馈|填写|提出|征求意见|座谈)*(?:的)?(?:时间|日期)",
    score: 0.9,
    kinds: OPINION,
  },
  {
    field: "organization",
    words: "(?:被征求|征求意见|征求)(?:意见)?(?:的)?(?:单位|党组织|支部|党支部)(?:名称)?",
    score: 0.9,
    kinds: OPINION,
  },

  {
    field: "pledge",
    words:
      "(?:公开|党员|个人|党组织|岗位|年度|主要|具体|本人|服务)*承诺(?:的)?(?:事项|内容|项目|书|书内容|具体内容|践诺内容|具体事项|任务)?|承诺践诺(?:事项|内容)",
    score: 0.95,
    kinds: PLEDGE,
  },
  {
    field: "subject",
    words:
      "(?:公开)?承诺(?:的)?(?:人|主体|单位|党员|党组织|对象|党支部|支部|者)(?:姓名|名称)?|承诺党组织或党员|承诺单位/个人",
    score: 0.94,
    kinds: PLEDGE,
  },
  {
    field: "dueDate",
    words:
      "(?:承诺|计划|预计|事项)*(?:的)?(?:完成|兑现|践诺|履诺|办结)?(?:的)?(?:时限|期限|完成时限|截止时间)|(?:承诺|计划|预计|拟|应|约定)?(?:完成|兑现|践诺|履诺)(?:的)?(?:时间|日期)",
    score: 0.92,
    kinds: PLEDGE,
  },
  {
    field: "fulfilment",
    words:
      "(?:承诺|承诺事项)*(?:的)?(?:践诺|履诺|兑现|完成|履行|落实|践行|践诺履诺|进展|办理)(?:的)?(?:情况|结果|进度|进展|程度)|是否(?:已)?(?:完成|兑现|践诺|履诺)",
    score: 0.93,
    kinds: PLEDGE,
  },
  {
    field: "pledgeCheck",
    words:
      "(?:上级|上一级|党总支|总支|党支部|支部|党委|上级党组织|党组织|承诺)*(?:的)?(?:审核把关|审核|审查|审定|审阅|审批|把关|指导)(?:的)?(?:意见|情况|结果|记录)?",
    score: 0.92,
    kinds: PLEDGE,
  },

  // the closest to what is scored comes first: content, then indicator, then the project that holds several
  {
    field: "item",
    words:
      "(?:考核|考评|评分|评价|测评|检查|评估)(?:的)?(?:内容|要点|事项|指标内容|项目及内容|项目内容|内容及要求|具体内容)",
    score: 0.94,
    kinds: ASSESSMENT,
  },
  {
    field: "item",
    words: "(?:考核|考评|评分|评价|测评|检查|评估)(?:的)?(?:指标|要素)",
    score: 0.895,
    kinds: ASSESSMENT,
  },
  { field: "item", words: "(?:考核|考评|评分|评价|测评|检查|评估)(?:的)?项目", score: 0.85, kinds: ASSESSMENT },
  { field: "item", words: "内容|主要内容|指标内容|具体内容", score: 0.86, kinds: ASSESSMENT },
  { field: "item", words: "项目|指标|指标名称|项目名称", score: 0.81, kinds: ASSESSMENT },
  { field: "item", words: "三级指标", score: 0.87, kinds: ASSESSMENT },
  { field: "item", words: "二级指标", score: 0.82, kinds: ASSESSMENT },
  { field: "item", words: "一级指标", score: 0.77, kinds: ASSESSMENT },
  {
    field: "maxScore",
    words:
      "(?:标准|满|基准|基础|设定|规定|应得|考核|项目)*(?:分值|满分|标准分|基准分|基础分|标准分数|规定分|赋分)(?:分)?",
    score: 0.94,
    kinds: ASSESSMENT,
  },
  {
    field: "score",
    words: "(?:实际|考核|最终|综合|考评|检查|评价|组织|实)*(?:得分|评分|实得分|打分|考核分|考评得分)",
    score: 0.94,
    kinds: ASSESSMENT,
  },
  {
    field: "score",
    words: "总分|总得分|合计得分|分数|综合得分|自评分|自评得分|自查得分",
    score: 0.82,
    kinds: ASSESSMENT,
  },
  { field: "category", words: "(?:考核|单位|指标|项目)(?:类别|类型|分类)", score: 0.86, kinds: ASSESSMENT },

  { field: "quarter", words: "(?:申报|考核|奖分)?(?:的)?季度|申报时间|所属季度", score: 0.92, kinds: AWARD },
  {
    field: "item",
    words:
      "(?:申报|奖分|加分|特色|亮点|奖励|特色亮点|特色、亮点)*(?:的)?(?:工作)?(?:项目|事项|内容|工作|事由|理由|名称|工作名称)",
    score: 0.88,
    kinds: AWARD,
  },
  {
    field: "requestedScore",
    words: "(?:申报|申请|自评|拟申报|申报的)(?:奖|加|奖励)?(?:分|分值|分数|奖分|加分)",
    score: 0.94,
    kinds: AWARD,
  },
  {
    field: "approvedScore",
    words: "(?:审批|核定|审定|批准|认定|审核|最终|评定|核准)(?:的)?(?:奖|加|奖励)?(?:分|分值|分数|奖分|得分)",
    score: 0.94,
    kinds: AWARD,
  },
];
