import { readFileSync } from "node:fs";
import { planClearing } from "../../src/app/clear-marks";
import { planMainJob } from "../../src/app/main-job";
import { dayOf } from "../../src/core/ledger/day";
import type { EditPlan } from "../../src/core/workbook/edit-plan";
import { cellAt, type WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { openWorkbookFile } from "../../src/xlsx/workbook-file";
import { writeWorkbookFile } from "../../src/xlsx/write/write-workbook-file";

const BYTES = new Uint8Array(readFileSync("sample/点评台账示例.xlsx"));
const REQUEST = { today: dayOf(2011, 4, 30) ?? 0 };

/** What an undo in Excel cannot always bring back (record 0016), and looks of cells that a person has filled. */
function dangerous({ edits }: EditPlan, before: WorkbookSnapshot, persons: ReadonlySet<string>): readonly string[] {
  return edits.flatMap((edit) => {
    const sheet = "sheet" in edit ? before.sheets.find(({ id }) => id === edit.sheet) : undefined;
    if (sheet === undefined || !persons.has(sheet.name)) return [];
    if (edit.type === "pageSetup" || edit.type === "freeze" || edit.type === "rowHeights")
      return [`${edit.type} ${sheet.name}`];
    if (edit.type !== "styleBlock" && edit.type !== "clearBlock") return [];
    const { top, left, bottom, right } = edit.range;
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        if (cellAt(sheet, row, column) !== null && edit.type === "styleBlock") return [`${edit.type} ${sheet.name}`];
      }
    }
    return [];
  });
}

test("no plan sets pages, panes or row heights of a person's sheet, nor looks of cells that the person filled", async () => {
  const file = await openWorkbookFile(BYTES, "示例.xlsx");
  const persons = new Set(file.snapshot.sheets.map(({ name }) => name));
  const first = planMainJob(file.snapshot, REQUEST).plan;
  expect(dangerous(first, file.snapshot, persons)).toEqual([]);
  expect(first.edits.some(({ type }) => type === "pageSetup")).toBe(true);
  const marked = await openWorkbookFile(writeWorkbookFile(file, first).bytes, "示例.xlsx");
  const clearing = planClearing(marked.snapshot, REQUEST, true).plan;
  const pages = dangerous(clearing, marked.snapshot, persons).filter((text) => !text.startsWith("styleBlock"));
  expect(pages).toEqual([]);
});
