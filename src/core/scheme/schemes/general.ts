import type { Method, ReviewerRole, Scheme, Source } from "../scheme";
import { DEFAULT_THRESHOLDS } from "../thresholds";

const OURS: Source = { document: "通用方案", clause: "默认口径" };

const FROM_ABOVE: readonly ReviewerRole[] = ["superiorSecretary", "contactLeader"];

/** The four methods that nearly every document names always have their columns; one of a single document where it is used. */
const ifUsed = (id: string, synonyms: readonly string[]): Method => ({ id, synonyms, isColumnOnlyIfUsed: true });

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
    ifUsed("谈话点评", ["谈心谈话", "谈心"]),
    ifUsed("汇报点评", ["听取汇报", "述职"]),
    ifUsed("走访点评", ["上门", "入户", "家访"]),
    ifUsed("慰问点评", ["看望"]),
    ifUsed("座谈点评", ["座谈会"]),
    ifUsed("双述双评", ["双述", "双评"]),
    ifUsed("专题组织生活会", ["组织生活会"]),
    ifUsed("一会四评", ["四评"]),
    ifUsed("一会双讲三评", ["双讲三评", "双讲", "三评"]),
    ifUsed("互评", ["支部互评", "党员互评", "背对背", "意见箱", "群众点评", "群众评议"]),
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
