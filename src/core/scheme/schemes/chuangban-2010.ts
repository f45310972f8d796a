import { ASPECT_WORDS } from "../aspect-words";
import { aspectsOf, clausesOf } from "../clauses-of";
import type { OrganizationType, Scheme } from "../scheme";
import { DEFAULT_THRESHOLDS } from "../thresholds";

const DOCUMENT = "关于创先争优活动中坚持搞好领导点评工作的通知";
const clause = clausesOf(DOCUMENT);

const BRANCH: readonly OrganizationType[] = ["branch"];

/** A circular to branches whose number (创办〔2010〕100号) and date (2011年00月00日) are stand-ins. */
export const CHUANGBAN_2010: Scheme = {
  id: "chuangban-2010",
  title: "创先争优活动坚持搞好领导点评（2010）",
  documents: [{ number: "创办〔2010〕100号", title: DOCUMENT, isPlaceholder: true }],
  campaign: null,
  duties: [
    {
      id: "branch-two-months",
      kind: "cadence",
      subject: "organization",
      organizationTypes: BRANCH,
      // The committee secretary; leading members for units they are in charge of or linked to; inspectors in passing.
      reviewers: ["superiorSecretary", "contactLeader", "inspectionTeam"],
      every: "twoMonths",
      min: 1,
      source: clause("二"),
    },
    {
      id: "member-month",
      kind: "cadence",
      subject: "member",
      reviewers: ["superiorSecretary", "contactLeader", "inspectionTeam"],
      every: "month",
      min: 1,
      source: clause("二；三、1"),
    },
  ],
  reviewerDuties: [
    {
      id: "committee-secretary-month",
      reviewer: "committeeSecretary",
      every: "month",
      min: 1,
      source: clause("三、1"),
    },
  ],
  methods: [
    { id: "集中点评", synonyms: ["党支部书记会议", "书记会议", "党支部书记会", "书记会", "党员大会", "组织生活会"] },
    { id: "个别点评", synonyms: ["面对面"] },
    { id: "现场点评", synonyms: ["深入基层", "实地", "调研", "走访"] },
    { id: "汇报点评", synonyms: ["听取汇报", "汇报"] },
  ],
  aspects: [
    ...aspectsOf("organization", clause("一"), [
      ["plan", "创先争优活动方案落实情况", ["方案", "创先争优", "部署", "落实"]],
      ["five-fields", "思想、组织、作风、制度和党风廉政建设情况", ["思想", "组织建设", "作风", "制度", "廉政", "廉洁"]],
      ["five-good", "“五个好”创建情况", ["五个好", "五好"]],
      ["practical-help", "为群众办实事情况", ASPECT_WORDS.practicalHelp],
      ["town-country", "城乡基层党组织结对共建情况", ["城乡", "结对", "共建"]],
      ["admitting-members", "发展党员工作情况", ["发展党员", "入党", "积极分子", "预备党员"]],
      ["models", "选树典型情况", ["典型", "先进", "榜样"]],
      ["theory", "理论研讨情况", ["理论", "研讨", "学习"]],
      ["shortcomings", "活动中存在的主要问题", ASPECT_WORDS.shortcomings],
    ]),
    ...aspectsOf("secretary", clause("一"), [
      ["secretary-duty", "履行书记职责情况", ["职责", "履职", "书记"]],
      ["secretary-plan", "对创先争优活动安排落实情况", ["安排", "落实", "创先争优", "部署"]],
      ["secretary-leading", "带头参加和带头承诺情况", ["带头", "承诺"]],
      ["secretary-supervising", "对党员督促检查情况", ["督促", "检查", "党员"]],
    ]),
    ...aspectsOf("member", clause("一"), [
      ["study", "个人学习情况", ["学习", "理论", "培训"]],
      ["member-pledges", "兑现承诺情况", ASPECT_WORDS.pledges],
      ["work-results", "岗位业绩情况", ASPECT_WORDS.ownPost],
      ["serving-people", "联系和服务群众情况", ASPECT_WORDS.servingPeople],
    ]),
  ],
  deadlines: [],
  requiredLedgers: [
    {
      kind: "organizationReview",
      alternatives: ["memberReview"],
      title: "领导点评情况记录",
      source: clause("三、2"),
    },
  ],
  publication: null,
  rectification: { needsReply: false, needsSpecialReport: false, source: clause("三、2") },
  appraisal: { satisfiedGrades: null, source: null },
  reviewsSecretaryWithOrganization: false,
  thresholds: DEFAULT_THRESHOLDS,
  signs: { issuers: [], words: ["坚持搞好领导点评工作"] },
  reports: [{ every: "month", title: "领导点评工作开展情况", source: clause("三、3") }],
  opinionsFirst: clause("三、1"),
  otherDemands: [
    { title: "党支部每月召开一次组织生活会，逐一点评党员", source: clause("二") },
    { title: "党委书记每两月召开一次党支部书记会", source: clause("二") },
    { title: "现场点评时听取群众代表、服务对象、“两代表一委员”评议意见", source: clause("二") },
    { title: "点评情况记录在案，作为评优评先的平时依据", source: clause("三、2") },
    { title: "检查组定期或不定期督促检查", source: clause("三、3") },
  ],
};
