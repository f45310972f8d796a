import { rangesOverlap, type CellRange } from "../../../src/core/workbook/range";
import { HostError, invalidArgument } from "../dispatch/host-error";
import { columnsOf, rowsOf } from "./address";
import { emptyCells, putValue, valueAt } from "./cells";
import { shownValue } from "./enter";
import type { TableModel } from "./parts";
import { moveCells } from "./shift";
import { nextId, type SheetModel, type WorkbookModel } from "./workbook";

export function bodyOf(table: TableModel): CellRange {
  const { area } = table;
  return { ...area, top: area.top + (table.showHeaders ? 1 : 0), bottom: area.bottom - (table.showTotals ? 1 : 0) };
}

export function allTables(workbook: WorkbookModel): readonly TableModel[] {
  return workbook.sheets.flatMap((sheet) => sheet.tables);
}

/** Refuses an area that another table or a merge lies in. */
export function assertTableArea(sheet: SheetModel, area: CellRange, self: TableModel | null): void {
  if (sheet.tables.some((other) => other !== self && rangesOverlap(other.area, area))) {
    throw new HostError("MergedRangeConflict", "A table can't overlap with another table.");
  }
  if (sheet.merges.some((merge) => rangesOverlap(merge, area))) {
    throw new HostError("MergedRangeConflict", "A table can't overlap with merged cells.");
  }
}

export function assertTableName(
  workbook: WorkbookModel,
  name: unknown,
  self: TableModel | null,
): asserts name is string {
  if (typeof name !== "string" || !/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name))
    throw invalidArgument("table name");
  const wanted = name.toLowerCase();
  const isTaken =
    allTables(workbook).some((table) => table !== self && table.name.toLowerCase() === wanted) ||
    workbook.names.some((item) => item.name.toLowerCase() === wanted);
  if (isTaken) throw new HostError("ItemAlreadyExists", "The resource being created already exists.");
}

function freeTableName(workbook: WorkbookModel): string {
  const taken = new Set(allTables(workbook).map((table) => table.name.toLowerCase()));
  for (let number = 1; ; number += 1) if (!taken.has(`表${number}`)) return `表${number}`;
}

/** Makes a table; without headers a header row is put in and the cells move down. Headings are made unique texts. */
export function addTable(sheet: SheetModel, area: CellRange, hasHeaders: boolean): TableModel {
  assertTableArea(sheet, area, null);
  let whole = area;
  if (!hasHeaders) {
    moveCells(sheet, area, 1, 0, area);
    whole = { ...area, bottom: area.bottom + 1 };
  } else if (area.top === area.bottom) whole = { ...area, bottom: area.bottom + 1 };
  const table: TableModel = {
    id: `{T0000000-0000-4000-8000-${String(nextId(sheet.workbook)).padStart(12, "0")}}`,
    name: freeTableName(sheet.workbook),
    area: whole,
    showHeaders: true,
    showTotals: false,
    style: "TableStyleMedium2",
    showFilterButton: true,
    showBandedRows: true,
    columnIds: Array.from({ length: columnsOf(area) }, (_, at) => at + 1),
    lastColumnId: columnsOf(area),
    criteria: new Map(),
  };
  sheet.tables.push(table);
  nameHeadings(sheet, table);
  return table;
}

/** Headings are texts, none empty, none twice (without case): Excel writes 列1, 名2 … over the others. */
export function nameHeadings(sheet: SheetModel, table: TableModel): void {
  if (!table.showHeaders) return;
  const { area } = table;
  const seen = new Set<string>();
  for (let column = area.left; column <= area.right; column += 1) {
    const text = String(shownValue(sheet, area.top, column) ?? "");
    const base = text === "" ? "列" : text;
    let name = text === "" ? "列1" : text;
    for (let number = 2; seen.has(name.toLowerCase()); number += 1) name = `${base}${number}`;
    seen.add(name.toLowerCase());
    if (valueAt(sheet.cells, area.top, column) !== name) putValue(sheet.cells, area.top, column, name);
  }
}

export function headingOf(sheet: SheetModel, table: TableModel, index: number): string {
  if (!table.showHeaders) return `列${index + 1}`;
  return String(shownValue(sheet, table.area.top, table.area.left + index) ?? "");
}

/** The header row must stay where it is; columns keep their ids from the left. */
export function resizeTable(sheet: SheetModel, table: TableModel, area: CellRange): void {
  if (area.top !== table.area.top || !rangesOverlap(area, table.area)) {
    throw invalidArgument("a table keeps its header row and overlaps its old place when it is resized");
  }
  if (rowsOf(area) < (table.showHeaders ? 2 : 1)) throw invalidArgument("a table needs a row of data");
  assertTableArea(sheet, area, table);
  const before = table.area;
  const ids: number[] = [];
  for (let column = area.left; column <= area.right; column += 1) {
    const known = table.columnIds[column - before.left];
    if (known === undefined) table.lastColumnId += 1;
    ids.push(known ?? table.lastColumnId);
  }
  table.columnIds = ids;
  table.area = area;
  nameHeadings(sheet, table);
}

/** Puts a column in at `index` of the table; cells to the right of the table's rows move one to the right. */
export function insertTableColumn(sheet: SheetModel, table: TableModel, index: number, name: string | null): number {
  const { area } = table;
  const column = area.left + index;
  const right = lastFilledColumn(sheet, area);
  if (right >= column) moveCells(sheet, { ...area, left: column, right: Math.max(right, column) }, 0, 1, area);
  table.lastColumnId += 1;
  table.columnIds.splice(index, 0, table.lastColumnId);
  table.area = { ...area, right: area.right + 1 };
  if (table.showHeaders) putValue(sheet.cells, area.top, column, name ?? null);
  nameHeadings(sheet, table);
  return table.lastColumnId;
}

/** Takes a column out; cells to its right in the table's rows move one to the left. */
export function removeTableColumn(sheet: SheetModel, table: TableModel, index: number): void {
  const { area } = table;
  if (table.columnIds.length === 1) throw new HostError("InvalidOperation", "A table needs a column.");
  const column = area.left + index;
  const right = lastFilledColumn(sheet, area);
  emptyCells(sheet.cells, { ...area, left: column, right: column });
  if (right > column) moveCells(sheet, { ...area, left: column + 1, right }, 0, -1, area);
  table.columnIds.splice(index, 1);
  table.area = { ...area, right: area.right - 1 };
}

function lastFilledColumn(sheet: SheetModel, area: CellRange): number {
  let last = area.right;
  for (let row = area.top; row <= area.bottom; row += 1)
    last = Math.max(last, (sheet.cells.rows[row]?.length ?? 0) - 1);
  for (const [column, { runs }] of sheet.styles.columns) {
    if (column > last && runs.some((run) => run.first <= area.bottom && run.last >= area.top && run.last < 1_048_575))
      last = column;
  }
  return last;
}
