import { ASPECT_WORDS } from "../aspect-words";
import { aspectsOf, clausesOf } from "../clauses-of";
import type { OrganizationType, Scheme } from "../scheme";
import { DEFAULT_THRESHOLDS } from "../thresholds";
import { day, period } from "../written-day";

const DOCUMENT = "连救支委〔2011〕1号";
const clause = clausesOf(DOCUMENT);

/** From the day of issue to the day by which the groups have reviewed and handed in their forms (四). */
const CAMPAIGN = period("2011-01-13", "2011-01-18");

const BRANCH: readonly OrganizationType[] = ["branch"];

/** 连云港市急救中心, a single branch with party groups; 2011-01-13. */
export const LIANYUNGANG_2011: Scheme = {
  id: "lianyungang-2011",
  title: "连云港市急救中心领导点评（2011）",
  documents: [{ number: DOCUMENT, title: "市急救中心关于在创先争优活动中认真做好领导点评工作的实施方案" }],
  campaign: CAMPAIGN,
  duties: [
    {
      id: "branch-campaign",
      kind: "once",
      subject: "organization",
      organizationTypes: BRANCH,
      // 由党支部书记对党支部及党支部成员进行点评: the secretary reviews the own branch.
      reviewers: ["ownSecretary", "superiorSecretary", "contactLeader"],
      window: CAMPAIGN,
      min: 1,
      source: clause("二（一）"),
    },
    {
      id: "member-campaign",
      kind: "once",
      subject: "member",
      // Committee members by the branch secretary (一（一）), every member by the leader of the group (一（二）).
      reviewers: ["superiorSecretary", "groupLeader"],
      window: CAMPAIGN,
      min: 1,
      source: clause("一、四"),
    },
  ],
  reviewerDuties: [],
  methods: [
    { id: "集中点评", synonyms: ["支部党员大会", "党员大会", "支部委员会", "支委会", "专门会议", "会议"] },
    { id: "个别点评", synonyms: ["面对面", "个别交流", "约谈"] },
    { id: "现场点评", synonyms: ["调查研究", "调研", "检查工作", "走访", "慰问"] },
    { id: "随机点评", synonyms: ["随机抽样", "抽样"] },
  ],
  aspects: [
    ...aspectsOf("organization", clause("二（一）"), [
      ["core-work", "围绕中心工作", ASPECT_WORDS.coreWork],
      ["pledges", "开展公开承诺", ASPECT_WORDS.pledges],
      ["practical-help", "为群众办实事办好事", ASPECT_WORDS.practicalHelp],
      ["party-building", "加强党组织和党员队伍建设", ASPECT_WORDS.partyBuilding],
      ["joint-building", "党群共建创先争优", ASPECT_WORDS.jointBuilding],
    ]),
    ...aspectsOf("member", clause("二（二）"), [
      ["work-results", "立足本职岗位争创一流佳绩", ASPECT_WORDS.ownPost],
      ["member-pledges", "开展公开承诺", ASPECT_WORDS.pledges],
      ["serving-people", "联系和服务群众", ASPECT_WORDS.servingPeople],
    ]),
  ],
  deadlines: [
    {
      id: "groups-review",
      title: "各党小组开展集中点评",
      by: day("2011-01-18"),
      dates: { kinds: ["memberReview"], field: "reviewDate" },
      source: clause("四"),
    },
    {
      id: "member-forms",
      title: "填写《党员在创先争优活动中接受领导点评登记表》并上报办公室",
      by: day("2011-01-18"),
      filings: ["memberReview"],
      source: clause("四"),
    },
  ],
  requiredLedgers: [
    { kind: "organizationReview", title: "基层党组织开展创先争优活动领导点评登记表", source: clause("附件2") },
    { kind: "memberReview", title: "党员在创先争优活动中接受领导点评登记表", source: clause("四、附件3") },
    { kind: "rectification", title: "整改落实情况台帐", source: clause("三（二）4") },
  ],
  publication: clause("三（二）4"),
  rectification: { needsReply: false, needsSpecialReport: false, source: clause("三（二）3") },
  appraisal: { satisfiedGrades: null, source: null },
  reviewsSecretaryWithOrganization: false,
  thresholds: DEFAULT_THRESHOLDS,
  signs: { issuers: ["连云港市急救中心"], words: ["市急救中心"] },
  forms: [
    {
      kind: "organizationReview",
      copies: 2,
      note: "注：此表党组织存一份，上一级党组织存一份。",
      source: clause("附件2注"),
    },
    { kind: "memberReview", copies: 1, note: "注：此表由党员所在党组织保存。", source: clause("附件3注") },
  ],
  opinionsFirst: clause("三（二）1"),
  otherDemands: [
    { title: "通过专题民主生活会、座谈会、基层调研等形式公开点评", source: clause("三（二）2") },
    { title: "做好领导点评会议记录", source: clause("三（二）4") },
    { title: "可与支部生活会、年度考核、民主评议党员等结合进行", source: clause("三") },
  ],
};
