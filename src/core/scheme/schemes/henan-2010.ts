import { ASPECT_WORDS } from "../aspect-words";
import { aspectsOf, clausesOf } from "../clauses-of";
import type { OrganizationType, ReviewerRole, Scheme } from "../scheme";
import { DEFAULT_THRESHOLDS } from "../thresholds";
import { period } from "../written-day";

const DOCUMENT = "豫创组办发〔2010〕26号";

const clause = clausesOf(DOCUMENT);

/** From the day of issue to the eve of the Spring Festival of 2011-02-03 (四、4). */
const CAMPAIGN = period("2010-12-15", "2011-02-02");

/** 隶属关系和领导分工 (一): the secretary above, and the leader in charge of or linked to the unit. */
const FROM_ABOVE: readonly ReviewerRole[] = ["superiorSecretary", "contactLeader"];

const COMMITTEE: readonly OrganizationType[] = ["committee"];
const BRANCH: readonly OrganizationType[] = ["branch"];

/** 河南省委创先争优活动领导小组办公室, 2010-12-15. */
export const HENAN_2010: Scheme = {
  id: "henan-2010",
  title: "河南省创先争优领导干部点评（2010）",
  documents: [
    { number: DOCUMENT, title: "关于在创先争优活动中普遍开展领导干部点评工作的通知" },
    // So the college that forwarded it wrote the number (平学院创组文〔2010〕1号).
    { number: "豫创组发〔2010〕26号", title: "关于在创先争优活动中普遍开展领导干部点评工作的通知" },
  ],
  campaign: CAMPAIGN,
  duties: [
    {
      id: "committee-half-year",
      kind: "cadence",
      subject: "organization",
      organizationTypes: COMMITTEE,
      reviewers: FROM_ABOVE,
      every: "halfYear",
      min: 1,
      source: clause("四、4"),
    },
    {
      id: "committee-secretary-half-year",
      kind: "cadence",
      subject: "secretary",
      organizationTypes: COMMITTEE,
      reviewers: FROM_ABOVE,
      every: "halfYear",
      min: 1,
      source: clause("四、4"),
    },
    {
      id: "branch-quarter",
      kind: "cadence",
      subject: "organization",
      organizationTypes: BRANCH,
      reviewers: FROM_ABOVE,
      every: "quarter",
      min: 1,
      source: clause("四、4"),
    },
    {
      id: "branch-secretary-quarter",
      kind: "cadence",
      subject: "secretary",
      organizationTypes: BRANCH,
      reviewers: FROM_ABOVE,
      every: "quarter",
      min: 1,
      source: clause("四、4"),
    },
    {
      id: "organization-campaign",
      kind: "once",
      subject: "organization",
      reviewers: FROM_ABOVE,
      window: CAMPAIGN,
      min: 1,
      source: clause("四、4"),
    },
    {
      id: "secretary-campaign",
      kind: "once",
      subject: "secretary",
      reviewers: FROM_ABOVE,
      window: CAMPAIGN,
      min: 1,
      source: clause("四、4"),
    },
    {
      id: "member-campaign",
      kind: "once",
      subject: "member",
      reviewers: FROM_ABOVE,
      window: CAMPAIGN,
      min: 1,
      source: clause("四、4"),
    },
  ],
  // 每名书记都作点评 (四、4) has no number or cycle of its own: it is `hasReviewed` of the coverage.
  reviewerDuties: [],
  methods: [
    {
      id: "集中点评",
      synonyms: ["支部党员大会", "党员大会", "支部大会", "支部委员会", "支委会", "书记会议", "专门会议", "会议"],
    },
    { id: "个别点评", synonyms: ["民主生活会", "领导班子会", "班子会", "个别交流", "个别谈话", "单独谈话", "约谈"] },
    { id: "现场点评", synonyms: ["年度考核", "责任制考核", "考核", "调研", "走访", "慰问"] },
    { id: "随机点评", synonyms: ["谈心谈话", "谈心", "随机抽样", "抽样", "随时"] },
  ],
  aspects: [
    ...aspectsOf("organization", clause("二"), [
      ["core-work", "推动中心工作", ASPECT_WORDS.coreWork],
      ["pledges", "开展公开承诺", ASPECT_WORDS.pledges],
      ["practical-help", "为群众办实事办好事", ASPECT_WORDS.practicalHelp],
      ["party-building", "加强党组织和党员队伍建设", ASPECT_WORDS.partyBuilding],
      ["joint-building", "党群共建创先争优", ASPECT_WORDS.jointBuilding],
    ]),
    ...aspectsOf("secretary", clause("二"), [
      ["leading-in-person", "带头创先争优", ["带头", "表率", "模范", "以身作则"]],
      ["organizing-members", "组织党员开展创先争优", ["组织党员", "党员", "创先争优", "组织开展"]],
    ]),
    ...aspectsOf("member", clause("二"), [
      ["work-results", "立足本职岗位争创一流业绩", ASPECT_WORDS.ownPost],
      ["member-pledges", "开展公开承诺", ASPECT_WORDS.pledges],
      ["serving-people", "联系和服务群众", ASPECT_WORDS.servingPeople],
    ]),
  ],
  deadlines: [],
  requiredLedgers: [
    { kind: "opinion", title: "党内外群众征求意见表", source: clause("四、3") },
    { kind: "appraisal", title: "群众民主评议表", source: clause("四、3") },
    {
      kind: "organizationReview",
      alternatives: ["memberReview"],
      title: "领导干部点评登记表",
      source: clause("四、3"),
    },
    { kind: "rectification", title: "领导点评重点问题跟踪整改落实记录表", source: clause("四、3") },
    { kind: "statistics", title: "领导点评工作情况统计表", source: clause("四、3") },
  ],
  // 可通过适当方式…通报 (四、1): allowed, not demanded.
  publication: null,
  rectification: { needsReply: false, needsSpecialReport: true, source: clause("四、1") },
  appraisal: { satisfiedGrades: null, source: clause("四、3") },
  reviewsSecretaryWithOrganization: true,
  signs: { issuers: ["河南省委创先争优活动领导小组"], words: [] },
  opinionsFirst: clause("四、1"),
  otherDemands: [
    { title: "对机关、企业、事业、乡村、社区等党组织区分情况点评", source: clause("二") },
    { title: "探索对非公有制企业、社会组织党组织及流动党员的点评方法", source: clause("一") },
    { title: "点评情况可以在一定范围内向群众通报（不作要求）", source: clause("四、1") },
    { title: "点评中发现和树立先进典型", source: clause("四、1") },
    { title: "做好总结和资料的整理、归档", source: clause("四、3") },
    { title: "活动办公室督促检查点评工作开展情况", source: clause("四、4") },
  ],
  thresholds: DEFAULT_THRESHOLDS,
};
