import type { Edit } from "../../src/core/workbook/edit-plan";
import { applyPlanInExcel } from "../../src/excel/apply-plan";
import { readWorkbook } from "../../src/excel/read-workbook";
import { putValue } from "../host/model/cells";
import { appendSheet, createWorkbook, type WorkbookModel } from "../host/model/workbook";
import { startHost, type Host } from "../host/start-host";
import { wireTotals } from "../host/wire/wire-log";
import type { Fault } from "../host/wire/faults";

function ledger(): WorkbookModel {
  const workbook = createWorkbook();
  const { cells } = appendSheet(workbook, "党员台账");
  for (let row = 0; row < 5; row++) putValue(cells, row, 0, `原${row}`);
  return workbook;
}

function contentOf({ sheets }: WorkbookModel): unknown {
  return sheets.map(({ name, cells, conditionalFormats }) => [name, cells.rows, conditionalFormats.length]);
}

async function mark(workbook: WorkbookModel): Promise<void> {
  const before = await readWorkbook();
  const id = workbook.sheets[0]?.id ?? "";
  const edits: Edit[] = [
    { type: "addSheet", key: "新", name: "校验清单", visibility: "visible" },
    { type: "writeBlock", sheet: "新", top: 0, left: 0, cells: [[{ value: "有误" }]] },
    { type: "writeBlock", sheet: id, top: 0, left: 3, cells: [[{ value: "校验结果" }], [{ value: "有误" }]] },
  ];
  await applyPlanInExcel({ edits }, before, { syncLimit: 40 });
}

/** Faults of a request as a whole: none of it is carried out. */
const FAULTS: readonly (readonly [string, (sync: number) => Fault])[] = [
  ["AccessDenied", (sync) => ({ kind: "error", sync, code: "AccessDenied" })],
  ["somebody edits a cell", (sync) => ({ kind: "cellEdit", sync })],
  ["the connection is lost", (sync) => ({ kind: "connectionLost", sync })],
  ["the request is too large", (sync) => ({ kind: "requestTooLarge", sync })],
  ["no answer ever comes", (sync) => ({ kind: "neverSettles", sync })],
];

async function run(fault?: Fault): Promise<{ host: Host; workbook: WorkbookModel; error: unknown }> {
  const workbook = ledger();
  const host = startHost({ workbook });
  if (fault !== undefined) host.inject(fault);
  let error: unknown = null;
  // faults begin after the reading, which changes nothing anyway
  await mark(workbook).catch((thrown: unknown) => (error = thrown));
  return { host, workbook, error };
}

describe("a plan that fits one request is carried out whole or not at all, whichever sync fails", () => {
  test.each(FAULTS)("%s", async (_, faultAt) => {
    const untouched = contentOf(ledger());
    const clean = await run();
    const finished = contentOf(clean.workbook);
    expect(clean.error).toBeNull();
    const reading = startHost({ workbook: ledger() });
    await readWorkbook();
    const first = wireTotals(reading.log).syncs + 1;
    const last = wireTotals(clean.host.log).syncs;
    expect(last).toBeGreaterThan(first);
    for (let sync = first; sync <= last; sync++) {
      const { workbook, error } = await run(faultAt(sync));
      const state = contentOf(workbook);
      if (error === null) expect([sync, state]).toEqual([sync, finished]);
      else {
        expect([sync, state]).toEqual([sync, untouched]);
        expect(error).toMatchObject({ name: "ExcelError", message: expect.stringMatching(/^[^。]+。$/) as string });
      }
    }
  });
});
