import type { Field } from "../ledger/fields";
import { STANDARD_HEADINGS } from "../ledger/headings";
import { columnOf, type LedgerBlock } from "../ledger/recognition";
import type { CellWrite, Edit } from "../workbook/edit-plan";
import { MAX_COLUMNS, rangesOverlap, type CellRange } from "../workbook/range";
import { cellAt, lastColumnOf, type SheetSnapshot } from "../workbook/snapshot";
import { BODY_STYLE, HEADER_STYLE, OWN_COLUMN_WIDTHS } from "./own-column-style";
import { extendedFilter } from "./own-filter";

export interface OwnColumns {
  /** 0-based sheet column of each asked field, existing or new. */
  readonly columns: ReadonlyMap<Field, number>;
  /** Headings, frame and widths of the new columns; empty when all were there. Record cells are the caller's to write. */
  readonly edits: readonly Edit[];
}

/**
 * Columns of ours beside a ledger: existing ones of the same meaning are used, missing ones are put at its right edge, in
 * the order asked, next to each other and to the ledger (so that sorting takes them along). Where something stands in the
 * way to the right, they go behind everything on the sheet instead. Excel Tables and the sheet's filter are widened.
 */
export function planOwnColumns(sheet: SheetSnapshot, block: LedgerBlock, fields: readonly Field[]): OwnColumns {
  const columns = new Map<Field, number>();
  const missing: Field[] = [];
  for (const field of fields) {
    const existing = columnOf(block, field);
    if (existing >= 0) columns.set(field, existing);
    else missing.push(field);
  }
  if (missing.length === 0) return { columns, edits: [] };

  const { first, table } = placeFor(sheet, block, missing.length);
  missing.forEach((field, offset) => columns.set(field, first + offset));
  const right = first + missing.length - 1;
  const last = block.recordRows.at(-1) ?? block.headerBottom;
  const headers = missing.map((field) => STANDARD_HEADINGS[field]);
  const edits: Edit[] = table === null ? [] : [{ type: "appendTableColumns", sheet: sheet.id, table, headers }];
  if (table === null) edits.push(...headerEdits(sheet, block, first, headers));
  edits.push({
    type: "styleBlock",
    sheet: sheet.id,
    range: { top: block.headerTop, left: first, bottom: block.headerBottom, right },
    style: HEADER_STYLE,
  });
  if (last > block.headerBottom) {
    const range = { top: block.headerBottom + 1, left: first, bottom: last, right };
    edits.push({ type: "styleBlock", sheet: sheet.id, range, style: BODY_STYLE });
  }
  const widths = missing.map((field, offset) => ({ column: first + offset, width: OWN_COLUMN_WIDTHS[field] ?? 12 }));
  edits.push({ type: "columnWidths", sheet: sheet.id, widths }, ...extendedFilter(sheet, block, right));
  return { columns, edits };
}

/** Right edge of the ledger: its last column that has a heading or a record value. */
function rightEdge(block: LedgerBlock): number {
  return Math.max(...block.columns.map((column) => column.column));
}

function placeFor(sheet: SheetSnapshot, block: LedgerBlock, width: number): { first: number; table: string | null } {
  const table = sheet.tables.find((candidate) => candidate.id === block.tableId);
  const beside = (table?.range.right ?? rightEdge(block)) + 1;
  const bottom = Math.max(block.recordRows.at(-1) ?? 0, table?.range.bottom ?? 0, block.headerBottom);
  if (isFree(sheet, { top: block.headerTop, left: beside, bottom, right: beside + width - 1 })) {
    return { first: beside, table: table?.id ?? null };
  }
  const behindAll = lastColumnOf(sheet) + 2;
  if (behindAll + width <= MAX_COLUMNS) return { first: behindAll, table: null };
  // A stray cell at the edge of the sheet leaves no room behind it: the first gap that is wide enough then.
  for (let first = beside + 1; first + width <= MAX_COLUMNS; first += 1) {
    if (isFree(sheet, { top: block.headerTop, left: first, bottom, right: first + width - 1 })) {
      return { first, table: null };
    }
  }
  return { first: behindAll, table: null };
}

function isFree(sheet: SheetSnapshot, area: CellRange): boolean {
  if (sheet.merges.some((merge) => rangesOverlap(merge, area))) return false;
  if (sheet.tables.some((table) => rangesOverlap(table.range, area))) return false;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (cellAt(sheet, row, column) !== null) return false;
    }
  }
  return true;
}

function headerEdits(sheet: SheetSnapshot, block: LedgerBlock, first: number, headers: readonly string[]): Edit[] {
  const edits: Edit[] = [
    {
      type: "writeBlock",
      sheet: sheet.id,
      top: block.headerTop,
      left: first,
      cells: [headers.map((value): CellWrite => ({ value }))],
    },
  ];
  if (block.headerBottom === block.headerTop) return edits;
  headers.forEach((_, offset) => {
    const column = first + offset;
    const range = { top: block.headerTop, left: column, bottom: block.headerBottom, right: column };
    edits.push({ type: "merge", sheet: sheet.id, range });
  });
  return edits;
}
