import { computeStatistics } from "../../../src/core/statistics/compute-statistics";
import { planStatisticsSheet } from "../../../src/core/statistics/statistics-sheet";
import type { StatisticsTable } from "../../../src/core/statistics/statistics";
import { applyPlan } from "../../../src/core/workbook/apply-plan";
import { cellText } from "../../../src/core/workbook/cell";
import { EMPTY_PLAN } from "../../../src/core/workbook/edit-plan";
import { cellAt, formulaKey, lastRowOf, sheetByName, type WorkbookSnapshot } from "../../../src/core/workbook/snapshot";
import { settingsOf } from "../rectification/settings";
import { recordsOf, type TinyLedger } from "../rectification/tiny-ledger";
import { rosterOf } from "../rectification/tiny-roster";
import { sheetOf, workbookOf } from "../workbook/picture";
import { coverageOf, problemOf, reviewOf } from "./world";

const NAME = "领导点评工作情况统计表";
const UNITS = ["第一支部", "第二支部", "第三支部"];

function rosterWith(units: readonly string[]): ReturnType<typeof rosterOf> {
  return rosterOf(
    [{ name: "云岭县水利局党委" }, ...units.map((name) => ({ name, parent: "云岭县水利局党委" }))],
    ["周敏@第一支部"],
  );
}

function tableOf(
  units = UNITS,
  more: { hasRates?: boolean; appraisals?: readonly TinyLedger[] } = {},
): StatisticsTable {
  return computeStatistics({
    roster: rosterWith(units),
    coverage: coverageOf(
      ["organization:0 covered", "organization:1 covered", "organization:2 missing", "member:0 due"],
      {
        hasRates: more.hasRates ?? true,
      },
    ),
    reviews: [
      reviewOf(1, "2024-02-01", { method: "集中点评" }),
      reviewOf(1, "2024-03-01"),
      reviewOf(2, "2024-03-01", { method: "个别点评" }),
    ],
    problems: [problemOf(1, "2024-02-01", "closed"), problemOf(2, "2024-02-01", "open", { overdueDays: 9 })],
    records: recordsOf(...(more.appraisals ?? [])),
    settings: settingsOf("2024-06-30"),
  });
}

const START = workbookOf(sheetOf("点评台账", [["台账"], ["第一支部"]]));

function write(workbook: WorkbookSnapshot, table: StatisticsTable, units = UNITS): WorkbookSnapshot {
  return applyPlan(workbook, planStatisticsSheet(workbook, table, rosterWith(units)));
}

function at(workbook: WorkbookSnapshot, row: number, heading: string, name = NAME): unknown {
  const sheet = sheetByName(workbook, name);
  if (!sheet) throw new Error("no sheet");
  const [group = "", label = ""] = heading.split("/");
  let current = "";
  for (let column = 0; column < 40; column += 1) {
    current = cellText(cellAt(sheet, 2, column)) || current;
    if (current === group && (label === "" || cellAt(sheet, 3, column) === label)) return cellAt(sheet, row, column);
  }
  throw new Error(`no column ${heading}`);
}

test("title, line, two header levels, 本级, subordinates, 合计, footer", () => {
  const sheet = sheetByName(write(START, tableOf()), NAME);
  const first = [0, 1, 2, 4, 5, 6, 7, 8, 9].map((row) => sheet && cellAt(sheet, row, row > 3 && row < 8 ? 1 : 0));
  expect(first).toEqual([
    NAME,
    "填报单位：云岭县水利局党委",
    "序号",
    "本级",
    "第一支部",
    "第二支部",
    "第三支部",
    "合计",
    "单位负责人：",
  ]);
  expect(sheet?.merges).toContainEqual({ top: 2, left: 3, bottom: 2, right: 5 });
  expect(sheet?.merges).toContainEqual({ top: 2, left: 0, bottom: 3, right: 0 });
});

