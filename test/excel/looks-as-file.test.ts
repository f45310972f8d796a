import { readFileSync } from "node:fs";
import { planMainJob } from "../../src/app/main-job";
import { dayOf } from "../../src/core/ledger/day";
import type { EditPlan } from "../../src/core/workbook/edit-plan";
import type { WorkbookSnapshot } from "../../src/core/workbook/snapshot";
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

type Validation = Readonly<Record<string, unknown>> & {
  readonly rule: { readonly date?: { readonly formula1: unknown } };
  readonly prompt: { readonly message: string; readonly title: string };
};
type Page = Readonly<Record<string, unknown>> & { readonly margins?: object };

interface SheetMarks {
  readonly columnWidths: readonly { readonly columns: string; readonly points: number }[];
  readonly rowHeights: readonly { readonly rows: string; readonly points: number }[];
  readonly validations: readonly Validation[];
  readonly page: Page;
  readonly [part: string]: unknown;
}

/** Parts that must be equal to the letter. */
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
  "conditionalFormats",
  "hiddenRows",
  "hiddenColumns",
  "isProtected",
];

/** What Excel has where nothing is set: a file spells its margins out. */
const NORMAL_MARGINS = { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 };

function pageOf({ page }: SheetMarks): unknown {
  const margins = Object.entries({ ...NORMAL_MARGINS, ...page.margins }).map(([side, points]) => [
    side,
    Math.round(points * 100) / 100,
  ]);
  return { ...page, margins };
}

/** A day is a number in the file, a text for Excel; a prompt that says nothing is shown nowhere. */
function validationsOf({ validations }: SheetMarks): unknown {
  return validations.map(({ rule, prompt, ...rest }) => ({
    ...rest,
    rule: rule.date?.formula1 === "1900-01-01" ? { date: { ...rule.date, formula1: 1 } } : rule,
    prompt: prompt.message === "" && prompt.title === "" ? null : prompt,
  }));
}

/** Points by row (1-based). */
function heightsOf({ rowHeights }: Pick<SheetMarks, "rowHeights">): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const { rows, points } of rowHeights) {
    const [first = 0, last = 0] = rows.split(":").map(Number);
    for (let row = first; row <= last; row++) heights.set(row, points);
  }
  return heights;
}

function marksOf(workbook: WorkbookModel): readonly SheetMarks[] {
  return (JSON.parse(dumpMarks(workbook)) as { readonly sheets: readonly SheetMarks[] }).sheets;
}

function byRow(a: readonly [number, number], b: readonly [number, number]): number {
  return a[0] - b[0];
}

/** What the plan sets, by name of sheet. */
function heightsIn({ edits }: EditPlan, before: WorkbookSnapshot): ReadonlyMap<string, readonly [number, number][]> {
  const names = new Map(before.sheets.map(({ id, name }) => [id, name]));
  const heights = new Map<string, readonly [number, number][]>();
  for (const edit of edits) {
    if (edit.type === "addSheet") names.set(edit.key, edit.name);
    if (edit.type !== "rowHeights") continue;
    const name = names.get(edit.sheet) ?? "";
    const set = edit.heights.map(({ row, height }): [number, number] => [row + 1, height]);
    heights.set(name, [...(heights.get(name) ?? []), ...set]);
  }
  return heights;
}

function namesIn(workbook: WorkbookModel): unknown {
  return (JSON.parse(dumpMarks(workbook)) as { readonly names: unknown }).names;
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
  const { plan } = planMainJob(before, REQUEST);
  const untouched = marksOf(workbook);
  await applyPlanInExcel(plan, before);
  const live = marksOf(workbook);
  const plannedHeights = heightsIn(plan, before);
  expect(namesIn(workbook)).toEqual(namesIn(await openInHost(written, "示例.xlsx")));
  expect(live).toHaveLength(expected.length);
  for (const [index, wanted] of expected.entries()) {
    const got = live[index];
    if (got === undefined) throw new Error("a sheet is missing");
    for (const part of EQUAL) expect([wanted["name"], part, got[part]]).toEqual([wanted["name"], part, wanted[part]]);
    expect([wanted["name"], validationsOf(got)]).toEqual([wanted["name"], validationsOf(wanted)]);
    expect([wanted["name"], pageOf(got)]).toEqual([wanted["name"], pageOf(wanted)]);
    // rows that the plan sets are as in the file; all others are Excel's own to fit, or stay as somebody set them
    const old = untouched.find((sheet) => sheet["name"] === wanted["name"]) ?? { rowHeights: [] };
    const planned = plannedHeights.get(String(wanted["name"])) ?? [];
    const heights = new Map([...heightsOf(old), ...planned]);
    expect([wanted["name"], [...heightsOf(got)].sort(byRow)]).toEqual([wanted["name"], [...heights].sort(byRow)]);
    const inFile = heightsOf(wanted);
    for (const [row, points] of heights)
      expect([wanted["name"], row, (inFile.get(row) ?? 0) >= points]).toEqual([wanted["name"], row, true]);
    for (const [row, points] of planned)
      expect([wanted["name"], row, inFile.get(row)]).toEqual([wanted["name"], row, points]);
    // one pixel: a file stores widths with the room of a 7-pixel digit
    const widths = widthsOf(got);
    for (const [columns, points] of widthsOf(wanted)) {
      expect([columns, Math.abs((widths.get(columns) ?? 0) - points) <= 0.76]).toEqual([columns, true]);
    }
  }
});
