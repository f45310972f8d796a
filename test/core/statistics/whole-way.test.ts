import { assessReviews } from "../../../src/core/coverage/assess-reviews";
import { computeCoverage } from "../../../src/core/coverage/compute-coverage";
import { readRecords } from "../../../src/core/ledger/read-records";
import { recognize } from "../../../src/core/ledger/recognize/recognize";
import type { TrackedProblem } from "../../../src/core/rectification/problem";
import { trackProblems } from "../../../src/core/rectification/track-problems";
import { planTrackingColumns } from "../../../src/core/rectification/tracking-columns";
import { buildRoster } from "../../../src/core/roster/build-roster";
import { computeStatistics } from "../../../src/core/statistics/compute-statistics";
import { planStatisticsSheet } from "../../../src/core/statistics/statistics-sheet";
import type { StatisticsTable } from "../../../src/core/statistics/statistics";
import { applyPlan } from "../../../src/core/workbook/apply-plan";
import { cellAt, sheetByName, type SheetSnapshot, type WorkbookSnapshot } from "../../../src/core/workbook/snapshot";
import { dayOfIso, settingsOf } from "../rectification/settings";
import { sheetOf, workbookOf } from "../workbook/picture";

/** Sheets as clerks keep them; from recognition to the sheets we write, and round again. */
const UNIT = "中共云岭县水利局委员会";
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
]);
const REVIEWS = sheetOf("党组织点评", [
  ["基层党组织接受领导点评登记表"],
  ["党组织名称", "点评领导", "点评时间", "点评方式", "主要成绩", "存在的问题", "工作建议"],
  ["机关第一党支部", "陈立", "2024-2-1", "集中点评", "学习抓得紧", "组织生活记录不完整，缺少签到", "补齐记录"],
  ["水库管理所党支部", "陈立", "2024-2-2", "现场点评", "防汛有成效", "党费收缴不及时，拖欠两个月", "按月收缴"],
]);
const TRACKING = sheetOf("整改台账", [
  ["重点问题跟踪整改落实记录表"],
  ["问题编号", "党组织名称", "重点问题", "整改措施", "责任人", "整改时限", "整改状态", "完成时间"],
  ["WT-01", "机关第一党支部", "组织生活记录不完整，缺少签到", "逐月补齐", "周敏", "2024-3-31", "已销号", "2024-3-20"],
  ["WT-02", "水库管理所党支部", "党费收缴不及时，拖欠两个月", "按月收缴", "何川", "2024-4-30", "正在整改", null],
]);
const BOOK = workbookOf(ROSTER, MEMBERS, REVIEWS, TRACKING);

function analyse(workbook: WorkbookSnapshot): {
  problems: readonly TrackedProblem[];
  table: StatisticsTable;
  written: WorkbookSnapshot;
} {
  const settings = settingsOf("2024-06-15");
  const recognition = recognize(workbook);
  const records = readRecords(workbook, recognition);
  const roster = buildRoster(records);
  const reviews = assessReviews(records, roster, settings);
  const coverage = computeCoverage(reviews, roster, settings);
  const problems = trackProblems(records, roster, reviews, settings);
  const table = computeStatistics({ roster, coverage, reviews, problems, records, settings });
  const tracked = applyPlan(workbook, planTrackingColumns(workbook, recognition, records, problems, settings.asOf));
  return { problems, table, written: applyPlan(tracked, planStatisticsSheet(tracked, table, roster)) };
}

const content = (workbook: WorkbookSnapshot): unknown =>
  workbook.sheets.map((sheet) => [sheet.name, sheet.values, [...sheet.formulas], sheet.merges]);

/** The cell under a heading (in row 1) of a sheet. */
function under(workbook: WorkbookSnapshot, sheetName: string, heading: string, row: number): unknown {
  const sheet = sheetByName(workbook, sheetName);
  const column = sheet?.values[1]?.indexOf(heading) ?? -1;
  if (!sheet || column < 0) throw new Error(`no ${heading}`);
  return cellAt(sheet, row, column);
}

const first = analyse(BOOK);

test("problems are joined to the reviews that raised them", () => {
  expect(first.problems.map(({ id, state, raised, overdueDays }) => [id, state, raised, overdueDays])).toEqual([
    ["WT-01", "closed", dayOfIso("2024-02-01"), 0],
    ["WT-02", "inProgress", dayOfIso("2024-02-02"), 46],
  ]);
});

test("statistics roll up under the reporting unit", () => {
  expect(first.table.rows.map((row) => row.unit)).toEqual(["本级", "机关第一党支部", "水库管理所党支部"]);
  const { total } = first.table;
  expect([total.secretaries.due.length, total.secretaries.done.length]).toEqual([3, 1]);
  expect([total.members.due.length, total.members.done.length, total.reviews.total.length]).toEqual([3, 0, 2]);
  const { raised, closed, inProgress, overdue } = total.problems;
  expect([raised, closed, inProgress, overdue].map((list) => list.length)).toEqual([2, 1, 1, 1]);
});

test("the review ledger shows number, state, deadline and days overdue", () => {
  const shown = [2, 3].map((row) =>
    ["问题编号", "整改状态", "逾期天数"].map((heading) => under(first.written, "党组织点评", heading, row)),
  );
  expect(shown).toEqual([
    ["WT-01", "已销号", null],
    ["WT-02", "整改中", 46],
  ]);
});

test("its own output reads the same, and a second run changes nothing", () => {
  const second = analyse(first.written);
  expect(second.problems.map(({ id, state }) => [id, state])).toEqual(
    first.problems.map(({ id, state }) => [id, state]),
  );
  expect(content(second.written)).toEqual(content(first.written));
});

test("a problem closed since the last run shows closed beside its review, too", () => {
  const edit = (sheet: SheetSnapshot): SheetSnapshot =>
    sheet.name === "整改台账"
      ? {
          ...sheet,
          values: sheet.values.map((row, index) => (index === 3 ? [...row.slice(0, 6), "已销号", "2024-5-6"] : row)),
        }
      : sheet;
  const later = analyse({ ...first.written, sheets: first.written.sheets.map(edit) });
  expect(["整改状态", "逾期天数"].map((heading) => under(later.written, "党组织点评", heading, 3))).toEqual([
    "已销号",
    null,
  ]);
  const sheet = sheetByName(later.written, "领导点评工作情况统计表");
  expect(later.table.total.problems.closed).toHaveLength(2);
  expect(sheet?.values[7]).toContain(2);
});
