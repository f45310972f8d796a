import { clausesOf } from "../clauses-of";
import type { Scheme } from "../scheme";
import { DEFAULT_THRESHOLDS } from "../thresholds";
import { day, period } from "../written-day";

const DOCUMENT = "郴州市水利局机关党委2011-07-08通知";
const clause = clausesOf(DOCUMENT);

/** From the day of issue to the day by which every member has been reviewed and appraised (一). */
const CAMPAIGN = period("2011-07-08", "2011-07-15");

/** 中共郴州市水利局机关党委; 2011-07-08. */
export const CHENZHOU_WATER_2011: Scheme = {
  id: "chenzhou-water-2011",
  title: "郴州市水利局上半年领导点评（2011）",
  documents: [{ number: "", title: "关于认真做好创先争优活动上半年领导点评和群众评议工作的通知" }],
  campaign: CAMPAIGN,
  duties: [
    {
      id: "member-campaign",
      kind: "once",
      subject: "member",
      // 支部讲评、联系领导或分管领导点评 (二).
      reviewers: ["superiorSecretary", "contactLeader"],
      window: CAMPAIGN,
      min: 1,
      source: clause("一、二"),
    },
  ],
  reviewerDuties: [],
  methods: [{ id: "一会四评", synonyms: ["四评", "讲评会", "民主生活会"] }],
  // The notice names no aspects.
  aspects: [],
  deadlines: [
    {
      id: "reviews-over",
      title: "在党员中普遍开展一次领导点评",
      by: day("2011-07-15"),
      dates: { kinds: ["memberReview"], field: "reviewDate" },
      source: clause("一"),
    },
    {
      id: "appraisal-over",
      title: "在党员中普遍开展一次群众评议",
      by: day("2011-07-15"),
      dates: { kinds: ["appraisal"], field: "date" },
      source: clause("一"),
    },
    {
      id: "materials-in",
      title: "领导点评登记表和奖分申报审批表上交宣教科",
      by: day("2011-07-13"),
      filings: ["organizationReview", "memberReview", "awardApplication"],
      source: clause("三"),
    },
  ],
  requiredLedgers: [
    {
      kind: "organizationReview",
      title: "郴州市创先争优活动领导点评登记表（适用于党组织）",
      source: clause("三、附1"),
    },
    { kind: "memberReview", title: "郴州市创先争优活动领导点评登记表（适用于党员）", source: clause("三、附2") },
    { kind: "awardApplication", title: "特色、亮点工作季度绩效考核奖分申报审批表", source: clause("三") },
    { kind: "appraisal", title: "基层党组织开展创先争优活动群众评议表", source: clause("附3") },
  ],
  publication: null,
  rectification: { needsReply: false, needsSpecialReport: false, source: null },
  appraisal: { satisfiedGrades: null, source: clause("附3") },
  reviewsSecretaryWithOrganization: false,
  thresholds: DEFAULT_THRESHOLDS,
  signs: { issuers: ["郴州市水利局"], words: ["一会四评"] },
  evaluations: {
    title: "一会四评",
    fields: ["selfEvaluation", "branchEvaluation", "evaluation", "massEvaluation"],
    source: clause("二"),
  },
  appraised: { subjects: ["member"], source: clause("一") },
  otherDemands: [{ title: "结合上半年党员民主生活会进行", source: clause("一、二") }],
};
