import type { CellValue } from "../../../src/core/workbook/cell";
import { MAX_COLUMNS, type CellRange } from "../../../src/core/workbook/range";

/** What the cells of a sheet hold. */
export interface Cells {
  /** Sparse rows; `null` and holes are empty cells. */
  readonly rows: CellValue[][];
  /** Formula text with "=", by `cellKey`. */
  readonly formulas: Map<number, string>;
  /** Cells whose text was entered behind an apostrophe, by `cellKey`. */
  readonly quoted: Set<number>;
}

export function createCells(): Cells {
  return { rows: [], formulas: new Map(), quoted: new Set() };
}

export function cellKey(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}

export function valueAt(cells: Cells, row: number, column: number): CellValue {
  return cells.rows[row]?.[column] ?? null;
}

/** Puts a value (and no formula) into a cell. */
export function putValue(cells: Cells, row: number, column: number, value: CellValue): void {
  if (cells.formulas.size > 0) cells.formulas.delete(cellKey(row, column));
  if (cells.quoted.size > 0) cells.quoted.delete(cellKey(row, column));
  storeValue(cells, row, column, value);
}

function storeValue(cells: Cells, row: number, column: number, value: CellValue): void {
  const line = cells.rows[row];
  if (line !== undefined) line[column] = value;
  else if (value !== null) {
    const fresh: CellValue[] = [];
    fresh[column] = value;
    cells.rows[row] = fresh;
  }
}

/** `formula` with "=". */
export function putFormula(cells: Cells, row: number, column: number, formula: string, result: CellValue): void {
  storeValue(cells, row, column, result);
  cells.formulas.set(cellKey(row, column), formula);
  cells.quoted.delete(cellKey(row, column));
}

export function emptyCells(cells: Cells, area: CellRange): void {
  const last = Math.min(area.bottom, cells.rows.length - 1);
  for (let row = area.top; row <= last; row += 1) {
    const line = cells.rows[row];
    if (line === undefined) continue;
    for (let column = area.left; column <= Math.min(area.right, line.length - 1); column += 1) {
      putValue(cells, row, column, null);
    }
  }
}

/** Smallest rectangle around all cells that hold something, a formula that shows nothing included; `null` when none does. */
export function filledArea(cells: Cells): CellRange | null {
  let area: CellRange | null = null;
  const include = (row: number, left: number, right: number): void => {
    area = {
      top: Math.min(row, area?.top ?? row),
      left: Math.min(left, area?.left ?? left),
      bottom: Math.max(row, area?.bottom ?? row),
      right: Math.max(right, area?.right ?? right),
    };
  };
  cells.rows.forEach((line, row) => {
    let left = 0;
    let right = line.length - 1;
    while (left <= right && (line[left] ?? null) === null) left += 1;
    while (right > left && (line[right] ?? null) === null) right -= 1;
    if (left <= right) include(row, left, right);
  });
  for (const key of cells.formulas.keys()) {
    const column = key % MAX_COLUMNS;
    include((key - column) / MAX_COLUMNS, column, column);
  }
  return area;
}
