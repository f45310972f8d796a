import type { LedgerBlock } from "../ledger/recognition";
import type { Edit } from "../workbook/edit-plan";
import { rangesOverlap } from "../workbook/range";
import type { SheetSnapshot } from "../workbook/snapshot";

/** A sheet's filter over the ledger must reach our columns: sorting by its buttons moves only the cells inside it. */
export function extendedFilter(sheet: SheetSnapshot, block: LedgerBlock, right: number): readonly Edit[] {
  const filter = sheet.filter;
  if (filter === null || filter.range.right >= right) return [];
  const left = Math.min(...block.columns.map((column) => column.column));
  const bottom = block.recordRows.at(-1) ?? block.headerBottom;
  const isOverLedger = rangesOverlap(filter.range, { top: block.headerTop, left, bottom, right });
  return isOverLedger ? [{ type: "extendFilter", sheet: sheet.id, range: { ...filter.range, right } }] : [];
}