test("base counts are values; totals and rates are formulas with their results", () => {
  const book = write(START, tableOf());
  const sheet = sheetByName(book, NAME);
  expect([5, 6, 8].map((row) => at(book, row, "党组织/应点评数"))).toEqual([1, 1, 3]);
  expect([4, 5, 6, 7, 8].map((row) => at(book, row, "党组织/覆盖率"))).toEqual([1, 1, 0, null, 0.667]);
  expect([4, 5, 8].map((row) => at(book, row, "点评次数/合计"))).toEqual([0, 2, 3]);
  expect([5, 8].map((row) => at(book, row, "点评次数/其他"))).toEqual([1, 1]);
  expect(["提出", "已销号", "未整改", "其中逾期", "整改率"].map((label) => at(book, 8, `重点问题/${label}`))).toEqual([
    2, 1, 1, 1, 0.5,
  ]);
  expect(sheet?.formulas.get(formulaKey(8, 6))).toBe("SUM(G5:G8)");
  expect(sheet?.formulas.get(formulaKey(5, 8))).toBe(
    'IF(N(G6)=0,"",IF(H6<G6,MIN(ROUND(H6/G6,3),0.999),ROUND(H6/G6,3)))',
  );
  expect(sheet?.formulas.has(formulaKey(5, 6))).toBe(false);
});

test("votes: stated, item votes, and blank where grade sets differ", () => {
  const three = ["满意", "基本满意", "不满意"];
  const ledger = (rows: TinyLedger["rows"], grades = three, sheet = "评议"): TinyLedger => ({
    kind: "appraisal",
    sheet,
    fields: ["organization", "item"],
    grades,
    rows,
  });
  const one = write(
    START,
    tableOf(UNITS, {
      appraisals: [
        ledger([
          ["第一支部", null, 30, 15, 5],
          ["第二支部", null, 8, 1, 1],
        ]),
      ],
    }),
  );
  expect([5, 6, 7, 8].map((row) => at(one, row, "群众评议/有效票"))).toEqual([50, 10, null, 60]);
  expect([5, 6, 7, 8].map((row) => at(one, row, "群众评议/满意率"))).toEqual([0.9, 0.9, null, 0.9]);
  const mixed = write(
    START,
    tableOf(UNITS, {
      appraisals: [ledger([["第一支部", null, 30, 15, 5]]), ledger([["第二支部", null, 8, 2]], ["好", "差"], "评议2")],
    }),
  );
  expect([5, 6, 8].map((row) => at(mixed, row, "群众评议/有效票"))).toEqual([50, 10, null]);
  expect(at(mixed, 8, "群众评议/满意率")).toBeNull();
});

test("a proposed roster leaves due numbers and rates blank, and says so", () => {
  const book = write(START, tableOf(UNITS, { hasRates: false }));
  expect(["党组织/应点评数", "党组织/覆盖率"].map((heading) => at(book, 5, heading))).toEqual([null, null]);
  expect(["党组织/应点评数", "党组织/覆盖率", "党组织/已点评数"].map((heading) => at(book, 8, heading))).toEqual([
    null,
    null,
    2,
  ]);
  const sheet = sheetByName(book, NAME);
  expect(sheet && cellAt(sheet, 9, 0)).toContain("尚未核对");
});

