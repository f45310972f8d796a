import { MAX_ROWS, type CellRange } from "../../../src/core/workbook/range";
import { bound, intersect } from "./address";
import { filledArea } from "./cells";
import { runAt } from "./runs";
import type { SheetModel } from "./workbook";

/**
 * The smallest rectangle around everything used: cells with content and, unless `valuesOnly`, formatted cells.
 * Formats of whole columns do not count (assumed). `null` when nothing is used.
 */
export function usedArea(sheet: SheetModel, valuesOnly: boolean): CellRange | null {
  const filled = filledArea(sheet.cells);
  if (valuesOnly) return filled;
  let area = filled;
  const include = (more: CellRange): void => {
    area = area === null ? more : bound(area, more);
  };
  for (const [column, { runs }] of sheet.styles.columns) {
    const own = runs.filter((run) => run.first > 0 || run.last < MAX_ROWS - 1);
    const [first] = own;
    const last = own.at(-1);
    if (first === undefined || last === undefined) continue;
    include({ top: first.first, left: column, bottom: Math.min(last.last, MAX_ROWS - 1), right: column });
  }
  for (const merge of sheet.merges) include(merge);
  return area;
}

/** The used part of one area; `null` when nothing in it is used. */
export function usedWithin(sheet: SheetModel, area: CellRange, valuesOnly: boolean): CellRange | null {
  const used = usedArea(sheet, valuesOnly);
  const cut = used === null ? null : intersect(used, area);
  if (cut === null) return null;
  let found: CellRange | null = null;
  const lines = sheet.cells.rows;
  for (let row = cut.top; row <= cut.bottom; row += 1) {
    for (let column = cut.left; column <= cut.right; column += 1) {
      const isFilled = (lines[row]?.[column] ?? null) !== null;
      if (!isFilled && (valuesOnly || !isFormatted(sheet, row, column))) continue;
      const cell = { top: row, left: column, bottom: row, right: column };
      found = found === null ? cell : bound(found, cell);
    }
  }
  return found;
}

function isFormatted(sheet: SheetModel, row: number, column: number): boolean {
  const runs = sheet.styles.columns.get(column);
  return runs !== undefined && runAt(runs, row) !== undefined;
}
