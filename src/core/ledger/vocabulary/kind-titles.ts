import type { LedgerKind } from "../kinds";
import { normalizeHeader } from "./header-text";

/** Words in a title or sheet name that speak for a kind. */
export interface TitleWords {
  readonly kind: LedgerKind;
  /** Regular expression source, found anywhere in the normalised title. */
  readonly words: string;
  /** 0–1: 1 = the title alone all but names the ledger. */
  readonly weight: number;
}

const ROLL =
  "(?:花?名册|名单|基本情况|基本信息|信息|一览|概况|统计表|登记表|登记簿|台账|总表|名录|库|汇总表|情况表|明细)";

/** Titles are compared after `normalizeHeader`, with 台帐 = 台账. The first match of a kind counts. */
export const TITLE_WORDS: readonly TitleWords[] = [
  { kind: "statistics", words: "点评.{0,10}(?:统计|汇总统计|情况汇总|报表)", weight: 1 },
  {
    kind: "rectification",
    words:
      "(?:问题|点评).{0,12}(?:整改|销号|整治).{0,12}(?:台账|表|清单|记录|跟踪)|(?:整改|销号)(?:落实|跟踪|情况)*(?:台账|清单|记录表|登记表|表|汇总)|问题(?:台账|清单)|跟踪整改|整改落实记录",
    weight: 1,
  },
  { kind: "rectification", words: "整改|销号|整顿", weight: 0.6 },
  { kind: "memberReview", words: "党员.{0,24}点评|点评.{0,10}党员|适用于党员", weight: 1 },
  {
    kind: "organizationReview",
    words:
      "(?:基层)?(?:党组织|党支部|支部|党委|总支|单位).{0,24}点评|点评.{0,10}(?:党组织|党支部|支部|单位)|适用于党组织",
    weight: 1,
  },
  { kind: "memberReview", words: "点评", weight: 0.6 },
  { kind: "organizationReview", words: "点评", weight: 0.6 },
  { kind: "memberReview", words: "一会四评", weight: 0.8 },
  {
    kind: "appraisal",
    words:
      "(?:民主|群众|集中|党员|党组织|述职)(?:群众)?(?:评议|测评|互评)|评议表|测评表|评议.{0,6}(?:汇总|统计|结果|票)|测评.{0,6}(?:汇总|统计|结果|票)",
    weight: 1,
  },
  { kind: "appraisal", words: "评议|测评", weight: 0.7 },
  { kind: "opinion", words: "征求意见|意见征求|意见(?:建议)?(?:征集|收集|汇总|表)|意见征集", weight: 1 },
  {
    kind: "pledge",
    words: "(?:公开)?承诺(?:书|践诺|事项|情况)?(?:台账|表|登记|汇总|公示|一览|清单)|公开承诺|承诺践诺",
    weight: 1,
  },
  { kind: "pledge", words: "承诺", weight: 0.7 },
  { kind: "awardApplication", words: "奖分.{0,6}申报|申报审批表|奖分", weight: 1 },
  {
    kind: "assessment",
    words:
      "(?:考核|考评|检查|测评)(?:评分|打分|计分|得分|细则|评价)|评分(?:表|细则|标准|汇总)|百分制考核|考核.{0,8}(?:评分|打分|得分|计分)",
    weight: 1,
  },
  { kind: "assessment", words: "考核|考评", weight: 0.5 },
  {
    kind: "leaderRoster",
    words:
      "(?:领导|班子|委员|干部).{0,10}(?:联系点|联系|包联|挂联|挂钩|分工|包保)|联系点(?:分工|安排|一览|名单|表|台账)|分工(?:表|安排|一览)|(?:包联|挂联|联系)(?:安排|分工|名单|一览)",
    weight: 1,
  },
  { kind: "leaderRoster", words: "包联|挂联|联点|联系点", weight: 0.6 },
  {
    kind: "organizationRoster",
    words: `(?:党组织|党支部|支部|基层组织|党总支|党委)(?:的)?(?:基本)?${ROLL}|党组织设置`,
    weight: 1,
  },
  {
    kind: "memberRoster",
    words: `党员(?:队伍)?(?:的)?(?:基本)?${ROLL}|党员册|(?:正式|预备|流动|在职|退休|离退休|学生|教工)党员`,
    weight: 1,
  },
  { kind: "memberRoster", words: "党员|花?名册", weight: 0.3 },
];

const REVIEW_LEDGER =
  /(?:点评|讲评).{0,12}(?:台账|登记[表簿册]?|记录[表簿册]?|一览表?|情况表|反馈表)|(?:台账|登记[表簿册]).{0,4}点评/;

/** Does the title call the sheet a ledger of reviews? A count of reviews or the list of problems from them is none. */
export function isReviewLedgerTitle(title: string): boolean {
  const plain = normalizeHeader(title).full.replace(/台帐/g, "台账");
  return REVIEW_LEDGER.test(plain) && !/统计|整改|销号|问题|计划|安排|通知|评议|测评|承诺|意见/.test(plain);
}
