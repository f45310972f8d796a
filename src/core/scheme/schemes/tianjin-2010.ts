import { ASPECT_WORDS } from "../aspect-words";
import { aspectsOf, clausesOf } from "../clauses-of";
import type { AspectLine } from "../clauses-of";
import type { OrganizationType, ReviewerRole, Scheme } from "../scheme";
import { DEFAULT_THRESHOLDS } from "../thresholds";
import { day, period } from "../written-day";

const DOCUMENT = "津职师大党组发〔2010〕18号";
const clause = clausesOf(DOCUMENT);

/** From the day of issue to the day by which all reviews are over (四). The stored copy says 2023; its number is of 2010. */
const CAMPAIGN = period("2010-12-28", "2011-01-13");

const UNITS: readonly OrganizationType[] = ["generalBranch", "branch"];

/** School leaders for the own branch and the units assigned, general-branch secretaries for their branches (一). */
const FOR_UNITS: readonly ReviewerRole[] = ["superiorSecretary", "contactLeader", "leaderInOwnBranch"];

const ORGANIZATION_ASPECTS: readonly AspectLine[] = [
  ["leading-activity", "组织领导本单位开展创先争优活动情况", ASPECT_WORDS.activity],
  ["core-work", "推动中心工作和重点任务完成情况", ASPECT_WORDS.coreWork],
  ["pledges", "公开承诺践诺情况", ASPECT_WORDS.pledges],
  ["solving-problems", "服务群众解决问题情况", [...ASPECT_WORDS.practicalHelp, "师生", "解决"]],
  ["party-building", "加强班子和队伍建设情况", ASPECT_WORDS.partyBuilding],
  ["joint-building", "党群共建创先争优情况", ASPECT_WORDS.jointBuilding],
];

/** 天津职业技术师范大学, in traditional script; 2010-12-28. */
export const TIANJIN_2010: Scheme = {
  id: "tianjin-2010",
  title: "天津职业技术师范大学领导点评（2010）",
  documents: [{ number: DOCUMENT, title: "关于在创先争优活动中开展领导点评工作的实施意见" }],
  campaign: CAMPAIGN,
  duties: [
    {
      id: "organization-campaign",
      kind: "once",
      subject: "organization",
      organizationTypes: UNITS,
      reviewers: FOR_UNITS,
      window: CAMPAIGN,
      min: 1,
      source: clause("一、四"),
    },
    {
      id: "secretary-campaign",
      kind: "once",
      subject: "secretary",
      organizationTypes: UNITS,
      reviewers: FOR_UNITS,
      window: CAMPAIGN,
      min: 1,
      source: clause("一、四"),
    },
    {
      id: "member-campaign",
      kind: "once",
      subject: "member",
      reviewers: ["superiorSecretary", "generalBranchCommitteeMember"],
      window: CAMPAIGN,
      min: 1,
      source: clause("一、三（三）、三（六）"),
    },
  ],
  reviewerDuties: [],
  methods: [
    { id: "双述双评", synonyms: ["双述", "双评", "述职评议会", "述职", "考核测评会"] },
    { id: "专题组织生活会", synonyms: ["组织生活会"] },
    // For branches of retired members (三（七）).
    { id: "走访", synonyms: [] },
    { id: "慰问", synonyms: [] },
    { id: "座谈", synonyms: [] },
  ],
  aspects: [
    ...aspectsOf("organization", clause("二"), ORGANIZATION_ASPECTS),
    ...aspectsOf(
      "secretary",
      clause("二"),
      ORGANIZATION_ASPECTS.map(([id, title, words]) => [`secretary-${id}`, title, words]),
    ),
    ...aspectsOf("member", clause("二"), [
      ["taking-part", "参加创先争优活动情况", ASPECT_WORDS.activity],
      ["work-results", "立足本岗创先争优情况", ASPECT_WORDS.ownPost],
      ["member-pledges", "公开承诺践诺情况", ASPECT_WORDS.pledges],
      ["serving-people", "联系和服务师生情况", [...ASPECT_WORDS.servingPeople, "师生", "学生"]],
    ]),
  ],
  deadlines: [
    {
      id: "reviews-over",
      title: "点评工作全部结束",
      by: day("2011-01-13"),
      dates: { kinds: ["organizationReview", "memberReview"], field: "reviewDate" },
      source: clause("四"),
    },
    {
      id: "forms-in",
      title: "《点评登记表》和评议结果汇总上报",
      by: day("2011-01-15"),
      filings: ["organizationReview", "memberReview", "appraisal"],
      source: clause("四"),
    },
  ],
  requiredLedgers: [
    {
      kind: "organizationReview",
      title: "基层党组织开展创先争优活动领导点评登记表",
      source: clause("三（四）、附件1"),
    },
    { kind: "memberReview", title: "党员在创先争优活动中接受领导点评登记表", source: clause("三（四）、附件2") },
    { kind: "appraisal", title: "基层党组织创先争优活动集中评议表", source: clause("三（二）、附件3") },
    { kind: "pledge", title: "新年度公开承诺方案", source: clause("三（五）") },
  ],
  publication: clause("三（四）"),
  rectification: { needsReply: false, needsSpecialReport: false, source: clause("五（二）") },
  appraisal: { satisfiedGrades: null, source: clause("附件3") },
  // 党总支（党支部）及其书记.
  reviewsSecretaryWithOrganization: true,
  thresholds: DEFAULT_THRESHOLDS,
  signs: { issuers: ["天津职业技术师范大学"], words: ["双述双评"] },
  // 对党总支(党支部)和党员个人…进行评议.
  appraised: { subjects: ["organization", "member"], source: clause("三（二）") },
  pledgeReview: clause("三（五）"),
  otherDemands: [
    { title: "年度述职报告含个人（本总支、支部）开展创先争优活动情况", source: clause("三（二）") },
    { title: "校领导参加分管（联系）部门总支的述职评议会", source: clause("三（二）") },
    { title: "离退休党支部以走访、慰问、座谈等方式点评", source: clause("三（七）") },
    { title: "发现典型，鼓励为主", source: clause("五（三）") },
  ],
};
