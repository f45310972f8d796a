import { ASPECT_WORDS } from "../aspect-words";
import { aspectsOf, clausesOf } from "../clauses-of";
import type { ReviewerRole, Scheme } from "../scheme";
import { DEFAULT_THRESHOLDS } from "../thresholds";
import { day } from "../written-day";

const DOCUMENT = "卫生系统领导点评工作意见（2023）";
const clause = clausesOf(DOCUMENT);

/** 党委班子成员负责对联系点 (一). */
const FOR_CONTACT_POINTS: readonly ReviewerRole[] = ["contactLeader", "committeeMember"];

/**
 * A district's health system; 2023. The stored copy has words replaced throughout (发展 → 开展, 服务 → 效劳): the keywords
 * below are the words meant.
 */
export const HEALTH_2023: Scheme = {
  id: "health-2023",
  title: "卫生系统领导点评（2023）",
  documents: [{ number: "", title: "卫生系统领导点评工作意见" }],
  campaign: null,
  duties: [
    {
      id: "organization-quarter",
      kind: "cadence",
      subject: "organization",
      reviewers: FOR_CONTACT_POINTS,
      every: "quarter",
      min: 1,
      source: clause("一、三"),
    },
    {
      // Of the leading members (班子成员) the rosters name the secretary; the others are reviewed monthly as members.
      id: "secretary-quarter",
      kind: "cadence",
      subject: "secretary",
      reviewers: FOR_CONTACT_POINTS,
      every: "quarter",
      min: 1,
      source: clause("一、三"),
    },
    {
      id: "member-month",
      kind: "cadence",
      subject: "member",
      reviewers: ["superiorSecretary", "contactLeader", "committeeMember"],
      every: "month",
      min: 1,
      source: clause("一、三"),
    },
  ],
  reviewerDuties: [],
  methods: [
    {
      id: "集中点评",
      synonyms: ["民主生活会", "工作推进会", "专题会", "组织生活会", "集中学习", "工作例会", "党员大会", "支部大会"],
    },
    { id: "现场点评", synonyms: ["工作督查", "督查", "专项述职", "年度考核", "上门走访", "走访", "实地", "座谈会"] },
    { id: "谈话点评", synonyms: ["谈心谈话", "谈心", "个别谈话", "单独点评"] },
  ],
  aspects: [
    ...aspectsOf("organization", clause("二（一）"), [
      ["core-work", "组织开展创先争优，推动业务工作和重点任务完成", [...ASPECT_WORDS.coreWork, "创先争优"]],
      ["pledges", "公开承诺及兑现", ASPECT_WORDS.pledges],
      ["practical-help", "促进和谐，服务群众，办实事", [...ASPECT_WORDS.practicalHelp, "和谐"]],
      [
        "party-building",
        "履行党建职责，创建“五个好”，发挥战斗堡垒作用",
        [...ASPECT_WORDS.partyBuilding, "五个好", "堡垒"],
      ],
    ]),
    ...aspectsOf("member", clause("二（二）"), [
      ["work-results", "立足本职争优秀，完成急、难、险、重任务", [...ASPECT_WORDS.ownPost, "急难险重", "任务"]],
      ["member-pledges", "公开承诺及践行", ASPECT_WORDS.pledges],
      ["serving-people", "为群众办实事做好事", ASPECT_WORDS.practicalHelp],
      ["model-role", "履行党员义务，发挥模范带头作用", ASPECT_WORDS.modelRole],
    ]),
  ],
  deadlines: [
    {
      id: "summary-in",
      title: "上报点评情况总结",
      by: day("2023-12-30"),
      filings: ["statistics"],
      source: clause("六"),
    },
  ],
  requiredLedgers: [
    { kind: "organizationReview", title: "基层党组织开展创先争优活动领导点评表", source: clause("五、3") },
    { kind: "memberReview", title: "党员开展创先争优活动领导点评表", source: clause("五、3") },
  ],
  publication: clause("五、3"),
  rectification: { needsReply: true, needsSpecialReport: false, needsDeadline: true, source: clause("五、4；六、3") },
  appraisal: { satisfiedGrades: null, source: null },
  // 联系点的党组织及班子成员.
  reviewsSecretaryWithOrganization: true,
  thresholds: DEFAULT_THRESHOLDS,
  signs: { issuers: [], words: ["卫生系统领导点评"] },
  customaryMethods: [
    { reviewers: FOR_CONTACT_POINTS, methods: ["现场点评"], source: clause("四") },
    { reviewers: ["superiorSecretary"], methods: ["集中点评"], source: clause("四") },
  ],
  otherDemands: [
    { title: "点评前听取党组织、党员汇报", source: clause("五、1") },
    { title: "可以邀请党员、群众代表参加", source: clause("五") },
    { title: "区分类型和岗位分类点评", source: clause("六、2") },
    { title: "领导小组办公室督导检查", source: clause("六、3") },
    { title: "挖掘和推广典型", source: clause("六、4") },
  ],
};
