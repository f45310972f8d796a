import type { Field } from "../../../src/core/ledger/fields";
import { TRACKING_FIELDS } from "../../../src/core/ledger/fields";
import { trackProblems } from "../../../src/core/rectification/track-problems";
import { planTrackingColumns } from "../../../src/core/rectification/tracking-columns";
import { applyPlan } from "../../../src/core/workbook/apply-plan";
import type { EditPlan } from "../../../src/core/workbook/edit-plan";
import { cellAt, formulaKey, type WorkbookSnapshot } from "../../../src/core/workbook/snapshot";
import { workbookOf } from "../workbook/picture";
import { dayOfIso, settingsOf } from "./settings";
import { recordsOf, type TinyLedger } from "./tiny-ledger";
import { rosterOf } from "./tiny-roster";
import { pictureOf, readBack, recognitionOf } from "./tiny-sheet";

const ASOF = "2024-06-15";
const ROSTER = rosterOf([{ name: "第一支部" }, { name: "第二支部" }]);

function plan(workbook: WorkbookSnapshot, ledgers: readonly TinyLedger[]): EditPlan {
  const records = recordsOf(...ledgers);
  const problems = trackProblems(records, ROSTER, [], settingsOf(ASOF));
  return planTrackingColumns(workbook, recognitionOf(...ledgers), records, problems, dayOfIso(ASOF));
}

/** The workbook after a run, and the ledgers as they then read. */
function run(...ledgers: readonly TinyLedger[]): { workbook: WorkbookSnapshot; ledgers: readonly TinyLedger[] } {
  const before = workbookOf(...ledgers.map(pictureOf));
  const workbook = applyPlan(before, plan(before, ledgers));
  return { workbook, ledgers: workbook.sheets.map((sheet, index) => readBack(sheet, ledgers[index] ?? ledgerError())) };
}

function ledgerError(): never {
  throw new Error("no ledger");
}

/** What can be compared: values and formulas. */
const content = (workbook: WorkbookSnapshot): unknown =>
  workbook.sheets.map((sheet) => [sheet.name, sheet.values, [...sheet.formulas], sheet.merges]);

const cell = (ledger: TinyLedger | undefined, row: number, field: Field): unknown =>
  ledger?.rows[row]?.[ledger.fields.indexOf(field)] ?? null;

const REVIEWS: TinyLedger = {
  kind: "organizationReview",
  sheet: "点评台账",
  fields: ["organization", "reviewDate", "problems"],
  rows: [
    ["第一支部", "2024-02-01", "一是组织生活不够规范；二是学习记录不全"],
    ["第二支部", "2024-02-02", "党费收缴不及时"],
    ["第二支部", "2024-05-02", "没有"],
  ],
};
const LEDGER: TinyLedger = {
  kind: "rectification",
  sheet: "整改台账",
  fields: ["problemId", "organization", "reviewDate", "problem", "status", "deadline", "overdueDays"],
  rows: [
    ["WT-1", "第一支部", "2024-02-01", "组织生活不够规范", "已销号", "2024-03-01", null],
    ["WT-2", "第一支部", "2024-02-01", "学习记录不全", "正在整改", "2024-06-01", null],
    ["WT-3", "第二支部", null, "党费收缴不及时", "未整改", "2024-07-01", null],
  ],
};

describe("columns beside a review ledger", () => {
  const after = run(REVIEWS, LEDGER);
  const [reviews, ledger] = after.ledgers;

  test("are added in their order", () => {
    expect(reviews?.fields).toEqual([...REVIEWS.fields, ...TRACKING_FIELDS]);
  });

  test("name the problems that are certainly theirs, with the least advanced state and earliest open deadline", () => {
    const fields = ["problemId", "status", "deadline", "overdueDays"] as const;
    const shown = [0, 1, 2].map((row) => fields.map((field) => cell(reviews, row, field)));
    expect(shown).toEqual([
      ["WT-1、WT-2", "整改中", "2024-06-01", 14],
      ["WT-3", "未整改", "2024-07-01", null],
      [null, null, null, null],
    ]);
  });

  test("a tracking ledger gets live days overdue in its own column, and no other column", () => {
    expect(ledger?.fields).toEqual(LEDGER.fields);
    expect([0, 1, 2].map((row) => cell(ledger, row, "overdueDays"))).toEqual([null, 14, null]);
    const sheet = after.workbook.sheets[1];
    expect(sheet?.formulas.get(formulaKey(2, 6))).toContain("TODAY()");
  });

  test("a second run changes nothing", () => {
    const again = applyPlan(after.workbook, plan(after.workbook, after.ledgers));
    expect(content(again)).toEqual(content(after.workbook));
    expect(plan(again, after.ledgers)).toEqual(plan(after.workbook, after.ledgers));
  });
});

