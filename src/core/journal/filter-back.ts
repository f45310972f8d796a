import type { CellRange } from "../workbook/range";
import { cellAt, type SheetSnapshot } from "../workbook/snapshot";
import type { FilterRecord } from "./entry";
import { isSameRange } from "./make-entry";

/**
 * The range that the sheet's autofilter is to have when a change that widened it is taken back; `null`: it stays. Where a
 * change before that one was taken back while this one stood, the filter goes back behind its columns as well. `undone`: what
 * such changes did to the filter of this sheet.
 */
export function filterBack(
  record: FilterRecord,
  sheet: SheetSnapshot,
  undone: readonly FilterRecord[],
): CellRange | null {
  if (sheet.filter === null || !isSameRange(sheet.filter.range, record.after)) return null;
  let range = record.before;
  for (let left = undone.length; left > 0; left--) {
    const earlier = undone.find(
      ({ before, after }) => isSameRange(after, range) && isEmptyBeside(before, after, sheet),
    );
    if (earlier === undefined) break;
    range = earlier.before;
  }
  return range;
}

/** A column that was written anew since is to stay in the filter. */
function isEmptyBeside(before: CellRange, after: CellRange, sheet: SheetSnapshot): boolean {
  for (let column = before.right + 1; column <= after.right; column++) {
    for (let row = after.top; row <= after.bottom; row++) if (cellAt(sheet, row, column) !== null) return false;
  }
  return true;
}
