import type { CellRange } from "../../workbook/range";
import { MAX_COLUMNS } from "../../workbook/range";

/** Where a value of a sheet is read: at the cell, or at the top-left cell of the merged area that covers it. */
export interface CellSource {
  readonly row: number;
  readonly column: number;
}

/** Merged areas at most this large are laid out cell by cell; a larger one is chaos, not a carried value. */
const MAX_CELLS = 1_000_000;
/** All of them together; a broken file may claim more than fits into memory. */
const MAX_CELLS_IN_ALL = 4_000_000;

/** The source of each cell that a merged area covers, its top-left cell apart; look up by `cellKey`. */
export function carriedCells(merges: readonly CellRange[]): ReadonlyMap<number, CellSource> {
  const sources = new Map<number, CellSource>();
  let remaining = MAX_CELLS_IN_ALL;
  for (const { top, left, bottom, right } of merges) {
    const cells = (bottom - top + 1) * (right - left + 1);
    if (cells > Math.min(MAX_CELLS, remaining)) continue;
    remaining -= cells;
    const source = { row: top, column: left };
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) sources.set(cellKey(row, column), source);
    }
    sources.delete(cellKey(top, left));
  }
  return sources;
}

export function cellKey(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}
