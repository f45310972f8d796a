import { readFileSync } from "node:fs";
import { planMainJob } from "../../src/app/main-job";
import { dayOf } from "../../src/core/ledger/day";
import { applyPlanInExcel } from "../../src/excel/apply-plan";
import { readWorkbook } from "../../src/excel/read-workbook";
import { openWorkbookFile } from "../../src/xlsx/workbook-file";
import { writeWorkbookFile } from "../../src/xlsx/write/write-workbook-file";
import { openInHost } from "../host/fill/open-in-host";
import type { WorkbookModel } from "../host/model/workbook";
import { dumpMarks } from "../host/save/dump-marks";
import { startHost } from "../host/start-host";

const BYTES = readFileSync(new URL("../../sample/点评台账示例.xlsx", `file://${__filename}`));
const REQUEST = { today: dayOf(2011, 4, 30) ?? 0 };

interface SheetMarks {
  readonly columnWidths: readonly { readonly columns: string; readonly points: number }[];
  readonly validations: readonly { readonly ranges: unknown; readonly errorAlert: unknown; readonly type: unknown }[];
  readonly [part: string]: unknown;
}

/** Parts that must be equal. Heights of rows are Excel's to fit while it is open; a file's margins are always spelt out. */
const EQUAL = [
  "name",
  "visibility",
  "tabColor",
  "showGridlines",
  "frozen",
  "merges",
  "tables",
  "autoFilter",
  "links",
  "looks",
];

function marksOf(workbook: WorkbookModel): readonly SheetMarks[] {
  return (JSON.parse(dumpMarks(workbook)) as { readonly sheets: readonly SheetMarks[] }).sheets;
}

/** Columns one by one, in points. */
function widthsOf({ columnWidths }: SheetMarks): ReadonlyMap<string, number> {
  const widths = new Map<string, number>();
  for (const { columns, points } of columnWidths) widths.set(columns, points);
  return widths;
}

test("the main job leaves the open workbook looking as it leaves the file, mark by mark", async () => {
  const file = await openWorkbookFile(BYTES, "示例.xlsx");
  const written = writeWorkbookFile(file, planMainJob(file.snapshot, REQUEST).plan).bytes;
  const expected = marksOf(await openInHost(written, "示例.xlsx"));
  const workbook = await openInHost(BYTES, "示例.xlsx");
  workbook.calculate = () => 1; // no result matters here
  startHost({ workbook });
  const before = await readWorkbook();
  await applyPlanInExcel(planMainJob(before, REQUEST).plan, before);
  const live = marksOf(workbook);
  expect(live).toHaveLength(expected.length);
  for (const [index, wanted] of expected.entries()) {
    const got = live[index];
    if (got === undefined) throw new Error("a sheet is missing");
    for (const part of EQUAL) expect([wanted["name"], part, got[part]]).toEqual([wanted["name"], part, wanted[part]]);
    expect(got["conditionalFormats"]).toEqual(wanted["conditionalFormats"]);
    const said = ({ validations }: SheetMarks): unknown =>
      validations.map(({ ranges, errorAlert, type }) => ({ ranges, errorAlert, type }));
    expect(said(got)).toEqual(said(wanted));
    // one pixel: a file stores widths with the room of a 7-pixel digit
    const widths = widthsOf(got);
    for (const [columns, points] of widthsOf(wanted)) {
      expect([columns, Math.abs((widths.get(columns) ?? 0) - points) <= 0.76]).toEqual([columns, true]);
    }
  }
});
