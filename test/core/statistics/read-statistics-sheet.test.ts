import type { Recognition } from "../../../src/core/ledger/recognition";
import { computeStatistics } from "../../../src/core/statistics/compute-statistics";
import { COUNT_KEYS, countOf } from "../../../src/core/statistics/counts";
import { readStatisticsSheets } from "../../../src/core/statistics/read-statistics-sheet";
import { planStatisticsSheet } from "../../../src/core/statistics/statistics-sheet";
import { applyPlan } from "../../../src/core/workbook/apply-plan";
import { dayOfIso, settingsOf } from "../rectification/settings";
import { blockOf, recordsOf } from "../rectification/tiny-ledger";
import { rosterOf } from "../rectification/tiny-roster";
import { sheetOf, workbookOf } from "../workbook/picture";
import { coverageOf, problemOf, reviewOf } from "./world";

const NONE: Recognition = { sheets: [] };

test("what is written is read again, with its places", () => {
  const roster = rosterOf([{ name: "云岭县水利局党委" }, { name: "第一支部", parent: "云岭县水利局党委" }]);
  const table = computeStatistics({
    roster,
    coverage: coverageOf(["organization:0 missing", "organization:1 covered"]),
    reviews: [reviewOf(1, "2024-02-01", { method: "集中点评" })],
    problems: [problemOf(1, "2024-02-01", "inProgress")],
    records: recordsOf(),
    settings: settingsOf("2024-06-30"),
  });
  const book = applyPlan(workbookOf(), planStatisticsSheet(workbookOf(), table, roster));
  const [read] = readStatisticsSheets(book, NONE);
  expect(read).toMatchObject({
    sheetName: "领导点评工作情况统计表",
    isOwn: true,
    unit: "云岭县水利局党委",
    period: { from: dayOfIso("2024-01-01"), to: dayOfIso("2024-06-30") },
    day: dayOfIso("2024-06-30"),
  });
  expect(read?.rows.map((row) => [row.unit, row.row])).toEqual([
    ["本级", 4],
    ["第一支部", 5],
  ]);
  for (const key of COUNT_KEYS) {
    expect(read?.rows.map((row) => row.cells.get(key)?.value)).toEqual(
      table.rows.map((row) => countOf(row, key, true)),
    );
    expect(read?.total?.cells.get(key)?.value).toBe(countOf(table.total, key, true));
  }
  expect(read?.total?.cells.get("organizationsRate")).toMatchObject({ row: 6, column: 8, value: 0.5 });
  expect(read?.rows[1]?.cells.get("method:集中点评")?.value).toBe(1);
});

test("a sheet received from below: numbers as text and percentages are read, unclear columns are left out", () => {
  const values = [
    ["单位", "应点评数", "已点评数", "覆盖率", "人数"],
    ["第一支部", "12", 9, "75.0%", 40],
    ["合计", 12, 9, 0.75, 40],
  ];
  const base = blockOf({ kind: "statistics", sheet: "下级报表", fields: ["organization"], rows: [["第一支部"]] });
  const columns = ["单位", "党组织/应点评数", "党组织/已点评数", "党组织/覆盖率", "党组织/人数"].map(
    (header, column) => ({
      column,
      header,
      label: header,
      field: column === 0 ? ("organization" as const) : null,
      confidence: 1,
      reason: "",
    }),
  );
  const block = { ...base, columns, totalRows: [2] };
  const recognition = { sheets: [{ sheetId: "下级报表", sheetName: "下级报表", isOurs: false, blocks: [block] }] };
  const [read] = readStatisticsSheets(workbookOf(sheetOf("下级报表", values)), recognition);
  expect(read?.isOwn).toBe(false);
  const cells = read?.rows[0]?.cells;
  expect([...(cells ?? [])].map(([key, cell]) => [key, cell.value])).toEqual([
    ["organizationsDue", 12],
    ["organizationsDone", 9],
    ["organizationsRate", 0.75],
  ]);
  expect(read?.total?.cells.get("organizationsDone")).toMatchObject({ row: 2, column: 2, value: 9 });
});
