import { analyze, type Analysis } from "../../../../src/app/analyze";
import type { CellValue } from "../../../../src/core/workbook/cell";
import { parseRange } from "../../../../src/core/workbook/range";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../../src/core/workbook/snapshot";
import { dayOfIso } from "../../rectification/settings";
import { sheetOf, workbookOf } from "../../workbook/picture";

/** An invented county bureau in the first half of 2024: 本级 and two branches, five members, four reviews, three problems. */
export const UNIT = "中共云岭县水利局委员会";

const ROSTER = sheetOf("党组织名册", [
  ["序号", "党组织名称", "上级党组织", "党组织书记", "类别"],
  [1, UNIT, null, "陈立", "党委"],
  [2, "机关第一党支部", UNIT, "周敏", "机关"],
  [3, "水库管理所党支部", UNIT, "何川", "基层"],
]);
const MEMBERS = sheetOf("党员名册", [
  ["序号", "姓名", "性别", "所在党支部", "入党时间"],
  [1, "周敏", "女", "机关第一党支部", "2001.7.1"],
  [2, "罗英", "女", "机关第一党支部", "2005.7.1"],
  [3, "何川", "男", "水库管理所党支部", "1999.7.1"],
  [4, "宋岩", "男", "水库管理所党支部", "2009.7.1"],
  [5, "吴桐", "男", "水库管理所党支部", "2011.7.1"],
]);
const REVIEWS = sheetOf("党组织点评", [
  ["基层党组织接受领导点评登记表"],
  ["党组织名称", "点评领导", "点评时间", "点评方式", "主要成绩", "存在的问题", "工作建议"],
  ["机关第一党支部", "陈立", "2024-2-1", "集中点评", "学习抓得紧", "组织生活记录不完整，缺少签到", "补齐记录"],
  ["水库管理所党支部", "陈立", "2024-5-2", "现场点评", "防汛有成效", "党费收缴不及时，拖欠两个月", "按月收缴"],
]);
const MEMBER_REVIEWS = sheetOf("党员点评", [
  ["党员接受领导点评登记表"],
  ["姓名", "所在党支部", "点评领导", "点评时间", "点评方式", "主要成绩", "存在的问题"],
  ["罗英", "机关第一党支部", "周敏", "2024-3-1", "个别点评", "工作踏实", "学习不够深入，笔记不完整"],
  ["宋岩", "水库管理所党支部", "何川", "2024-6-3", "集中点评", "肯吃苦", "参加组织生活不够经常，请假多"],
]);
const TRACKING = sheetOf("整改台账", [
  ["重点问题跟踪整改落实记录表"],
  ["问题编号", "党组织名称", "重点问题", "点评时间", "整改措施", "责任人", "整改时限", "整改状态", "完成时间"],
  [
    "WT-01",
    "机关第一党支部",
    "组织生活记录不完整，缺少签到",
    "2024-2-1",
    "逐月补齐",
    "周敏",
    "2024-3-31",
    "已销号",
    "2024-3-20",
  ],
  [
    "WT-02",
    "水库管理所党支部",
    "党费收缴不及时，拖欠两个月",
    "2024-5-2",
    "按月收缴",
    "何川",
    "2024-5-31",
    "正在整改",
    null,
  ],
  ["WT-03", "水库管理所党支部", "会议室没有党务公开栏", "2024-5-2", null, "何川", "2024-7-31", "未整改", null],
]);

export const LEDGERS: WorkbookSnapshot = workbookOf(ROSTER, MEMBERS, REVIEWS, MEMBER_REVIEWS, TRACKING);

/** The second quarter, of which 累计 is the half-year. */
export function analysisOf(workbook: WorkbookSnapshot = LEDGERS, from = "2024-04-01", to = "2024-06-30"): Analysis {
  return analyze(workbook, {
    from: dayOfIso(from),
    to: dayOfIso(to),
    asOf: dayOfIso("2024-06-30"),
    today: dayOfIso("2024-06-30"),
  });
}

/**
 * A sheet written as lines of cells parted by "|": digits are numbers, "=…" formulas, "" nothing. `merges` in A1.
 */
export function drawn(name: string, lines: readonly string[], merges: readonly string[] = []): SheetSnapshot {
  const formulas = new Map<string, string>();
  const values = lines.map((line, row) =>
    line.split("|").map((text, column): CellValue => {
      const plain = text.trim();
      if (plain.startsWith("=")) {
        formulas.set(`${row},${column}`, plain.slice(1));
        return 0;
      }
      if (plain === "") return null;
      return /^-?\d+(?:\.\d+)?$/u.test(plain) ? Number(plain) : plain;
    }),
  );
  const ranges = merges.flatMap((address) => parseRange(address) ?? []);
  return sheetOf(name, values, { formulas, merges: ranges });
}
