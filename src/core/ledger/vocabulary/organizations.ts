import type { LedgerKind } from "../kinds";
import type { FieldWords } from "./field-words";
import { REVIEWS } from "./field-words";

const BRANCH = "(?:党支部|支部|党支部委员会|支部委员会)";
const ANY = "(?:基层党组织|党组织|组织)";
const GENERAL_BRANCH = "(?:党总支|总支部?|党总支部|党委党总支|党委总支|党委/党总支|分党委党总支直属党支部)";
const HIGHER = "(?:分党委|二级党委|党委|党工委|二级党组织|院系级党组织|二级单位党组织|基层党委)";
const LEDGERS_OF_ORGANIZATIONS = [
  "organizationRoster",
  "organizationReview",
  "assessment",
  "statistics",
] as const satisfies readonly LedgerKind[];

/** Columns about organisations: rosters of organisations, and the same columns elsewhere. */
export const ORGANIZATION_WORDS: readonly FieldWords[] = [
  // where both stand side by side, the branch is the organisation and 党组织 the one above
  { field: "organization", words: `(?:现|目前)?(?:所在|所属|编入)(?:的)?${BRANCH}(?:名称|全称|信息)?`, score: 0.97 },
  { field: "organization", words: `${BRANCH}(?:的)?(?:名称|全称|信息|名)?`, score: 0.97 },
  { field: "organization", words: `(?:现|目前)?(?:所在|所属|编入)(?:的)?${ANY}(?:名称|全称|信息)?`, score: 0.925 },
  { field: "organization", words: `${ANY}(?:的)?(?:名称|全称|信息|名)?`, score: 0.925 },
  {
    field: "organization",
    words: `隶属(?:的)?(?:${BRANCH}|${ANY})(?:名称)?`,
    score: 0.88,
    kinds: ["memberRoster", "memberReview"],
  },
  {
    field: "organization",
    words: "(?:所在|所属|隶属)?党小组(?:名称)?",
    score: 0.76,
    kinds: ["memberRoster", "memberReview"],
  },
  {
    field: "organization",
    words: `(?:被|接受|受)(?:领导)?(?:点评|讲评|评)(?:的)?(?:基层)?(?:单位|党组织|组织|党支部|支部|党委|总支|党总支|部门)(?:的)?(?:名称|全称)?`,
    score: 0.97,
  },
  {
    field: "organization",
    words: "(?:被|接受|受)?(?:领导)?(?:点评|讲评)(?:的)?对象(?:名称)?|对象(?:名称)?",
    score: 0.76,
    kinds: ["organizationReview"],
  },
  {
    field: "organization",
    words: "(?:被|接受|受)?(?:领导)?(?:点评|讲评)(?:的)?对象(?:党组织|党支部|单位|支部|组织)(?:名称)?",
    score: 0.95,
    kinds: ["organizationReview"],
  },
  {
    field: "organization",
    words: `(?:${HIGHER}|${GENERAL_BRANCH})(?:名称|全称)?`,
    score: 0.8,
    kinds: LEDGERS_OF_ORGANIZATIONS,
  },
  { field: "organization", words: "名称", score: 0.78, kinds: ["organizationRoster"], needsValues: true },
  {
    field: "organization",
    words: "单位(?:名称|全称)?|党组织单位",
    score: 0.86,
    kinds: ["organizationReview", "statistics", "assessment", "awardApplication", "opinion", "pledge"],
  },
  {
    field: "organization",
    words: "(?:所在|所属)?单位(?:名称|全称)?",
    score: 0.8,
    kinds: ["memberReview"],
  },
  {
    field: "organization",
    words: "单位(?:名称|全称)?|所在单位|所属单位|工作单位|所在部门",
    score: 0.76,
    kinds: ["organizationRoster", "memberRoster", "memberReview", "rectification", "appraisal"],
    needsValues: true,
  },
  {
    field: "organization",
    words:
      "(?:被|受)?(?:检查|考核|考评|测评|评议|受检|承诺|申报|征求|填报|整改|问题)(?:的)?(?:单位|党组织|党支部|支部|部门)(?:名称)?",
    score: 0.88,
    kinds: ["assessment", "awardApplication", "opinion", "pledge"],
  },
  {
    field: "organization",
    words:
      "(?:问题)?(?:所属|涉及|所涉|存在问题|问题)(?:的)?(?:单位|党组织|党支部|支部)(?:名称)?|被整改单位|整改党组织|(?:被|受)(?:检查|督查|督导|巡察|检)(?:的)?(?:单位|党组织|党支部|支部)",
    score: 0.86,
    kinds: ["rectification"],
  },

  {
    field: "parentOrganization",
    words:
      "(?:所属|直属|直接|所在)?(?:上级|上一级|主管|隶属|直属上级|直接上级)(?:的)?(?:党组织|组织|党委|党总支|总支|党组|单位党组织|党委党总支)(?:名称|全称)?",
    score: 0.97,
  },
  { field: "parentOrganization", words: "隶属关系|隶属党组织|(?:所属|隶属)上级", score: 0.85 },
  { field: "parentOrganization", words: `(?:所在|所属|隶属)(?:的)?${GENERAL_BRANCH}(?:名称|全称)?`, score: 0.945 },
  { field: "parentOrganization", words: `(?:所在|所属|隶属)(?:的)?${HIGHER}(?:名称|全称)?`, score: 0.9 },
  { field: "parentOrganization", words: `${GENERAL_BRANCH}(?:名称|全称)?`, score: 0.885 },
  { field: "parentOrganization", words: `${HIGHER}(?:名称|全称)?`, score: 0.84 },
  {
    field: "parentOrganization",
    words: "上级单位(?:名称)?|主管单位(?:名称)?|上级",
    score: 0.8,
    kinds: ["organizationRoster", ...REVIEWS],
  },

  {
    field: "organizationCode",
    words: "(?:所在|所属)?(?:党组织|组织|党支部|支部|基层党组织|组织机构)(?:的)?(?:代码|编码|编号|代号)",
    score: 0.93,
  },
  { field: "shortName", words: "(?:党组织|组织|党支部|支部|单位)?(?:简称|名称简称)", score: 0.95 },
  {
    field: "organizationType",
    words: "(?:党组织|组织|基层党组织|党支部|支部|党总支)(?:的)?(?:类型|类别|形式|级别|层级)",
    score: 0.94,
  },
  { field: "organizationType", words: "类型|组织层级", score: 0.78, kinds: ["organizationRoster"] },
  {
    field: "category",
    words:
      "(?:单位|所在单位|领域|行业|党组织所属|所属)(?:类别|类型|性质|属性|分类|领域|行业|系统|战线)|类别|领域|行业|战线|系统",
    score: 0.84,
  },
  { field: "category", words: "分类|单位性质|所属类别", score: 0.78 },
  {
    field: "secretary",
    words: "(?:党组织|党支部|支部|基层党组织|党委|总支|党总支|组织|现任)*书记(?:的)?(?:姓名|名字|名单)?",
    score: 0.95,
  },
  {
    field: "secretary",
    words: "(?:党组织|党支部|支部|党委|党总支|组织)(?:主要)?负责人(?:姓名)?|书记\\(负责人\\)|书记或负责人|书记负责人",
    score: 0.88,
  },
  { field: "secretary", words: "(?:主要)?负责人(?:姓名)?", score: 0.76, kinds: ["organizationRoster"] },
  {
    field: "memberCount",
    words:
      "(?:现有|实有|在册|支部|全体|所辖|下属|党组织|组织)*党员(?:的)?(?:总)?(?:人)?(?:数|数量|总数|人数|总人数)(?:合计)?",
    score: 0.95,
  },
  {
    field: "memberCount",
    words: "(?:党)?支部(?:总)?人数|党员名数|组织人数|党员",
    score: 0.82,
    kinds: ["organizationRoster", "organizationReview"],
  },
  {
    field: "contactLeader",
    words:
      "(?:县|市|区|校|院|局|镇|党委|班子|党支部)*(?:级)?(?:分管|联系|包联|挂联|挂钩|挂点|联点|包保|包片|驻点|蹲点|联系点|责任)(?:分管|联系)?(?:的)?(?:县|市|区|校|院|局|镇|党委|班子|党员)*(?:级)?(?:领导|领导干部|干部|班子成员|党委委员|委员)(?:姓名|及职务|姓名及职务)?",
    score: 0.93,
    kinds: ["organizationRoster"],
  },
];
