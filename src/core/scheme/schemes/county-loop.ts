import { clausesOf } from "../clauses-of";
import type { Scheme } from "../scheme";
import { DEFAULT_THRESHOLDS } from "../thresholds";

const DOCUMENT = "近期全县创先争优活动领导点评工作情况通报";
const clause = clausesOf(DOCUMENT);

/** A county's bulletin on how county leaders reviewed towns and county units: it reports and advises, and sets no rule. */
export const COUNTY_LOOP: Scheme = {
  id: "county-loop",
  title: "县级领导点评“多循环”（通报）",
  documents: [{ number: "", title: DOCUMENT }],
  isAdvisory: true,
  campaign: null,
  duties: [],
  noDutyReason: "通报没有规定点评的周期和时限，不计算覆盖率（不适用）",
  comparedCategories: ["乡镇", "县直"],
  reviewerDuties: [],
  // The bulletin tells of ways (坐下来谈、去现场看) and names none.
  methods: [],
  aspects: [],
  deadlines: [],
  requiredLedgers: [
    {
      kind: "organizationReview",
      alternatives: ["memberReview"],
      title: "点评台账",
      source: clause("下一步工作“二是要建立好点评台账”"),
    },
  ],
  publication: clause("下一步工作“三是及时公开领导点评结果”"),
  rectification: {
    needsReply: true,
    needsSpecialReport: false,
    needsReReview: true,
    source: clause("“三是点评机制科学合理”"),
  },
  appraisal: { satisfiedGrades: null, source: null },
  reviewsSecretaryWithOrganization: false,
  thresholds: DEFAULT_THRESHOLDS,
  signs: { issuers: [], words: ["多循环"] },
  otherDemands: [
    { title: "点评前主动汇报活动开展和承诺践诺情况", source: clause("“三是点评机制科学合理”") },
    { title: "主动邀请上级领导点评", source: clause("下一步工作“一是主动汇报”") },
  ],
};
