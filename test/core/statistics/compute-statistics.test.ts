import type { Coverage } from "../../../src/core/coverage/coverage";
import { computeStatistics } from "../../../src/core/statistics/compute-statistics";
import type { StatisticsInput } from "../../../src/core/statistics/row-basis";
import type { StatisticsRow } from "../../../src/core/statistics/statistics";
import { settingsOf } from "../rectification/settings";
import { recordsOf } from "../rectification/tiny-ledger";
import { rosterOf } from "../rectification/tiny-roster";
import { coverageOf, problemOf, reviewOf } from "./world";

/** 0 党委 (本级), 1 机关总支 with 2 第一支部 and 3 第二支部, 4 老干部支部. */
const ROSTER = rosterOf(
  [
    { name: "云岭县水利局党委", type: "committee", secretary: "陈立" },
    { name: "机关总支", parent: "云岭县水利局党委", type: "generalBranch", category: "机关" },
    { name: "第一支部", parent: "机关总支" },
    { name: "第二支部", parent: "机关总支" },
    { name: "老干部支部", parent: "云岭县水利局党委", category: "离退休" },
  ],
  ["周敏@第一支部", "何川@第二支部", "罗英@老干部支部", "陈立@云岭县水利局党委"],
);

function compute(more: Partial<StatisticsInput> = {}): ReturnType<typeof computeStatistics> {
  const base = { roster: ROSTER, coverage: coverageOf([]), reviews: [], problems: [], records: recordsOf() };
  return computeStatistics({ ...base, settings: settingsOf("2024-06-30"), ...more });
}

const numbers = (rows: readonly StatisticsRow[], pick: (row: StatisticsRow) => readonly number[]): unknown =>
  Object.fromEntries(rows.map((row) => [row.unit, pick(row)]));

describe("rows", () => {
  test("本级 first, then the direct subordinates in roster order", () => {
    expect(compute().rows.map((row) => [row.unit, row.category])).toEqual([
      ["本级", ""],
      ["机关总支", "机关"],
      ["老干部支部", "离退休"],
    ]);
    expect(compute().unit).toBe("云岭县水利局党委");
  });

  test("a unit below the root", () => {
    const table = compute({ settings: settingsOf("2024-06-30", { unit: "机关总支" }) });
    expect([table.unit, ...table.rows.map((row) => row.unit)]).toEqual(["机关总支", "本级", "第一支部", "第二支部"]);
  });

  test("several roots and no unit chosen: each root is a row, no 本级", () => {
    const roster = rosterOf([{ name: "第一支部" }, { name: "第二支部" }]);
    expect(compute({ roster })).toMatchObject({ unit: "", rows: [{ unit: "第一支部" }, { unit: "第二支部" }] });
  });

  test("an unknown unit has no rows", () => {
    expect(compute({ settings: settingsOf("2024-06-30", { unit: "无此单位" }) }).rows).toEqual([]);
  });

  test("groups are no rows: they belong to their branch", () => {
    const roster = rosterOf([{ name: "第一支部" }, { name: "第一小组", parent: "第一支部", type: "group" }]);
    const table = compute({ roster, reviews: [], problems: [problemOf(1, "2024-02-01", "open")] });
    expect(numbers(table.rows, (row) => [row.problems.raised.length])).toEqual({ 本级: [1] });
  });
});

test("organisations and members: due = covered + partial + missing + due, done = covered, subtree rolled up", () => {
  const coverage = coverageOf([
    "organization:0 covered",
    "organization:1 partial",
    "organization:2 covered",
    "organization:3 due",
    "organization:4 notDue",
    "secretary:1 covered",
    "member:0 covered",
    "member:1 missing",
    "member:2 none",
    "member:3 covered",
  ]);
  const table = compute({ coverage });
  const pick = (row: StatisticsRow): number[] => [
    row.organizations.due.length,
    row.organizations.done.length,
    row.members.due.length,
    row.members.done.length,
  ];
  expect(numbers([...table.rows, table.total], pick)).toEqual({
    本级: [1, 1, 1, 1],
    机关总支: [3, 1, 2, 1],
    老干部支部: [0, 0, 0, 0],
    合计: [4, 2, 3, 2],
  });
});

