import { columnOf, type LedgerBlock } from "../../ledger/recognition";
import { cellText } from "../../workbook/cell";
import type { Edit } from "../../workbook/edit-plan";
import { MAX_ROWS, rangesOverlap, type CellRange } from "../../workbook/range";
import { cellAt, lastRowOf, type SheetSnapshot } from "../../workbook/snapshot";
import { moveDown } from "./move-down";

/** An empty ledger may have hints and examples under its heading, up to so many rows. */
const MOST_HINTS = 5;

export interface FreeRows {
  readonly first: number;
  /** Moves the ledger's closing lines down to make room; empty where there was room. */
  readonly edits: readonly Edit[];
}

/**
 * Room for `count` new records right below the ledger's last one: rows that are blank but for a running number printed ahead,
 * in no merged area, inside the Excel Table if it is one. Notes and signatures that close the sheet are moved down. `null`
 * when there is no room: totals with formulas, another table or ledger (`others`) stand in the way.
 */
export function makeRoom(
  sheet: SheetSnapshot,
  block: LedgerBlock,
  others: readonly LedgerBlock[],
  count: number,
): FreeRows | null {
  const columns = block.columns.map(({ column }) => column);
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  const serial = columnOf(block, "serial");
  const table = sheet.tables.find(({ id }) => id === block.tableId);
  const isFree = (row: number): boolean => {
    const line: CellRange = { top: row, left, bottom: row, right };
    if (sheet.merges.some((merge) => rangesOverlap(merge, line))) return false;
    if (sheet.tables.some(({ id, range }) => id !== block.tableId && rangesOverlap(range, line))) return false;
    for (let column = left; column <= right; column += 1) {
      const text = cellText(cellAt(sheet, row, column)).trim();
      if (text !== "" && !(column === serial && /^\d+$/u.test(text))) return false;
    }
    return true;
  };
  const first = firstRow(sheet, block, isFree);
  let free = 0;
  while (free < count && isFree(first + free)) free += 1;
  if (table) {
    const end = table.range.bottom - (table.hasTotalsRow ? 1 : 0);
    return free === count && first + count - 1 <= end ? { first, edits: [] } : null;
  }
  if (first + count > MAX_ROWS) return null;
  if (free === count) return { first, edits: [] };
  const top = first + free;
  const isOthers = others.some((other) => other !== block && reaches(other, top));
  const edits = isOthers ? null : moveDown(sheet, top, lastRowOf(sheet), count - free);
  return edits === null ? null : { first, edits };
}

function reaches({ headerBottom, recordRows }: LedgerBlock, row: number): boolean {
  return headerBottom >= row || (recordRows.at(-1) ?? -1) >= row;
}

function firstRow(sheet: SheetSnapshot, block: LedgerBlock, isFree: (row: number) => boolean): number {
  const last = block.recordRows.at(-1);
  if (last !== undefined) {
    const merged = sheet.merges.filter(({ top, bottom }) => top <= last && last <= bottom).map(({ bottom }) => bottom);
    return Math.max(last, ...merged) + 1;
  }
  let row = block.headerBottom + 1;
  for (let hints = 0; hints < MOST_HINTS && !isFree(row) && !block.totalRows.includes(row); hints += 1) row += 1;
  return row;
}