describe("run again", () => {
  test("nothing changes", () => {
    const book = write(START, tableOf());
    expect(planStatisticsSheet(book, tableOf(), rosterWith(UNITS))).toEqual(EMPTY_PLAN);
  });

  test("a new unit is taken in, footer entries and remarks stay with their unit", () => {
    const book = write(START, tableOf());
    const sheet = sheetByName(book, NAME);
    if (!sheet) throw new Error("no sheet");
    const remark = (sheet.values[2]?.length ?? 0) - 1;
    const typed = applyPlan(book, {
      edits: [
        { type: "writeBlock", sheet: sheet.id, top: 6, left: remark, cells: [[{ value: "新任书记" }]] },
        { type: "writeBlock", sheet: sheet.id, top: 9, left: 0, cells: [[{ value: "单位负责人：陈立" }]] },
      ],
    });
    const units = ["第四支部", ...UNITS];
    const again = write(typed, tableOf(units), units);
    const after = sheetByName(again, NAME);
    expect(after && [5, 7, 9, 10].map((row) => cellAt(after, row, row < 9 ? 1 : 0))).toEqual([
      "第四支部",
      "第二支部",
      "合计",
      "单位负责人：陈立",
    ]);
    expect(at(again, 7, "备注")).toBe("新任书记");
    expect(at(again, 6, "备注")).toBeNull();
    const fewer = write(again, tableOf());
    const last = sheetByName(fewer, NAME);
    expect(last && [lastRowOf(last), cellAt(last, 9, 0), last.merges.length]).toEqual([
      9,
      "单位负责人：陈立",
      sheet.merges.length,
    ]);
  });

  test("a sheet of that name with another layout is left alone", () => {
    const theirs = workbookOf(...START.sheets, sheetOf(NAME, [["某县领导点评统计"], ["单位", "次数"]]));
    const book = write(theirs, tableOf());
    expect(book.sheets.map((sheet) => sheet.name)).toEqual(["点评台账", NAME, `${NAME}(2)`, "统计依据"]);
    expect(book.sheets[1]?.values).toEqual(theirs.sheets[1]?.values);
    expect(planStatisticsSheet(book, tableOf(), rosterWith(UNITS))).toEqual(EMPTY_PLAN);
  });
});

test("no rows, no sheet", () => {
  const table = { ...tableOf(), rows: [] };
  expect(planStatisticsSheet(START, table, rosterWith(UNITS))).toEqual(EMPTY_PLAN);
});

test("every count leads to lines that name the rows behind it", () => {
  const plan = planStatisticsSheet(START, tableOf(), rosterWith(UNITS));
  const book = applyPlan(START, plan);
  const basis = sheetByName(book, "统计依据");
  const lineAt = (row: number, column: number): unknown => {
    const link = plan.edits.find(
      (edit) => edit.type === "link" && edit.sheet === "statistics" && edit.row === row && edit.column === column,
    );
    return link?.type === "link" && basis ? cellAt(basis, link.target.row, 0) : null;
  };
  expect([lineAt(5, 6), lineAt(5, 7), lineAt(6, 6), lineAt(8, 6)]).toEqual([
    "第一支部 · 党组织：应点评 1，已点评 1",
    "已点评（1）",
    "第二支部 · 党组织：应点评 1，已点评 0",
    "本级 · 党组织：应点评 1，已点评 1",
  ]);
  // 本级 has no members of its own: the sum begins below it
  expect(lineAt(8, 9)).toEqual(expect.stringContaining("第一支部 · 党员"));
});

describe("more units than Excel holds links for", () => {
  const rows = tableOf().rows.flatMap((row) => Array.from({ length: 2_000 }, () => row));
  const plan = planStatisticsSheet(START, { ...tableOf(), rows }, rosterWith(UNITS));
  const linksOn = (sheet: string): number =>
    plan.edits.filter((edit) => edit.type === "link" && edit.sheet === sheet).length;

  test("both sheets stay below 65,530 links, and 统计依据 says how far they go", () => {
    expect(linksOn("statistics")).toBeLessThanOrEqual(65_530);
    expect(linksOn("statistics")).toBeGreaterThan(60_000);
    expect(linksOn("basis")).toBeLessThanOrEqual(65_530);
    const basis = sheetByName(applyPlan(START, plan), "统计依据");
    const told = /统计表前(\d+)行及合计中的数可跳到这里/.exec(basis ? cellText(cellAt(basis, 1, 0)) : "");
    const linked = plan.edits.filter(
      (edit) => edit.type === "link" && edit.sheet === "statistics" && edit.column === 6,
    );
    expect(Number(told?.[1])).toBe(linked.length - 1);
  });

  test("统计依据 ends with a sentence before it fills the sheet", () => {
    const many = { ...tableOf(), rows: Array.from({ length: 10 }, () => rows).flat() };
    const book = applyPlan(START, planStatisticsSheet(START, many, rosterWith(UNITS)));
    const basis = sheetByName(book, "统计依据");
    const last = basis ? lastRowOf(basis) : 0;
    expect(last).toBeLessThan(101_000);
    expect(basis && cellText(cellAt(basis, last, 0))).toMatch(/^统计表另有\d+行的依据，此处不一一列出$/);
  });
});
