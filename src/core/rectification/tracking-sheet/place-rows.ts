import type { Field } from "../../ledger/fields";
import { columnOf, type LedgerBlock } from "../../ledger/recognition";
import { BODY_STYLE } from "../../marks/own-column-style";
import { planOwnColumns } from "../../marks/own-columns";
import { extendedFilter } from "../../marks/own-filter";
import { cellText, type CellValue } from "../../workbook/cell";
import type { CellWrite, Edit } from "../../workbook/edit-plan";
import type { CellRange } from "../../workbook/range";
import { cellAt, type SheetSnapshot } from "../../workbook/snapshot";
import { needsLeadingName, withLeadingName } from "../leading-name";
import { makeRoom } from "./free-rows";
import { DATE_FIELDS, FIRST_ROW, isOurLayout, LAST_COLUMN, LAYOUT } from "./layout";
import { ROW_STYLE } from "./new-sheet";
import type { NewRow } from "./new-row";

/** New rows below the last record of a ledger, within its columns; `null` when there is no room. */
export function rowsInPlace(
  sheet: SheetSnapshot,
  block: LedgerBlock,
  others: readonly LedgerBlock[],
  rows: readonly NewRow[],
): readonly Edit[] | null {
  const room = makeRoom(sheet, block, others, rows.length);
  if (room === null) return null;
  const top = room.first;
  const bottom = top + rows.length - 1;
  const own = planOwnColumns(sheet, block, ["problemId"]);
  const columns = new Map<Field, number>(own.columns);
  for (const { field, column } of block.columns) if (field && !columns.has(field)) columns.set(field, column);
  const serial = serialBefore(sheet, block);
  const named = (row: NewRow): NewRow => (needsLeadingName(block) ? rowWithName(row) : row);
  const cells = (row: NewRow, at: number): ReadonlyMap<number, CellValue> => {
    const found = new Map<number, CellValue>();
    for (const [field, value] of named(row)) {
      const column = columns.get(field);
      if (column !== undefined) found.set(column, value);
    }
    const place = columnOf(block, "serial");
    if (place >= 0 && serial !== null && !isNumbered(cellAt(sheet, top + at, place))) found.set(place, serial + at + 1);
    return found;
  };
  const all = [...columns.values()];
  const area = { top, left: Math.min(...all), bottom, right: Math.max(...all) };
  return [
    ...room.edits,
    ...own.edits,
    ...blockOf(sheet.id, area, rows.map(cells)),
    { type: "styleBlock", sheet: sheet.id, range: area, style: isOurLayout(block) ? ROW_STYLE : BODY_STYLE },
    ...dateFormats(sheet.id, area, columns),
    ...extendedRows(sheet, block, area),
  ];
}

/** Whom a member's problem is about goes in front of it, where there is no column for the name. */
function rowWithName(row: NewRow): NewRow {
  const [name, problem] = [cellText(row.get("memberName") ?? null), cellText(row.get("problem") ?? null)];
  const isNamed = name === "" || problem.startsWith(withLeadingName("", name));
  return isNamed ? row : new Map([...row, ["problem", withLeadingName(problem, name)]]);
}

/** New rows of a sheet of ours that holds none yet. */
export function firstRows(sheet: string, rows: readonly NewRow[]): readonly Edit[] {
  const columns = new Map<Field, number>(LAYOUT.map(({ field }, column) => [field, column]));
  const area = { top: FIRST_ROW, left: 0, bottom: FIRST_ROW + rows.length - 1, right: LAST_COLUMN };
  const cells = rows.map(
    (row) => new Map([...row].map(([field, value]) => [columns.get(field) ?? -1, value] as const)),
  );
  for (const row of cells) row.delete(-1);
  return [
    ...blockOf(sheet, area, cells),
    { type: "styleBlock", sheet, range: area, style: ROW_STYLE },
    ...dateFormats(sheet, area, columns),
  ];
}

/** Cells that the row says nothing about are left alone. */
function blockOf(sheet: string, area: CellRange, rows: readonly ReadonlyMap<number, CellValue>[]): readonly Edit[] {
  const width = area.right - area.left + 1;
  const cells = rows.map((row) =>
    Array.from({ length: width }, (_, at): CellWrite | null => {
      const value = row.get(area.left + at);
      return value === undefined ? null : { value };
    }),
  );
  return [{ type: "writeBlock", sheet, top: area.top, left: area.left, cells }];
}

function dateFormats(sheet: string, area: CellRange, columns: ReadonlyMap<Field, number>): readonly Edit[] {
  return DATE_FIELDS.flatMap((field): Edit[] => {
    const column = columns.get(field);
    if (column === undefined) return [];
    const range = { ...area, left: column, right: column };
    return [{ type: "styleBlock", sheet, range, style: { numberFormat: "yyyy-mm-dd", horizontal: "center" } }];
  });
}

/** A running number printed ahead. */
function isNumbered(value: CellValue): boolean {
  return /^\d+$/u.test(cellText(value).trim());
}

/** The running number of the last record; `null` when the ledger does not count on. */
function serialBefore(sheet: SheetSnapshot, block: LedgerBlock): number | null {
  const column = columnOf(block, "serial");
  const last = block.recordRows.at(-1);
  const value = column < 0 || last === undefined ? 0 : cellAt(sheet, last, column);
  return typeof value === "number" && Number.isInteger(value) ? value : null;
}

/** A filter over the ledger reaches its new rows. */
function extendedRows(sheet: SheetSnapshot, block: LedgerBlock, area: CellRange): readonly Edit[] {
  const { filter } = sheet;
  if (filter === null || filter.range.top < block.headerTop || filter.range.top > block.headerBottom) return [];
  const wide = extendedFilter(sheet, block, area.right).length > 0;
  const range = { ...filter.range, bottom: Math.max(filter.range.bottom, area.bottom) };
  return [{ type: "extendFilter", sheet: sheet.id, range: wide ? { ...range, right: area.right } : range }];
}
