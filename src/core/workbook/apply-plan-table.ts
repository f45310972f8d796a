import type { SheetDraft } from "./apply-plan-draft";
import { cellText } from "./cell";
import { PlanError } from "./plan-error";
import type { CellRange } from "./range";
import { MAX_COLUMNS, rangesOverlap } from "./range";
import type { SheetSnapshot, TableSnapshot } from "./snapshot";
import { cellAt } from "./snapshot";
import { storableText } from "./storable";

/** The cells that `count` columns appended to the table would take. */
export function appendedRange(range: CellRange, count: number): CellRange {
  return { top: range.top, bottom: range.bottom, left: range.right + 1, right: range.right + count };
}

/** Are the cells free that columns appended to the table would take? Ask before planning `appendTableColumns`, which fails otherwise. */
export function hasRoomForColumns(sheet: SheetSnapshot, table: TableSnapshot, count: number): boolean {
  const wanted = appendedRange(table.range, count);
  return isFree(sheet, wanted, table.id, (row, column) => cellAt(sheet, row, column) === null);
}

function isFree(
  sheet: Pick<SheetSnapshot, "merges" | "tables">,
  wanted: CellRange,
  tableId: string,
  isEmpty: (row: number, column: number) => boolean,
): boolean {
  if (wanted.right >= MAX_COLUMNS) return false;
  if (sheet.merges.some((merge) => rangesOverlap(merge, wanted))) return false;
  if (sheet.tables.some((other) => other.id !== tableId && rangesOverlap(other.range, wanted))) return false;
  for (let row = wanted.top; row <= wanted.bottom; row++) {
    for (let column = wanted.left; column <= wanted.right; column++) if (!isEmpty(row, column)) return false;
  }
  return true;
}

function headingsOf(draft: SheetDraft, table: TableSnapshot): string[] {
  const headings: string[] = [];
  for (let column = table.range.left; column <= table.range.right; column++) {
    headings.push(table.hasHeaderRow ? cellText(draft.valueAt(table.range.top, column)).trim().toLowerCase() : "");
  }
  return headings;
}

/** Headings that the table already has are not added again. */
export function appendColumns(draft: SheetDraft, tableId: string, headers: readonly string[]): void {
  const table = tableOf(draft, tableId);
  const present = new Set(headingsOf(draft, table));
  const added = headers.filter((header) => !present.has(header.trim().toLowerCase()));
  if (added.length === 0) return;
  const wanted = appendedRange(table.range, added.length);
  // A heading that already stands where it will go is no obstacle: the column is only not part of the table yet.
  const isExpected = (row: number, column: number): boolean => {
    const value = draft.valueAt(row, column);
    return value === null || (table.hasHeaderRow && row === wanted.top && value === added[column - wanted.left]);
  };
  if (!isFree(draft, wanted, tableId, isExpected)) throw new PlanError("tableBlocked", table.name);
  if (table.hasHeaderRow) {
    for (const [index, header] of added.entries()) {
      draft.write(wanted.top, wanted.left + index, { value: storableText(header).text });
    }
  }
  resize(draft, table, table.range.right + added.length);
}

/** Takes the last columns away as long as their headings are among `headers`; one column always stays. */
export function removeColumns(draft: SheetDraft, tableId: string, headers: readonly string[]): void {
  const table = tableOf(draft, tableId);
  if (!table.hasHeaderRow) return;
  const unwanted = new Set(headers.map((header) => header.trim().toLowerCase()));
  const headings = headingsOf(draft, table);
  let kept = headings.length;
  while (kept > 1 && unwanted.has(headings[kept - 1] ?? "")) kept--;
  if (kept === headings.length) return;
  const right = table.range.left + kept - 1;
  draft.empty({ ...table.range, left: right + 1 });
  resize(draft, table, right);
}

function tableOf(draft: SheetDraft, tableId: string): TableSnapshot {
  const table = draft.tables.find(({ id }) => id === tableId);
  if (!table) throw new PlanError("unknownTable", tableId);
  return table;
}

function resize(draft: SheetDraft, table: TableSnapshot, right: number): void {
  const resized = { ...table, range: { ...table.range, right } };
  draft.tables = draft.tables.map((other) => (other === table ? resized : other));
}
