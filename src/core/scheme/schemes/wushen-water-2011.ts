import { ASPECT_WORDS } from "../aspect-words";
import { aspectsOf, clausesOf } from "../clauses-of";
import type { OrganizationType, ReviewerRole, Scheme } from "../scheme";
import { DEFAULT_THRESHOLDS } from "../thresholds";
import { period } from "../written-day";

const DOCUMENT = "乌水发〔2011〕57号";
const clause = clausesOf(DOCUMENT);

const BRANCH: readonly OrganizationType[] = ["branch"];

/** 上级党组织负责人对党支部及支部书记 (五). */
const FROM_ABOVE: readonly ReviewerRole[] = ["superiorSecretary", "contactLeader"];

/** 乌审旗水务和水土保持局; 2011-05-20. */
export const WUSHEN_WATER_2011: Scheme = {
  id: "wushen-water-2011",
  title: "乌审旗水务和水土保持局领导点评（2011）",
  documents: [{ number: DOCUMENT, title: "乌审旗水务和水土保持局开展创先争优活动领导点评工作实施方案" }],
  campaign: null,
  duties: [
    {
      id: "branch-year",
      kind: "cadence",
      subject: "organization",
      organizationTypes: BRANCH,
      reviewers: FROM_ABOVE,
      every: "year",
      min: 3,
      source: clause("四、五"),
    },
    {
      id: "branch-secretary-year",
      kind: "cadence",
      subject: "secretary",
      organizationTypes: BRANCH,
      reviewers: FROM_ABOVE,
      every: "year",
      min: 3,
      source: clause("四、五"),
    },
    {
      id: "member-year",
      kind: "cadence",
      subject: "member",
      reviewers: FROM_ABOVE,
      every: "year",
      min: 3,
      source: clause("四、五"),
    },
  ],
  reviewerDuties: [],
  methods: [
    { id: "一会双讲三评", synonyms: ["双讲三评", "双讲", "三评", "专题组织生活会", "组织生活会"] },
    { id: "集中点评", synonyms: [] },
    { id: "随机点评", synonyms: ["随机"] },
  ],
  aspects: [
    ...aspectsOf("organization", clause("三（一）"), [
      ["core-work", "组织开展创先争优，推动业务工作和重点任务完成", [...ASPECT_WORDS.coreWork, "创先争优"]],
      ["pledges", "开展公开承诺及兑现", ASPECT_WORDS.pledges],
      ["practical-help", "履行职责，服务群众，办实事", ASPECT_WORDS.practicalHelp],
      ["party-building", "履行管党职责，加强基层组织建设", [...ASPECT_WORDS.partyBuilding, "管党"]],
      ["shortcomings", "存在的问题及努力方向", ASPECT_WORDS.shortcomings],
    ]),
    ...aspectsOf("member", clause("三（二）"), [
      ["work-results", "立足本职争优秀，完成急、难、险、重任务", [...ASPECT_WORDS.ownPost, "急难险重", "任务"]],
      ["member-pledges", "开展公开承诺及践行", ASPECT_WORDS.pledges],
      ["serving-people", "为群众办实事做好事", ASPECT_WORDS.practicalHelp],
      ["model-role", "履行党章规定的义务，发挥模范带头作用", ASPECT_WORDS.modelRole],
      ["member-shortcomings", "存在的问题及努力方向", ASPECT_WORDS.shortcomings],
    ]),
  ],
  deadlines: [],
  requiredLedgers: [{ kind: "memberReview", title: "党员开展创先争优活动领导点评表", source: clause("六㈢") }],
  publication: clause("六㈢"),
  rectification: { needsReply: true, needsSpecialReport: false, source: clause("六㈣") },
  appraisal: { satisfiedGrades: null, source: clause("五") },
  // 对党支部及支部书记进行点评 (五).
  reviewsSecretaryWithOrganization: true,
  thresholds: DEFAULT_THRESHOLDS,
  signs: { issuers: ["乌审旗水务和水土保持局", "乌审旗水务"], words: ["一会双讲三评"] },
  rounds: [
    {
      id: "may",
      title: "5月集中点评",
      subjects: ["organization", "member"],
      organizationTypes: BRANCH,
      window: period("2011-05-01", "2011-05-31"),
      source: clause("四"),
    },
    {
      id: "june",
      title: "6月集中点评",
      subjects: ["organization", "member"],
      organizationTypes: BRANCH,
      window: period("2011-06-01", "2011-06-30"),
      source: clause("四"),
    },
  ],
  // 党员和群众代表对支部和党员进行评议.
  appraised: { subjects: ["organization", "member"], source: clause("五") },
  otherDemands: [
    { title: "点评前先开支委会提出对党员的点评意见，党员汇报践诺情况", source: clause("六㈠") },
    { title: "被点评的党员作好领导点评书面记录", source: clause("六㈡") },
    { title: "整理和汇总点评意见，建立领导点评档案", source: clause("六㈢") },
    { title: "党员和群众代表对支部和党员进行评议", source: clause("五") },
  ],
};
