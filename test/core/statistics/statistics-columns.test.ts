import { applyOverrides } from "../../../src/core/scheme/apply-overrides";
import type { Scheme } from "../../../src/core/scheme/scheme";
import { SCHEMES, schemeById } from "../../../src/core/scheme/schemes";
import { computeStatistics } from "../../../src/core/statistics/compute-statistics";
import type { StatisticsTable } from "../../../src/core/statistics/statistics";
import { statisticsColumns } from "../../../src/core/statistics/statistics-layout";
import { columnWidths, paperFor } from "../../../src/core/statistics/statistics-looks";
import { planStatisticsSheet } from "../../../src/core/statistics/statistics-sheet";
import { applyPlan } from "../../../src/core/workbook/apply-plan";
import type { EditPlan, PageSetup } from "../../../src/core/workbook/edit-plan";
import { settingsOf } from "../rectification/settings";
import { recordsOf } from "../rectification/tiny-ledger";
import { rosterOf } from "../rectification/tiny-roster";
import { sheetOf, workbookOf } from "../workbook/picture";
import { coverageOf, reviewOf } from "./world";

const COMMON = ["集中点评", "个别点评", "现场点评", "随机点评"];
const ROSTER = rosterOf([{ name: "云岭县水利局党委" }, { name: "第一支部", parent: "云岭县水利局党委" }], []);
const START = workbookOf(sheetOf("点评台账", [["台账"], ["第一支部"]]));

function schemeNamed(id: string): Scheme {
  const scheme = schemeById(id);
  if (!scheme) throw new Error(`no scheme ${id}`);
  return scheme;
}

function tableOf(scheme: Scheme, methods: readonly (string | null)[]): StatisticsTable {
  return computeStatistics({
    roster: ROSTER,
    coverage: coverageOf(["organization:1 covered"]),
    reviews: methods.map((method) => reviewOf(1, "2024-02-01", { method })),
    problems: [],
    records: recordsOf(),
    settings: settingsOf("2024-06-30", { scheme }),
  });
}

function methodColumns(table: StatisticsTable): readonly string[] {
  return statisticsColumns(table).flatMap(({ content }) => (content.type === "method" ? [content.method] : []));
}

describe("columns of methods", () => {
  test("the general scheme shows the common ones and what else was used, in the scheme's order", () => {
    const general = schemeNamed("general");
    expect(methodColumns(tableOf(general, ["集中点评"]))).toEqual([...COMMON, "其他"]);
    expect(methodColumns(tableOf(general, ["互评", "座谈点评", "集中点评"]))).toEqual([
      ...COMMON,
      "座谈点评",
      "互评",
      "其他",
    ]);
  });

  test("the columns shown add up to the total, and methods without a column are 0", () => {
    const table = tableOf(schemeNamed("general"), ["互评", "走访点评", "走访点评", null, "其他", "个别点评"]);
    const count = (method: string): number => table.total.reviews.byMethod.get(method)?.length ?? 0;
    const shown = methodColumns(table);
    expect(shown.reduce((sum, method) => sum + count(method), 0)).toBe(table.total.reviews.total.length);
    const hidden = table.methods.filter((method) => !shown.includes(method));
    expect(hidden).toHaveLength(8);
    expect(hidden.filter((method) => count(method) > 0)).toEqual([]);
  });

  test.each(SCHEMES.filter(({ id }) => id !== "general").map(({ id }) => id))(
    "%s: every method its document names has its column, used or not",
    (id) => {
      const scheme = schemeNamed(id);
      expect(methodColumns(tableOf(scheme, []))).toEqual([...scheme.methods.map((method) => method.id), "其他"]);
    },
  );

  test("methods that 点评设置 names have their columns, used or not", () => {
    const scheme = applyOverrides(schemeNamed("general"), { methods: ["座谈", "现场点评"] });
    expect(methodColumns(tableOf(scheme, []))).toEqual(["座谈点评", "现场点评", "其他"]);
  });
});

describe("paper", () => {
  const setupOf = (plan: EditPlan): PageSetup | undefined =>
    plan.edits.flatMap((edit) => (edit.type === "pageSetup" && edit.sheet !== "basis" ? [edit.setup] : []))[0];
  const widthsOf = (scheme: Scheme): readonly number[] => {
    const table = tableOf(scheme, []);
    return columnWidths(statisticsColumns(table), table);
  };

  test.each(SCHEMES.map(({ id }) => id))("%s can be read on A4", (id) => {
    expect(paperFor(widthsOf(schemeNamed(id)))).toBe("A4");
  });

  test("sixteen methods are too many for A4", () => {
    const names = Array.from({ length: 16 }, (_, index) => `第${index}种点评`);
    expect(paperFor(widthsOf(applyOverrides(schemeNamed("general"), { methods: names })))).toBe("A3");
  });

  test("a sheet that is there keeps its paper when the numbers change", () => {
    const general = schemeNamed("general");
    const first = planStatisticsSheet(START, tableOf(general, ["集中点评"]), ROSTER);
    expect(setupOf(first)?.paper).toBe("A4");
    const book = applyPlan(START, first);
    expect(setupOf(planStatisticsSheet(book, tableOf(general, ["集中点评", "互评"]), ROSTER))?.paper).toBe("kept");
  });
});
