import type { LedgerKind } from "../kinds";
import type { FieldWords } from "./field-words";
import { REVIEWS } from "./field-words";

const LEDGER = ["rectification"] as const satisfies readonly LedgerKind[];
/** Tracking columns stand beside review ledgers too (DOMAIN §7). */
const TRACKED: readonly LedgerKind[] = ["rectification", ...REVIEWS];
const ISSUE = "(?:问题|不足|差距|短板|薄弱环节)";

/** Columns of problem tracking, and of tracking columns beside a review ledger. */
export const RECTIFICATION_WORDS: readonly FieldWords[] = [
  { field: "problemId", words: "(?:重点)?问题(?:编号|序号|编码|代码|号|ID|id)", score: 0.97, kinds: TRACKED },
  { field: "problemId", words: "编号|台账编号|整改编号", score: 0.8, kinds: LEDGER },
  {
    field: "problem",
    words:
      "(?:领导)?(?:存在|主要|重点|突出|具体|反馈|发现|检查|检视|查摆|查找|点评|点评指出|提出|指出|整改|需整改|需要整改|待整改|简要|领导|巡察|巡视|督查|督导|提示|梳理|对照检查)*(?:的)?(?:主要|重点|突出|具体|整改)*(?:问题)(?:的)?(?:概述|简述|描述|表述|内容|清单|事项|摘要|概要|情况|名称|具体表现|表现|简要描述|具体表述|具体内容|和不足|及不足|与不足|、不足|不足)?",
    score: 0.94,
    kinds: LEDGER,
  },
  {
    field: "problem",
    words: `(?:存在|主要|突出)*(?:的)?(?:主要|突出)?${ISSUE}(?:(?:和|与|及|、)${ISSUE})*(?:之处)?`,
    score: 0.86,
    kinds: LEDGER,
  },
  {
    field: "problem",
    words: "整改事项|(?:领导)?点评(?:意见|指出)(?:问题)?|反馈意见|整改任务",
    score: 0.8,
    kinds: LEDGER,
  },
  {
    field: "measures",
    words:
      "(?:细化|具体|主要|已采取|拟采取|采取|制定|下一?步|推进)*(?:的)?(?:整改|改进|纠正|解决|落实|工作|整治|整顿)*(?:计划|方案|思路|任务)?(?:及|和|与|、)?(?:的)?(?:具体)?(?:措施|举措|办法|对策)",
    score: 0.94,
    kinds: TRACKED,
  },
  { field: "measures", words: "整改(?:计划|方案|内容|举措及计划)", score: 0.84, kinds: LEDGER },
  { field: "measures", words: "整改要求|整改建议", score: 0.78, kinds: LEDGER },
  {
    field: "goal",
    words:
      "(?:整改|工作|预期|阶段|整治|整顿)*(?:的)?(?:目标|完成标准|预期效果|预期目标|整改标准|目标要求|目标任务|达到效果)",
    score: 0.93,
    kinds: LEDGER,
  },
  {
    field: "leader",
    words:
      "(?:整改|落实)?(?:责任|牵头|包案|包抓|分管|主管|督办|包保|联系|挂牌|牵头责任|整改责任)(?:的)?(?:校|县|局|市)?领导(?:姓名)?|整改第一责任人|第一责任人",
    score: 0.93,
    kinds: LEDGER,
  },
  {
    field: "owner",
    words: "(?:整改|具体|直接|主要|落实|主体|承办)*(?:的)?责任(?:人|人员|者)(?:姓名)?",
    score: 0.95,
    kinds: TRACKED,
  },
  { field: "owner", words: "(?:整改)(?:负责人|承办人|人)|承办人|具体负责人|负责人", score: 0.84, kinds: LEDGER },
  {
    field: "ownerUnit",
    words:
      "(?:整改|具体|主要|所属|直接|落实|主体|牵头)*(?:的)?责任(?:单位|部门|科室|公司|党组织|党支部|支部|主体)(?:名称)?",
    score: 0.94,
    kinds: LEDGER,
  },
  {
    field: "ownerUnit",
    words: "(?:牵头|承办|整改|主办|落实|牵头整改)(?:责任)?(?:单位|部门|科室|党组织|支部)(?:名称)?",
    score: 0.86,
    kinds: LEDGER,
  },
  {
    field: "deadline",
    words:
      "(?:整改|完成|办结|销号|落实|解决|限期|计划|预计|目标|规定|要求|拟|应|时间)*(?:的)?(?:完成|整改|办结)?(?:时限|期限|时间节点|时间要求|时限要求|限期|截止时间|截止日期|截至时间|截至日期|最后期限)(?:要求)?",
    score: 0.95,
    kinds: TRACKED,
  },
  {
    field: "deadline",
    words:
      "(?:计划|预计|拟|目标|目标设定|要求|预期|规定|限定|限期|应|设定|拟定|约定|对应|对应的)(?:的)?(?:整改)?(?:完成|办结|销号|到位|整改|解决)*(?:的)?(?:时间|日期|节点|年月)",
    score: 0.95,
    kinds: TRACKED,
  },
  {
    field: "completedDate",
    words: "(?:实际|最终)(?:的)?(?:整改)?(?:完成|办结|销号|结案|到位|整改)*(?:的)?(?:时间|日期)",
    score: 0.96,
    kinds: TRACKED,
  },
  {
    field: "completedDate",
    words: "(?:销号|办结|结案|验收通过|办结销号|整改到位|验收销号|完成销号)(?:的)?(?:时间|日期)",
    score: 0.86,
    kinds: TRACKED,
  },
  {
    field: "progress",
    words:
      "(?:整改|工作|落实|办理|推进|目前|当前|最新|阶段性?|本月|累计)*(?:的)?(?:整改)?(?:落实)?(?:进展|进度|推进)(?:情况|及成效|成效|说明)?",
    score: 0.94,
    kinds: LEDGER,
  },
  {
    field: "progress",
    words: "(?:问题)?整改(?:落实|完成|工作)?(?:情况|成效|效果)(?:说明)?",
    score: 0.88,
    kinds: LEDGER,
  },
  {
    field: "progress",
    words: "整改(?:结果|说明)|(?:落实|办理|处理|完成|解决|跟踪)(?:的)?情况|跟踪(?:落实|整改)(?:情况|记录)?|跟踪情况",
    score: 0.83,
    kinds: LEDGER,
  },
  { field: "status", words: "(?:整改|完成|办理|销号|当前|目前|问题|落实|进展)*(?:状态)", score: 0.95, kinds: TRACKED },
  {
    field: "status",
    words: "是否(?:已|按期|按时|全部)*(?:整改|完成|销号|办结|解决|落实|到位)+",
    score: 0.93,
    kinds: TRACKED,
  },
  {
    field: "status",
    words: "(?:整改|完成)与否|销号情况|办结情况|销号|整改结论|(?:整改)?完成(?:与否|标志)",
    score: 0.85,
    kinds: TRACKED,
  },
  {
    field: "status",
    words: "整改(?:结果|情况|落实情况|完成情况|进展)|(?:完成|落实|办理|处理|解决)情况",
    score: 0.83,
    kinds: LEDGER,
    needsValues: true,
  },
  { field: "reviewer", words: "(?:提出)(?:问题)?(?:的)?(?:点评)?领导(?:姓名)?|问题提出人", score: 0.9, kinds: LEDGER },
  {
    field: "repliedDate",
    words:
      "(?:书面)(?:回复|反馈|答复|回告|报告)(?:点评)?(?:领导)?(?:的)?(?:时间|日期)?|(?:回复|答复|回告)(?:点评)?(?:领导)?(?:的)?(?:时间|日期)|反馈(?:点评)?领导(?:的)?(?:时间|日期)",
    score: 0.93,
    kinds: TRACKED,
  },
  {
    field: "reReviewDate",
    words: "(?:复评|再点评|再次点评|二次点评|重新点评|再评)(?:的)?(?:时间|日期)",
    score: 0.96,
    kinds: TRACKED,
  },
  { field: "reReviewDate", words: "(?:复核|复查|回访|回头看)(?:的)?(?:时间|日期)", score: 0.8, kinds: LEDGER },
  {
    field: "reReviewResult",
    words: "(?:复评|再点评|再次点评|二次点评|再评)(?:的)?(?:结果|结论|情况|意见|等次|评价)",
    score: 0.96,
    kinds: TRACKED,
  },
  {
    field: "reReviewResult",
    words: "(?:复核|复查|回访|回头看)(?:的)?(?:结果|结论|意见|情况)",
    score: 0.8,
    kinds: LEDGER,
  },
  {
    field: "checker",
    words:
      "(?:验收|复核|督办|核查|销号审核|复查|督查|核验|验收复核)(?:责任)?(?:人|人员|领导)(?:姓名)?|监督(?:责任)?人|复评(?:验收)?(?:情况)?(?:的)?验收负责人",
    score: 0.92,
    kinds: LEDGER,
  },
  { field: "round", words: "(?:整改)?轮次|整改轮数|第几轮", score: 0.92, kinds: LEDGER },
  { field: "overdueDays", words: "(?:已)?(?:逾期|超期)(?:天数|日数)", score: 0.96, kinds: TRACKED },
];

/** Headers that may mean the planned or the actual end; the neighbours decide, else a question (DOMAIN §3 "Traps"). */
export const END_DATE_WORDS =
  "(?:整改|工作|任务|问题|落实)*(?:的)?(?:完成|整改完成|整改|解决|落实|整改落实)(?:的)?(?:时间|日期|年月)";
