import { writeFile } from "node:fs/promises";
import type { CellValue } from "../../src/core/workbook/cell";
import type { EditPlan } from "../../src/core/workbook/edit-plan";
import { newWorkbookFile } from "../../src/xlsx/write/new-workbook";
import { writeWorkbookFile } from "../../src/xlsx/write/write-workbook-file";

export interface WrittenSheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
}

/** Writes an .xlsx file of plain sheets; short rows end in empty cells. */
export async function writeWorkbook(path: string, sheets: readonly WrittenSheet[]): Promise<void> {
  const plan: EditPlan = {
    edits: sheets.flatMap(({ name, rows }) => [
      { type: "addSheet", key: name, name, visibility: "visible" } as const,
      {
        type: "writeBlock",
        sheet: name,
        top: 0,
        left: 0,
        cells: rows.map((row) => Array.from({ length: widthOf(rows) }, (_, at) => ({ value: row[at] ?? null }))),
      } as const,
    ]),
  };
  await writeFile(path, writeWorkbookFile(newWorkbookFile(), plan).bytes);
}

function widthOf(rows: WrittenSheet["rows"]): number {
  return Math.max(...rows.map((row) => row.length));
}