test("nothing typed is overwritten, not even a formula that shows nothing", () => {
  const typed: TinyLedger = {
    ...REVIEWS,
    fields: [...REVIEWS.fields, "problemId", "status", "deadline"],
    rows: [["第一支部", "2024-02-01", "组织生活不够规范", "WT-1", "整改到位", "2024-05-01"]],
  };
  const base = pictureOf(typed);
  const kept = { ...base, formulas: new Map([[formulaKey(1, 4), 'IF(TRUE,"整改到位","")']]) };
  const before = workbookOf(kept, pictureOf(LEDGER));
  const after = applyPlan(before, plan(before, [typed, LEDGER]));
  const [sheet] = after.sheets;
  if (!sheet) throw new Error("no sheet");
  expect(sheet.values[1]?.slice(0, 6)).toEqual(base.values[1]);
  expect(sheet.formulas.get(formulaKey(1, 4))).toBe('IF(TRUE,"整改到位","")');
});

describe("days overdue of a review row", () => {
  const fields = [...REVIEWS.fields, ...TRACKING_FIELDS];
  const row = (cells: Partial<Record<Field, string>>): TinyLedger => ({
    ...REVIEWS,
    fields,
    rows: [fields.map((field) => ({ organization: "第一支部", problems: "学习不够", ...cells })[field] ?? null)],
  });
  test.each<[string, Partial<Record<Field, string>>, unknown]>([
    ["no deadline", { measures: "每月检查" }, null],
    ["past, nothing done", { deadline: "2024-06-05" }, 10],
    ["past, status in words of their own", { deadline: "2024-06-05", status: "正在推进" }, 10],
    ["past, done in words of their own", { deadline: "2024-06-05", status: "整改到位" }, null],
    ["past, no status but a date", { deadline: "2024-06-05", completedDate: "2024-06-01" }, null],
    ["past, a failed re-review", { deadline: "2024-06-05", reReviewDate: "2024-06-01", reReviewResult: "不合格" }, 10],
    ["past, the date of completion still to come", { deadline: "2024-06-05", completedDate: "2024-06-30" }, 10],
    ["due today", { deadline: ASOF }, null],
    ["a month in words", { deadline: "2024-05" }, 15],
  ])("%s", (_, cells, expected) => {
    const after = run(row(cells));
    expect(cell(after.ledgers[0], 0, "overdueDays")).toEqual(expected);
    const formula = after.workbook.sheets[0]?.formulas.get(formulaKey(1, fields.indexOf("overdueDays")));
    expect(formula).toContain("点评台账:整改");
    const again = applyPlan(after.workbook, plan(after.workbook, after.ledgers));
    expect(content(again)).toEqual(content(after.workbook));
  });
});

describe("a review ledger without any problem", () => {
  const rows = [
    ["第一支部", "2024-02-01", "无"],
    ["第二支部", "2024-02-02", null],
  ] as const;

  test("gets no columns", () => {
    const [, reviews] = run(LEDGER, { ...REVIEWS, rows: rows.slice(1) }).ledgers;
    expect(reviews?.fields).toEqual(REVIEWS.fields);
  });

  test("gets them as soon as a problem is told of, or tracked without being told of", () => {
    const told = run({ ...REVIEWS, rows: [...rows, ["第二支部", "2024-05-02", "党费收缴不及时"]] }).ledgers;
    expect(told[0]?.fields).toEqual([...REVIEWS.fields, ...TRACKING_FIELDS]);
    const fields = [...REVIEWS.fields, "problemId"] as const;
    const tracked = run({ ...REVIEWS, fields, rows: [["第一支部", "2024-02-01", "无", "WT-9"]] }).ledgers;
    expect(tracked[0]?.fields).toEqual([...fields, ...TRACKING_FIELDS.filter((field) => field !== "problemId")]);
  });

  test("keeps those that it has", () => {
    const first = run(REVIEWS);
    const [before = ledgerError()] = first.ledgers;
    const emptied = { ...before, rows: before.rows.map((row) => row.map((value, at) => (at === 2 ? "无" : value))) };
    expect(run(emptied).ledgers[0]?.fields).toEqual(before.fields);
  });
});

test("a tracking ledger without a status column gets 整改状态, live from its dates", () => {
  const bare: TinyLedger = {
    kind: "rectification",
    sheet: "整改台账",
    fields: ["problemId", "organization", "problem", "measures", "completedDate"],
    rows: [
      ["WT-1", "第一支部", "学习不够", "每月检查", "2024-03-01"],
      ["WT-2", "第一支部", "记录不全", "补齐", null],
    ],
  };
  const after = run(bare);
  expect([0, 1].map((row) => cell(after.ledgers[0], row, "status"))).toEqual(["已整改", "整改中"]);
  const sheet = after.workbook.sheets[0];
  expect(sheet && cellAt(sheet, 0, 5)).toBe("整改状态");
  const again = applyPlan(after.workbook, plan(after.workbook, after.ledgers));
  expect(content(again)).toEqual(content(after.workbook));
});
