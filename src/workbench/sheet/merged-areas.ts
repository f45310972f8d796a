import type { CellRange } from "../../core/workbook/range";

/** Finds the merged area that a cell belongs to. */
export type MergeFinder = (row: number, column: number) => CellRange | undefined;

/** Areas by their rows, so that a sheet of thousands of merges is looked up without searching through them. */
export function mergedAreas(merges: readonly CellRange[]): MergeFinder {
  const byRow = new Map<number, CellRange[]>();
  const tall: CellRange[] = [];
  for (const merge of merges) {
    if (merge.bottom - merge.top > MAX_LISTED_ROWS) {
      tall.push(merge);
      continue;
    }
    for (let row = merge.top; row <= merge.bottom; row += 1) {
      const known = byRow.get(row);
      if (known === undefined) byRow.set(row, [merge]);
      else known.push(merge);
    }
  }
  const holds = (row: number, column: number) => (merge: CellRange) =>
    merge.left <= column && column <= merge.right && merge.top <= row && row <= merge.bottom;
  return (row, column) => byRow.get(row)?.find(holds(row, column)) ?? tall.find(holds(row, column));
}

const MAX_LISTED_ROWS = 200;
