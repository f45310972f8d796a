import { clausesOf } from "../clauses-of";
import type { Scheme } from "../scheme";
import { DEFAULT_THRESHOLDS } from "../thresholds";
import { period } from "../written-day";
import { ZHUCHENG_ASSESSMENT } from "./zhucheng-assessment";

const DOCUMENT = "诸城市领导干部点评创先争优工作考核通知（2011-02-13）";
const clause = clausesOf(DOCUMENT);

/** 中共诸城市委: how the reviewing is assessed. When to review it only recalls (2010年12月下旬至2011年春节前); cadence it sets none. */
export const ZHUCHENG_2011: Scheme = {
  id: "zhucheng-2011",
  title: "诸城市领导点评工作考核（2011）",
  documents: [{ number: "", title: "关于对领导干部点评创先争优工作进行考核的通知" }],
  // 12月下旬 to the eve of the Spring Festival of 2011-02-03 (preamble): the default period; no duty hangs on it.
  campaign: period("2010-12-21", "2011-02-02"),
  duties: [],
  noDutyReason: "考核通知没有规定点评对象和周期，不计算覆盖率（不适用）",
  reviewerDuties: [],
  // The notice names no ways of reviewing.
  methods: [],
  aspects: [],
  deadlines: [],
  requiredLedgers: [{ kind: "assessment", title: "考核评分表", source: clause("三、1") }],
  publication: null,
  rectification: { needsReply: false, needsSpecialReport: false, source: null },
  appraisal: { satisfiedGrades: null, source: null },
  reviewsSecretaryWithOrganization: false,
  thresholds: DEFAULT_THRESHOLDS,
  signs: { issuers: ["诸城市委", "中共诸城市"], words: ["彰显先进性"] },
  assessment: ZHUCHENG_ASSESSMENT,
};
