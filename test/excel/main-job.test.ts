import { readFileSync } from "node:fs";
import { dayOf } from "../../src/core/ledger/day";
import { planMainJob } from "../../src/app/main-job";
import type { WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { cellAt, formulaKey } from "../../src/core/workbook/snapshot";
import { applyPlanInExcel } from "../../src/excel/apply-plan";
import { readWorkbook } from "../../src/excel/read-workbook";
import { openWorkbookFile } from "../../src/xlsx/workbook-file";
import { writeWorkbookFile } from "../../src/xlsx/write/write-workbook-file";
import { pictureOf } from "../contract/picture-of";
import { DESKTOP, WEB } from "../host/dispatch/profile";
import { openInHost } from "../host/fill/open-in-host";
import { startHost } from "../host/start-host";
import { wireTotals } from "../host/wire/wire-log";

const BYTES = readFileSync(new URL("../../sample/点评台账示例.xlsx", `file://${__filename}`));
const NAME = "点评台账示例.xlsx";
const REQUEST = { today: dayOf(2011, 4, 30) ?? 0 };

/** The host cannot calculate: it takes each formula's result from the file adapter's workbook. */
function resultsFrom(
  workbook: WorkbookSnapshot,
): (cell: { sheet: string; row: number; column: number }) => ReturnType<typeof cellAt> {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  return ({ sheet: name, row, column }) => {
    const sheet = sheets.get(name);
    return sheet?.formulas.has(formulaKey(row, column)) === true ? cellAt(sheet, row, column) : null;
  };
}

test.each([
  ["desktop", DESKTOP],
  ["web", WEB],
])(
  "the main job leaves the open workbook as it leaves the file, and a second run finds nothing to change (%s)",
  async (_, profile) => {
    const file = await openWorkbookFile(BYTES, NAME);
    const written = writeWorkbookFile(file, planMainJob(file.snapshot, REQUEST).plan).bytes;
    const expected = (await openWorkbookFile(written, NAME)).snapshot;

    const workbook = await openInHost(BYTES, NAME);
    workbook.calculate = resultsFrom(expected);
    const host = startHost({ profile, workbook });
    const before = await readWorkbook();
    const reading = wireTotals(host.log).syncs;
    await applyPlanInExcel(planMainJob(before, REQUEST).plan, before);
    const after = await readWorkbook();

    expect(pictureOf(after)).toEqual(pictureOf(expected));
    expect([host.unsupported, host.hostFaults]).toEqual([[], []]);
    expect(host.references.objects.size).toBe(0);
    expect(wireTotals(host.log).syncs - 2 * reading).toBeLessThan(25);

    await applyPlanInExcel(planMainJob(after, REQUEST).plan, after);
    expect(pictureOf(await readWorkbook())).toEqual(pictureOf(expected));
  },
);
