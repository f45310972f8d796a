import { readFileSync } from "node:fs";
import { planClearing } from "../../src/app/clear-marks";
import { planMainJob } from "../../src/app/main-job";
import { dayOf } from "../../src/core/ledger/day";
import { applyPlanInExcel } from "../../src/excel/apply-plan";
import { readWorkbook } from "../../src/excel/read-workbook";
import { openWorkbookFile } from "../../src/xlsx/workbook-file";
import { writeWorkbookFile } from "../../src/xlsx/write/write-workbook-file";
import { pictureOf, type Picture } from "../contract/picture-of";
import { openInHost } from "../host/fill/open-in-host";
import { dumpMarks } from "../host/save/dump-marks";
import { startHost } from "../host/start-host";

const BYTES = readFileSync(new URL("../../sample/点评台账示例.xlsx", `file://${__filename}`));
const NAME = "点评台账示例.xlsx";
const REQUEST = { today: dayOf(2011, 4, 30) ?? 0 };

/** Until the live adapter carries out `restoreFilter`. */
function withoutFilters(pictures: readonly Picture[]): readonly Picture[] {
  return pictures.map((picture) => ({ ...picture, filter: null }));
}

test("clearing a marked workbook in Excel leaves what it leaves of the file, and no format of ours", async () => {
  const file = await openWorkbookFile(BYTES, NAME);
  const marked = writeWorkbookFile(file, planMainJob(file.snapshot, REQUEST).plan).bytes;
  const opened = await openWorkbookFile(marked, NAME);
  const cleared = writeWorkbookFile(opened, planClearing(opened.snapshot, REQUEST, true).plan).bytes;
  const expected = (await openWorkbookFile(cleared, NAME)).snapshot;

  const workbook = await openInHost(marked, NAME);
  const host = startHost({ workbook });
  const before = await readWorkbook();
  await applyPlanInExcel(planClearing(before, REQUEST, true).plan, before);

  expect(withoutFilters(pictureOf(await readWorkbook()))).toEqual(withoutFilters(pictureOf(expected)));
  expect([host.unsupported, host.hostFaults]).toEqual([[], []]);
  expect(JSON.stringify(dumpMarks(workbook))).not.toContain("点评台账:");
});
