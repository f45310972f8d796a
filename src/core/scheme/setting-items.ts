import { cellText } from "../workbook/cell";
import type { CycleSubject } from "./overrides";
import { schemeByAnyName } from "./schemes";
import { read, type SettingItem } from "./setting-item";
import { cycleSetting, daySetting, listSetting, periodSetting, yesNoSetting } from "./setting-values";
import { isCount, thresholdItem } from "./threshold-item";

const DAY = "日期，如 2011-01-18";
const YES_NO = "是 或 否";
const CYCLE = "每月、每两月、每季度、每半年、每年（可加次数，如 每年3次），或 不要求";

type YesNoSetting =
  | "isRosterConfirmed"
  | "reviewsSecretaryWithOrganization"
  | "needsReply"
  | "needsSpecialReport"
  | "needsReReview"
  | "needsPublication";

function dayItem(
  id: "from" | "to" | "asOf" | "campaignFrom" | "campaignTo" | "reviewDeadline" | "filingDeadline",
  label: string,
  synonyms: readonly string[],
  explanation: string,
): SettingItem {
  return {
    id,
    label,
    synonyms,
    explanation,
    expected: DAY,
    read: (value) => read(daySetting(value), "unreadableDate", (day) => ({ [id]: day })),
  };
}

function yesNoItem(id: YesNoSetting, label: string, synonyms: readonly string[], explanation: string): SettingItem {
  return {
    id,
    label,
    synonyms,
    explanation,
    expected: YES_NO,
    read: (value) => read(yesNoSetting(value), "notYesNo", (isYes) => ({ [id]: isYes })),
  };
}

function cycleItem(subject: CycleSubject, title: string): SettingItem {
  return {
    id: `cycle-${subject}`,
    label: `${title}点评周期`,
    synonyms: [`${title}周期`, `${title}点评频次`],
    explanation: `多久点评一次${title}；空白按方案`,
    expected: CYCLE,
    read: (value) => read(cycleSetting(value), "unknownCycle", (cycle) => ({ cycles: { [subject]: cycle } })),
  };
}