test("secretaries: organisations with a named secretary; two who share a post are one", () => {
  const reviewer = (name: string, organization: number, hasReviewed: boolean): Coverage["reviewers"][number] => {
    return { name, organization, hasReviewed, reviews: [] };
  };
  const reviewers = [
    reviewer("陈立", 0, true),
    reviewer("周敏", 2, false),
    reviewer("吴江", 2, true),
    reviewer("何川", 3, false),
  ];
  const table = compute({ coverage: coverageOf([], { reviewers }) });
  const pick = (row: StatisticsRow): number[] => [row.secretaries.due.length, row.secretaries.done.length];
  expect(numbers(table.rows, pick)).toEqual({ 本级: [1, 1], 机关总支: [2, 1], 老干部支部: [0, 0] });
});

test("members whom the roster only counts", () => {
  const statuses = { covered: 2, partial: 1, missing: 4, due: 3, notDue: 5 };
  const person = (
    name: string,
    status: "covered" | "partial",
  ): Coverage["unnamedMembers"][number]["reviewed"][number] => {
    return { name, status, reviews: [reviewOf(4, "2024-02-01"), reviewOf(4, "2024-03-01")] };
  };
  const reviewed = [person("甲", "covered"), person("乙", "covered"), person("丙", "partial")];
  const coverage = coverageOf([], { unnamedMembers: [{ organization: 4, count: 15, statuses, reviewed }] });
  const members = compute({ coverage }).rows[2]?.members;
  expect([members?.unnamedDue, members?.unnamedDone.length]).toEqual([10, 2]);
});

test("reviews: counting ones dated in the period, by method; no method goes to 其他", () => {
  const table = compute({
    reviews: [
      reviewOf(2, "2024-01-01", { method: "集中点评" }),
      reviewOf(2, "2024-06-30", { method: "其他" }),
      reviewOf(3, "2024-03-01"),
      reviewOf(3, "2023-12-31", { method: "集中点评" }),
      reviewOf(3, "2024-03-01", { disqualified: ["repetition"] }),
      reviewOf(3, "2024-03-01", { subject: { type: "member", index: 2 }, method: "个别点评" }),
      reviewOf(3, "2024-03-01", { subject: null, unlistedIn: 0, method: "个别点评" }),
      reviewOf(3, "2024-03-01", { date: { from: 45458, to: 45478 } }),
    ],
  });
  const pick = (row: StatisticsRow): number[] =>
    [row.reviews.total, ...["集中点评", "个别点评", "其他"].map((id) => row.reviews.byMethod.get(id) ?? [])].map(
      (list) => list.length,
    );
  expect(numbers(table.rows, pick)).toEqual({ 本级: [1, 0, 1, 0], 机关总支: [3, 1, 0, 2], 老干部支部: [1, 0, 1, 0] });
  expect(table.methods.at(-1)).toBe("其他");
});

test("problems raised in the period: closed, in progress and open add up; overdue is part of the latter two", () => {
  const { problems } = compute({
    problems: [
      problemOf(1, "2024-01-01", "closed"),
      problemOf(2, "2024-02-01", "completed"),
      problemOf(3, "2024-02-01", "inProgress", { overdueDays: 3 }),
      problemOf(4, "2024-06-30", "open"),
      problemOf(4, "2024-06-30", "reReviewed"),
      problemOf(4, null, "open"),
      problemOf(4, "2023-12-31", "open"),
      problemOf(4, "2024-06-20", "open", { raisedUntil: 45478 }),
      problemOf(null, "2024-02-01", "open"),
    ],
  }).total;
  const { raised, closed, inProgress, open, overdue } = problems;
  expect([raised, closed, inProgress, open, overdue].map((list) => list.length)).toEqual([5, 1, 3, 1, 1]);
});
