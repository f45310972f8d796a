import { listSource } from "../../../src/core/workbook/list-source";
import type { CellValue } from "../../../src/core/workbook/cell";
import type { Edit } from "../../../src/core/workbook/edit-plan";
import { readSettingsSheet } from "../../../src/core/scheme/read-settings";
import { resolveSettings } from "../../../src/core/scheme/resolve-settings";
import { SCHEMES } from "../../../src/core/scheme/schemes";
import { planSettingsSheet } from "../../../src/core/scheme/settings-sheet";
import { day } from "../../../src/core/scheme/written-day";
import { plainWorkbook } from "./plain-workbook";

const TODAY = day("2011-01-20");
const EMPTY = plainWorkbook({ 台账: [] });
const recorded = (workbook = EMPTY) =>
  resolveSettings({ workbook, schemeId: "henan-2010", unit: "甲党委", today: TODAY });

/** What the written blocks make of a grid. */
function written(edits: readonly Edit[], start: readonly (readonly CellValue[])[] = []): CellValue[][] {
  const grid: (CellValue[] | undefined)[] = start.map((row) => [...row]);
  for (const edit of edits) {
    if (edit.type !== "writeBlock") continue;
    edit.cells.forEach((row, r) => {
      row.forEach((cell, c) => {
        if (cell === null || !("value" in cell)) return;
        const line = (grid[edit.top + r] ??= []);
        while (line.length < edit.left + c) line.push(null);
        line[edit.left + c] = cell.value;
      });
    });
  }
  return Array.from(grid, (row) => row ?? []);
}

describe("laying out 点评设置", () => {
  const edits = planSettingsSheet(EMPTY, recorded(), { period: true, asOf: false }).edits;
  const own = plainWorkbook({ 点评设置: written(edits) });

  test("what it records is read back, without problems", () => {
    const { overrides, problems } = readSettingsSheet(own);
    expect(problems).toEqual([]);
    const { scheme, ...others } = overrides;
    expect(scheme?.id).toBe("henan-2010");
    expect(others).toEqual({
      from: day("2010-12-15"),
      to: day("2011-02-02"),
      unit: "甲党委",
    });
  });

  test("on its own output it changes nothing", () => {
    expect(planSettingsSheet(own, recorded(own)).edits).toEqual([]);
  });

  test("a chosen as-of day is recorded, today's is not", () => {
    const plan = planSettingsSheet(EMPTY, recorded(), { period: false, asOf: true });
    expect(readSettingsSheet(plainWorkbook({ 点评设置: written(plan.edits) })).overrides.asOf).toBe(TODAY);
  });

  test("a period that nobody chose stays blank, and goes on following the scheme", () => {
    const plain = plainWorkbook({ 点评设置: written(planSettingsSheet(EMPTY, recorded()).edits) });
    const { overrides } = readSettingsSheet(plain);
    expect([overrides.from, overrides.to]).toEqual([undefined, undefined]);
    const { period } = resolveSettings({ workbook: plain, schemeId: "general", today: TODAY });
    expect(period).toEqual({ from: day("2011-01-01"), to: day("2011-06-30") });
  });

  test("the scheme is chosen from a list", () => {
    const lists = edits.flatMap((edit) =>
      edit.type === "dataValidation" && edit.rule.type === "list" ? [edit.rule.items] : [],
    );
    expect(lists[0]).toEqual(SCHEMES.map(({ title }) => title));
    // Excel takes no longer list, and no comma in a choice.
    expect(() => listSource(lists[0] ?? [])).not.toThrow();
  });

  test("what a person typed stays; blanks are filled, missing rows follow below", () => {
    const theirs = [
      ["项目", "值", "说明"],
      ["方案", "general", "科里定的"],
      ["填报单位", null, null],
    ];
    const grid = written(planSettingsSheet(plainWorkbook({ 点评设置: theirs }), recorded()).edits, theirs);
    expect(grid[1]).toEqual(["方案", "general", "科里定的"]);
    expect(grid[2]).toEqual(["填报单位", "甲党委", null]);
    expect(grid[3]?.[0]).toBe("统计期间起");
  });

  test("a protected structure is left alone", () => {
    expect(planSettingsSheet({ ...EMPTY, isStructureProtected: true }, recorded()).edits).toEqual([]);
  });
});
