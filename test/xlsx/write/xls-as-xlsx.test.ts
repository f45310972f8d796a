import { readFileSync } from "node:fs";
import { EMPTY_PLAN, type EditPlan } from "../../../src/core/workbook/edit-plan";
import { sheetByName } from "../../../src/core/workbook/snapshot";
import { lookIndexAt } from "../../../src/xlsx/look/look-runs";
import { sheetLookReader } from "../../../src/xlsx/look/read-sheet-look";
import { openWorkbookFile, type WorkbookFile } from "../../../src/xlsx/workbook-file";
import { writeWorkbookFile } from "../../../src/xlsx/write/write-workbook-file";
import { pictureOf } from "../../contract/picture-of";

/** An invented roster, saved as .xls by LibreOffice 7. */
const ROSTER = "test/fixtures/files/roster.xls";

async function openRoster(): Promise<WorkbookFile> {
  return openWorkbookFile(new Uint8Array(readFileSync(ROSTER)), "党员名册.xls");
}

async function rewritten(plan: EditPlan = EMPTY_PLAN): Promise<WorkbookFile> {
  return openWorkbookFile(writeWorkbookFile(await openRoster(), plan).bytes, "党员名册.xlsx");
}

function sheetOf({ snapshot }: WorkbookFile, name: string) {
  const sheet = sheetByName(snapshot, name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

test("what is hidden, protected, filtered and merged in an .xls is so in the .xlsx", async () => {
  const [old, file] = [await openRoster(), await rewritten()];
  expect(pictureOf(file.snapshot)).toEqual(pictureOf(old.snapshot));
  expect(sheetOf(file, "党员名册")).toMatchObject({
    hiddenColumns: [1],
    hiddenRows: [{ first: 3, last: 3 }],
    filter: { range: { top: 1, left: 0, bottom: 4, right: 3 } },
  });
  expect(file.snapshot.sheets.map(({ name, visibility, isProtected }) => [name, visibility, isProtected])).toEqual([
    ["党员名册", "visible", false],
    ["密码", "hidden", false],
    ["上年", "hidden", false],
    ["锁定", "visible", true],
  ]);
});

test("formats, fills, sizes, notes, margins and print titles come over", async () => {
  const file = await rewritten();
  const { id } = sheetOf(file, "党员名册");
  const look = sheetLookReader(file)(id);
  const at = (row: number, column: number) => look.looks[lookIndexAt(look.runs, row, column)];
  expect(at(2, 2)?.numberFormat).toBe("yyyy/m/d");
  expect(at(1, 0)?.fill).toBe("DDEBF7");
  expect(look.notes).toEqual([{ row: 2, column: 0, text: "已向本人核实" }]);
  expect(look.columnWidths[3]).toBeCloseTo(26, 0);
  expect(look.rowHeights.get(0)).toBe(36);
  const part = file.package?.workbook.sheets.find((sheet) => sheet.id === id)?.partName ?? "";
  expect(file.package?.text(part)).toMatch(/<pageMargins left="0\.4"/);
  const workbook = file.package?.text("xl/workbook.xml");
  expect(workbook).toContain("'党员名册'!$1:$2</definedName>");
  expect(workbook).toContain("'党员名册'!$A$2:$D$5</definedName>");
});

test("a column of ours goes into the filter of the .xlsx", async () => {
  const range = { top: 1, left: 4, bottom: 4, right: 4 };
  const file = await rewritten({ edits: [{ type: "extendFilter", sheet: "1", range }] });
  expect(sheetOf(file, "党员名册").filter?.range).toEqual({ top: 1, left: 0, bottom: 4, right: 4 });
});
