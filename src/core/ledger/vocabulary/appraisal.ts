import type { LedgerKind } from "../kinds";
import type { FieldWords } from "./field-words";

const LEDGER = ["appraisal"] as const satisfies readonly LedgerKind[];
const ACT = "(?:民主评议|民主测评|群众评议|评议|测评|评测|考评|评价|互评|述职评议|述职)";
const BALLOT = "(?:表|票|票数|测评票|评议票|测评表|评议表|问卷|份数|张数|数|数量|张|份|\\(张\\)|\\(份\\))*";

/** Columns of (群众/集中) democratic appraisals apart from the grades. */
export const APPRAISAL_WORDS: readonly FieldWords[] = [
  {
    field: "subject",
    words: `(?:被|受|接受)?${ACT}(?:的)?(?:对象|人|人员|党员|党组织|党支部|支部|单位|领导|干部|同志|主体)(?:的)?(?:姓名|名称|名单)?`,
    score: 0.93,
    kinds: LEDGER,
  },
  {
    field: "subject",
    words: "被评(?:人|对象|单位|党员|支部|党组织)(?:姓名|名称)?|对象(?:姓名|名称)?",
    score: 0.93,
    kinds: LEDGER,
  },
  { field: "subject", words: "(?:党员)?姓名|党员姓名|党员", score: 0.84, kinds: LEDGER },
  {
    field: "subject",
    words: "(?:党组织|党支部|支部|党委|总支|党总支)?书记(?:姓名)?|班子成员(?:姓名)?|领导(?:班子成员)?姓名",
    score: 0.84,
    kinds: LEDGER,
  },
  { field: "date", words: `${ACT}(?:的)?(?:时间|日期)|会议(?:时间|日期)|时间|日期`, score: 0.92, kinds: LEDGER },
  {
    field: "item",
    words: `${ACT}?(?:的)?(?:内容|事项|要点|方面|条目|标准内容|项目内容|内容项目|具体内容)`,
    score: 0.93,
    kinds: LEDGER,
  },
  { field: "item", words: `${ACT}?(?:的)?(?:项目|指标|要素)`, score: 0.88, kinds: LEDGER },
  {
    field: "ballotsIssued",
    words: `(?:实际|共|应)?(?:发出|发放|印发|下发|发|制发)(?:的)?(?:民主|群众)?(?:测评|评议)?${BALLOT}`,
    score: 0.93,
    kinds: LEDGER,
  },
  {
    field: "ballotsReturned",
    words: `(?:实际|共|实)?(?:收回|回收|交回|收)(?:的)?(?:民主|群众)?(?:测评|评议)?${BALLOT}`,
    score: 0.93,
    kinds: LEDGER,
  },
  {
    field: "ballotsValid",
    words: `(?:其中|收回)?有效(?:的)?(?:民主|群众)?(?:测评|评议)?${BALLOT}`,
    score: 0.95,
    kinds: LEDGER,
  },
];

/** What a grade column's header may be called, apart from what stands behind it (票数, 人数 …). */
export const GRADE_WORDS =
  "优秀|优|良好|良|中等|中|好|很好|较好|比较好|一般|差|较差|很差|合格|基本合格|不合格|称职|基本称职|不称职|满意|非常满意|很满意|比较满意|较满意|基本满意|不满意|不太满意|很不满意|不了解|未评|达标|基本达标|不达标|先进|后进|[ABCD]等?";

/** What may stand in front of a grade. */
export const GRADE_HEAD = "(?:考核|评议|测评|评价|评定|综合)?";

/** What may stand behind a grade. A rate (得票率, 占比) is no grade column. */
export const GRADE_TAIL = "(?:等次|等|档)?(?:的)?(?:得)?(?:票数|票|人数|张数|数|人|次数|份数)?";

/** One column that holds the grade itself: evidence of an appraisal, but no grade column. */
export const RESULT_WORDS =
  "(?:民主|群众|组织|综合|最终|年度|党员)*(?:评议|测评|评定|互评)(?:的)?(?:结果|等次|等级|结论|档次|意见)|综合评定|评定等次";
