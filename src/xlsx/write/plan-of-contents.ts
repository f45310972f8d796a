import type { CellWrite, Edit, EditPlan } from "../../core/workbook/edit-plan";
import type { SheetSnapshot } from "../../core/workbook/snapshot";
import { formulaKey, lastColumnOf } from "../../core/workbook/snapshot";
import type { WorkbookFile } from "../workbook-file";

/** How dates of an .xls are shown in the .xlsx written beside it: their own format is not known. */
const DATE_FORMAT = "yyyy-mm-dd";

/** A plan that makes the file's sheets anew, under their own ids: values, formulas, merged areas, and looks as far as they are known. */
export function planOfContents(file: WorkbookFile): EditPlan {
  return { edits: file.snapshot.sheets.flatMap((sheet) => sheetEdits(sheet, file)) };
}

function sheetEdits(sheet: SheetSnapshot, file: WorkbookFile): Edit[] {
  const { id, name, visibility, origin } = sheet;
  const edits: Edit[] = [{ type: "addSheet", key: id, name, visibility }];
  const width = lastColumnOf(sheet) - origin.column + 1;
  if (width > 0) {
    const cells = sheet.values.map((_, r) => Array.from({ length: width }, (__, c) => writeAt(sheet, r, c)));
    edits.push({ type: "writeBlock", sheet: id, top: origin.row, left: origin.column, cells });
  }
  edits.push(...dateEdits(sheet, width));
  for (const range of sheet.merges) edits.push({ type: "merge", sheet: id, range });
  const layout = file.layouts.get(id);
  if (layout) {
    const widths = [...layout.columnWidths].map(([column, size]) => ({ column, width: size }));
    const heights = [...layout.rowHeights].map(([row, height]) => ({ row, height }));
    if (widths.length > 0) edits.push({ type: "columnWidths", sheet: id, widths });
    if (heights.length > 0) edits.push({ type: "rowHeights", sheet: id, heights });
  }
  return edits;
}

function writeAt(sheet: SheetSnapshot, r: number, c: number): CellWrite | null {
  const value = sheet.values[r]?.[c] ?? null;
  const formula = sheet.formulas.get(formulaKey(sheet.origin.row + r, sheet.origin.column + c));
  if (formula !== undefined && formula !== "") return { formula, result: value };
  return value === null ? null : { value };
}

/** One edit for each run of date cells down a column. */
function dateEdits(sheet: SheetSnapshot, width: number): Edit[] {
  const edits: Edit[] = [];
  const { row: top, column: left } = sheet.origin;
  for (let column = left; column < left + width; column++) {
    let first = -1;
    for (let row = top; row <= top + sheet.values.length; row++) {
      const value = sheet.values[row - top]?.[column - left];
      const isDate = typeof value === "number" && sheet.isDateFormatted(row, column);
      if (isDate && first < 0) first = row;
      if (isDate || first < 0) continue;
      const range = { top: first, bottom: row - 1, left: column, right: column };
      edits.push({ type: "styleBlock", sheet: sheet.id, range, style: { numberFormat: DATE_FORMAT } });
      first = -1;
    }
  }
  return edits;
}
