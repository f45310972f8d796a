import { containsCell, rangesOverlap, type CellRange } from "../../../src/core/workbook/range";
import { HostError } from "../dispatch/host-error";
import { containsArea } from "./address";
import { emptyCells } from "./cells";
import type { SheetModel } from "./workbook";

/** Is the cell inside a merged area, but not its first one? */
export function isBlocked(sheet: SheetModel, row: number, column: number): boolean {
  if (sheet.merges.length === 0) return false;
  return sheet.merges.some((merge) => containsCell(merge, row, column) && (merge.top !== row || merge.left !== column));
}

/** Joins the area (or each of its rows); only the content of the first cell stays. Merges it covers are taken in. */
export function mergeArea(sheet: SheetModel, area: CellRange, across: boolean): void {
  if (sheet.tables.some((table) => rangesOverlap(table.area, area))) {
    throw new HostError("InvalidOperation", "Cells in a table cannot be merged.");
  }
  if (!across) {
    mergeOne(sheet, area);
    return;
  }
  for (let row = area.top; row <= area.bottom; row += 1) mergeOne(sheet, { ...area, top: row, bottom: row });
}

function mergeOne(sheet: SheetModel, area: CellRange): void {
  if (area.top === area.bottom && area.left === area.right) return;
  const touched = sheet.merges.filter((merge) => rangesOverlap(merge, area));
  if (touched.some((merge) => !containsArea(area, merge))) {
    throw new HostError("InvalidOperation", "The area cuts through a merged area.");
  }
  sheet.merges = [...sheet.merges.filter((merge) => !touched.includes(merge)), area];
  if (area.left < area.right) emptyCells(sheet.cells, { ...area, bottom: area.top, left: area.left + 1 });
  if (area.top < area.bottom) emptyCells(sheet.cells, { ...area, top: area.top + 1 });
}

/** Every merged area that the area touches is taken apart. */
export function unmergeArea(sheet: SheetModel, area: CellRange): void {
  sheet.merges = sheet.merges.filter((merge) => !rangesOverlap(merge, area));
}
