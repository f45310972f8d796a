import type { ReviewerRole, Scheme, Source } from "../scheme";
import { DEFAULT_THRESHOLDS } from "../thresholds";

const OURS: Source = { document: "通用方案", clause: "默认口径" };

const FROM_ABOVE: readonly ReviewerRole[] = ["superiorSecretary", "contactLeader"];

/** For a workbook that names no document (DOMAIN §4): organisations quarterly, members yearly, every known method. */
export const GENERAL: Scheme = {
  id: "general",
  title: "通用方案",
  documents: [],
  campaign: null,
  duties: [
    {
      id: "organization-quarter",
      kind: "cadence",
      subject: "organization",
      reviewers: FROM_ABOVE,
      every: "quarter",
      min: 1,
      source: OURS,
    },
    {
      id: "member-year",
      kind: "cadence",
      subject: "member",
      reviewers: FROM_ABOVE,
      every: "year",
      min: 1,
      source: OURS,
    },
  ],
  reviewerDuties: [],
  methods: [
    {
      id: "集中点评",
      synonyms: ["会议集中", "党员大会", "支部大会", "支部委员会", "支委会", "书记会议", "专门会议", "会议"],
    },
    { id: "个别点评", synonyms: ["个别谈话", "个别交流", "单独谈话", "约谈", "面对面", "民主生活会", "班子会"] },
    { id: "现场点评", synonyms: ["工作现场", "实地", "调研", "考核"] },
    { id: "随机点评", synonyms: ["随机抽样", "抽样", "随时", "巡视"] },
    { id: "谈话点评", synonyms: ["谈心谈话", "谈心"] },
    { id: "汇报点评", synonyms: ["听取汇报", "述职"] },
    { id: "走访点评", synonyms: ["上门", "入户", "家访"] },
    { id: "慰问点评", synonyms: ["看望"] },
    { id: "座谈点评", synonyms: ["座谈会"] },
    { id: "双述双评", synonyms: ["双述", "双评"] },
    { id: "专题组织生活会", synonyms: ["组织生活会"] },
    { id: "一会四评", synonyms: ["四评"] },
    { id: "一会双讲三评", synonyms: ["双讲三评", "双讲", "三评"] },
    { id: "互评", synonyms: ["支部互评", "党员互评", "背对背", "意见箱", "群众点评", "群众评议"] },
  ],
  aspects: [],
  deadlines: [],
  requiredLedgers: [],
  publication: null,
  rectification: { needsReply: false, needsSpecialReport: false, source: null },
  appraisal: { satisfiedGrades: null, source: null },
  reviewsSecretaryWithOrganization: false,
  thresholds: DEFAULT_THRESHOLDS,
};