/** Every row of 点评设置, in the order in which we write it. */
export const SETTING_ITEMS: readonly SettingItem[] = [
  {
    id: "scheme",
    label: "方案",
    synonyms: ["口径", "采用方案", "点评方案", "适用方案", "方案名称", "方案编号", "scheme"],
    explanation: "按哪个文件的要求统计；其余各项空白时用该方案的规定",
    expected: "下拉列表中的方案、方案编号或文件号",
    read: (value) => read(schemeByAnyName(cellText(value)) ?? null, "unknownScheme", (scheme) => ({ scheme })),
  },
  dayItem(
    "from",
    "统计期间起",
    ["期间起", "统计起始日期", "统计开始日期", "起始日期", "开始日期", "开始时间", "from"],
    "空白时：方案的集中点评期，没有的为截止日期所在半年",
  ),
  dayItem("to", "统计期间止", ["期间止", "统计结束日期", "结束日期", "终止日期", "结束时间", "to"], "同上"),
  {
    id: "period",
    label: "统计期间",
    synonyms: ["统计时段", "统计时间", "期间"],
    explanation: "",
    expected: "起止日期，如 2011-01-01至2011-06-30",
    isReadOnly: true,
    read: (value) => read(periodSetting(value), "unreadableDate", (period) => period),
  },
  dayItem(
    "asOf",
    "截止日期",
    ["统计截止日期", "截止日", "截至日期", "as-of", "asof"],
    "此后的日期视为尚未发生；空白时为当天",
  ),
  {
    id: "unit",
    label: "填报单位",
    synonyms: ["报送单位", "统计单位", "单位", "unit"],
    explanation: "统计表的本级单位；空白时为名册中最上级的党组织，有几个并列时用各表上写的填报单位",
    expected: "名册中的党组织名称（没有名册时为单位名称）",
    read: (value) => ({ adds: { unit: cellText(value).trim() } }),
  },
  yesNoItem(
    "isRosterConfirmed",
    "名册已核对",
    ["名册是否核对", "名册核对", "名册已确认"],
    "没有名册时系统由台账拟出名册，核对后填 是，才计算比例",
  ),
  dayItem("campaignFrom", "集中点评期起", ["集中点评开始日期", "活动起始日期"], "普遍点评一次的时段；空白按方案"),
  dayItem("campaignTo", "集中点评期止", ["集中点评结束日期", "活动结束日期"], "同上"),
  cycleItem("committee", "党委"),
  cycleItem("generalBranch", "党总支"),
  cycleItem("branch", "党支部"),
  cycleItem("member", "党员"),
  {
    id: "reviewerCycle",
    label: "党委书记点评周期",
    synonyms: ["党委书记点评频次", "党委书记周期"],
    explanation: "党委书记多久点评多少个下级党组织；空白按方案",
    expected: CYCLE,
    read: (value) => read(cycleSetting(value), "unknownCycle", (reviewerCycle) => ({ reviewerCycle })),
  },
  dayItem("reviewDeadline", "点评完成期限", ["点评截止期限", "点评期限"], "晚于此日的点评作核实；空白按方案"),
  dayItem(
    "filingDeadline",
    "材料上报期限",
    ["上报期限", "报送期限", "登记表上报期限"],
    "填报时间晚于此日的台账作核实；空白按方案",
  ),
  yesNoItem(
    "reviewsSecretaryWithOrganization",
    "书记随党组织点评",
    ["书记随党组织一并点评"],
    "点评党组织即点评其书记；空白按方案",
  ),
  {
    id: "methods",
    label: "点评方式",
    synonyms: ["点评方法"],
    explanation: "认可的点评方式，用顿号隔开；空白按方案",
    expected: "点评方式名称，用顿号隔开",
    read: (value) => ({ adds: { methods: listSetting(value) } }),
  },
  yesNoItem("needsReply", "整改后书面回复", ["书面回复"], "整改完成后是否须书面回复点评领导；空白按方案"),
  yesNoItem(
    "needsSpecialReport",
    "未解决须专门报告",
    ["专门书面报告"],
    "问题未解决，下次点评前是否须写出专门书面报告；空白按方案",
  ),
  yesNoItem("needsReReview", "整改后再次点评", ["整改后复评"], "销号前是否须再次点评；空白按方案"),
  yesNoItem("needsPublication", "点评结果公示", ["点评结果公开", "结果公示"], "点评结果是否须公示（通报）；空白按方案"),
  {
    id: "satisfiedGrades",
    label: "满意等次",
    synonyms: [],
    explanation: "民主评议中算作满意的等次，用顿号隔开；空白时三个以上等次取前两个，两个等次取前一个",
    expected: "等次名称，用顿号隔开",
    read: (value) => ({ adds: { satisfiedGrades: listSetting(value) } }),
  },
  thresholdItem(
    "copiedSimilarity",
    "雷同相似度",
    "两段文字相似到多少算雷同（0–1，常用 0.8）",
    (value) => value > 0 && value <= 1,
    "大于 0、不超过 1 的数",
  ),
  thresholdItem("copiedMinLength", "雷同最短字数", "少于多少字的文字不查雷同（常用 40）", isCount, "不小于 0 的整数"),
  thresholdItem(
    "minTextLength",
    "点评内容最少字数",
    "点评内容少于多少字提示过短（常用 15）",
    isCount,
    "不小于 0 的整数",
  ),
  {
    id: "lastProblemNumber",
    label: "问题编号已用到",
    synonyms: [],
    explanation: "立项时自动填写：已经给过的最大编号，删掉的编号也不再用",
    expected: "问题编号，如 WT-042",
    isReadOnly: true,
    read: (value) => ({ adds: { lastProblemNumber: cellText(value).trim() } }),
  },
  thresholdItem("reminderDays", "整改提前提醒天数", "时限前多少天列入整改提醒（常用 7）", isCount, "不小于 0 的整数"),
];
