import { strFromU8, unzipSync } from "fflate";
import { planClearing } from "../../src/app/clear-marks";
import { describeClearing } from "../../src/core/marks/plan-clear-report";
import { applyPlan } from "../../src/core/workbook/apply-plan";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { openWorkbookFile, type WorkbookFile } from "../../src/xlsx/workbook-file";
import { writeWorkbookFile } from "../../src/xlsx/write/write-workbook-file";
import { runSample, type Run } from "./sample-run";

const TODAY = 40_612;
const REQUEST = { schemeId: "henan-2010", asOf: TODAY, today: TODAY };

let run: Run;
let marked: WorkbookFile;
beforeAll(async () => {
  run = await runSample();
  marked = await openWorkbookFile(run.bytes, "a.xlsx");
});

function contentOf(sheet: SheetSnapshot): unknown {
  const { name, visibility, origin, values, merges, tables, hiddenRows, hiddenColumns, filter } = sheet;
  const formulas = [...sheet.formulas];
  return {
    name,
    visibility,
    origin,
    values,
    merges,
    hiddenRows,
    hiddenColumns,
    filter,
    formulas,
    ranges: tables.map((table) => table.range),
  };
}

const content = (workbook: WorkbookSnapshot): unknown => workbook.sheets.map(contentOf);

describe("清除标记 on the marked sample", () => {
  test("with everything cleared the workbook is the original, cell by cell", () => {
    const { plan } = planClearing(marked.snapshot, REQUEST, true);
    expect(content(applyPlan(marked.snapshot, plan))).toEqual(content(run.source.snapshot));
  });

  test("so is the file, without a format or word of ours in any of its parts", async () => {
    const { plan } = planClearing(marked.snapshot, REQUEST, true);
    const { bytes } = writeWorkbookFile(marked, plan);
    expect(content((await openWorkbookFile(bytes, "b.xlsx")).snapshot)).toEqual(content(run.source.snapshot));
    const parts = Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)] as const);
    expect(parts.filter(([, xml]) => xml.includes("点评台账:")).map(([name]) => name)).toEqual([]);
    expect(Object.values(unzipSync(run.bytes)).some((data) => strFromU8(data).includes("点评台账:"))).toBe(true);
  });

  test("as usual, the statistics and the settings stay, and the user's sheets are as they were", () => {
    const { plan, sheets } = planClearing(marked.snapshot, REQUEST);
    const after = applyPlan(marked.snapshot, plan);
    expect(sheets).toEqual(["未点评名单", "点评内容覆盖", "校验清单", "整改提醒", "标记说明"]);
    const own = run.source.snapshot.sheets.length;
    expect(content({ ...after, sheets: after.sheets.slice(0, own) })).toEqual(content(run.source.snapshot));
    expect(after.sheets.slice(own).map(({ name }) => name)).toEqual(["领导点评工作情况统计表", "统计依据", "点评设置"]);
  });

  test("run on its own outcome it finds nothing more", () => {
    const after = applyPlan(marked.snapshot, planClearing(marked.snapshot, REQUEST).plan);
    const again = planClearing(after, REQUEST);
    expect(describeClearing(again)).toBe("没有发现本工具的标记。");
    expect(content(applyPlan(after, again.plan))).toEqual(content(after));
  });

  test("a workbook that was never marked stays as it is", () => {
    const { plan } = planClearing(run.source.snapshot, REQUEST, true);
    expect(content(applyPlan(run.source.snapshot, plan))).toEqual(content(run.source.snapshot));
  });
});
