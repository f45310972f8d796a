import { aspectsOf, clausesOf } from "../clauses-of";
import type { Scheme } from "../scheme";
import { DEFAULT_THRESHOLDS } from "../thresholds";
import { period } from "../written-day";

const DOCUMENT = "领导干部点评创先争优工作情况汇报（福州商贸职专）";
const clause = clausesOf(DOCUMENT);

/** A school's report of 2011-01-15 on what it did: hints only. */
export const FUZHOU_SCHOOL_2010: Scheme = {
  id: "fuzhou-school-2010",
  title: "福州商贸职专领导点评（2010，情况汇报）",
  documents: [{ number: "", title: "领导干部点评创先争优工作情况汇报" }],
  isAdvisory: true,
  campaign: null,
  duties: [],
  noDutyReason: "情况汇报没有规定点评的周期和时限，不计算覆盖率（不适用）",
  reviewerDuties: [],
  methods: [
    { id: "会议集中点评", synonyms: ["民主生活会", "支部大会", "集中点评", "会议"] },
    { id: "工作现场点评", synonyms: ["现场点评", "督查指导", "现场"] },
    { id: "个别谈话点评", synonyms: ["个别点评", "谈话"] },
    { id: "面对面点评", synonyms: [] },
    { id: "背对背意见箱点评", synonyms: ["背对背", "意见箱"] },
    { id: "群众点评", synonyms: ["群众代表", "群众"] },
    { id: "支部互评", synonyms: ["支部相互点评", "支部互相点评", "结对"] },
    { id: "党员互评", synonyms: ["党员之间互相点评", "党员互相点评", "互评"] },
  ],
  aspects: [
    ...aspectsOf("organization", clause("二、1“五好集体”"), [
      ["ethics", "师德师风好", ["师德", "师风"]],
      ["tasks", "完成任务好", ["任务", "完成"]],
      ["unity", "团结协作好", ["团结", "协作", "凝聚力"]],
      ["students", "关爱学生好", ["关爱", "学生"]],
      ["subject-study", "钻研业务好", ["钻研", "业务", "教研"]],
    ]),
    ...aspectsOf("member", clause("二、1“五带头”"), [
      ["study", "带头学习提高", ["学习", "提高"]],
      ["results", "带头争创佳绩", ["佳绩", "业绩", "成绩", "一流"]],
      ["serving-people", "带头服务群众", ["服务", "群众", "学生"]],
      ["law", "带头遵纪守法", ["遵纪", "守法", "纪律"]],
      ["integrity", "带头弘扬正气", ["正气", "正能量", "风气"]],
    ]),
  ],
  deadlines: [],
  requiredLedgers: [],
  publication: null,
  rectification: { needsReply: false, needsSpecialReport: false, source: clause("二、2") },
  appraisal: { satisfiedGrades: null, source: null },
  reviewsSecretaryWithOrganization: false,
  thresholds: DEFAULT_THRESHOLDS,
  signs: { issuers: ["福州商贸职业中专学校", "福州商贸职专", "福州第二十二中学", "福州二十二中"], words: [] },
  rounds: [
    {
      id: "branch-meetings",
      title: "各支部召开支部大会对全体党员逐个点评",
      subjects: ["member"],
      // 11月中旬.
      window: period("2010-11-11", "2010-11-20"),
      source: clause("二、4"),
    },
  ],
  otherDemands: [
    { title: "总支书记集中点评支部班子，深入支部个别谈话", source: clause("一、1；一、3") },
    { title: "党政领导到各党支部现场督查指导", source: clause("一、2") },
    { title: "支部结对互评、党员互评", source: clause("一、4；二、3；二、6") },
  ],
};
