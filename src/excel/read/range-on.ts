import type { CellRange } from "../../core/workbook/range";

/** For use up to the next sync. Excel is not asked to keep it, which would take two calls more for each range. */
export function rangeOn(sheet: Excel.Worksheet, { top, left, bottom, right }: CellRange): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).untrack();
}

/** The same for one cell. */
export function cellOn(sheet: Excel.Worksheet, row: number, column: number): Excel.Range {
  return sheet.getCell(row, column).untrack();
}
