import { lastColumnOf, lastRowOf, type SheetSnapshot } from "../../core/workbook/snapshot";

/** Empty rows and columns behind the last ones, to type into. */
const SPARE_ROWS = 30;
const SPARE_COLUMNS = 3;
const LEAST_COLUMNS = 12;
/** Columns further out are not drawn: what stands there is a stray cell, and a page of thousands of columns is of no use. */
export const MAX_DRAWN_COLUMNS = 300;

/** Longer sheets are drawn with rows of one height, made only when they come into sight. */
const MAX_MEASURED_ROWS = 4_000;

/** The rows and columns of a sheet that can be seen, by their positions. */
export interface DrawnArea {
  /** Those that move when one scrolls. */
  readonly rows: Int32Array;
  /** Those that stay on top. */
  readonly frozenRows: readonly number[];
  readonly columns: readonly number[];
  /** Are there columns with content that are not drawn? */
  readonly isCut: boolean;
}

export function drawnArea(sheet: SheetSnapshot, frozenRows: number): DrawnArea {
  const count = lastRowOf(sheet) + 1 + SPARE_ROWS;
  const hiddenColumns = new Set(sheet.hiddenColumns);
  const last = lastColumnOf(sheet);
  const width = Math.min(Math.max(last + 1 + SPARE_COLUMNS, LEAST_COLUMNS), MAX_DRAWN_COLUMNS);
  const columns = Array.from({ length: width }, (_, column) => column).filter((column) => !hiddenColumns.has(column));
  const rows = new Int32Array(count);
  const frozen: number[] = [];
  let drawn = 0;
  let span = 0;
  for (let row = 0; row < count; row += 1) {
    while (span < sheet.hiddenRows.length && (sheet.hiddenRows[span]?.last ?? 0) < row) span += 1;
    const hidden = sheet.hiddenRows[span];
    if (hidden !== undefined && row >= hidden.first) continue;
    if (row < frozenRows) frozen.push(row);
    else rows[drawn++] = row;
  }
  return { rows: rows.subarray(0, drawn), frozenRows: frozen, columns, isCut: last >= MAX_DRAWN_COLUMNS };
}

export function isLong({ rows }: DrawnArea): boolean {
  return rows.length > MAX_MEASURED_ROWS;
}

/** Place of a row among `rows`; -1 when it is hidden or frozen. */
export function placeOf(rows: Int32Array, row: number): number {
  let low = 0;
  let high = rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = rows[middle] ?? 0;
    if (at > row) high = middle - 1;
    else if (at < row) low = middle + 1;
    else return middle;
  }
  return -1;
}
