import type { CellValue } from "../../core/workbook/cell";

/** What all rows of a workbook may hold together, gaps inside rows included (1,048,576 × 38). A file that needs more is refused. */
export const MAX_CELL_SLOTS = 40_000_000;

/** Shared by every row that holds nothing. */
export const EMPTY_ROW: readonly CellValue[] = Object.freeze([]);

/** Counts the slots that the rows of all sheets of one file take. */
export interface SlotBudget {
  left: number;
}

/** The content lies so far apart that a grid of it would not fit into memory. */
export class ScatteredCellsError extends Error {}

/** Rows as they are read; absolute positions from A1 on. Rows end with their last value. */
export interface CellGrid {
  readonly rows: (readonly CellValue[])[];
  readonly budget: SlotBudget;
}

/** The row to be filled; rows in between hold nothing. */
export function openRow(grid: CellGrid, row: number): CellValue[] {
  const known = grid.rows[row];
  return known === undefined || known === EMPTY_ROW ? [] : (known as CellValue[]);
}

export function closeRow(grid: CellGrid, row: number, cells: readonly CellValue[]): void {
  if (cells.length === 0) return;
  const { rows } = grid;
  if (row > rows.length) {
    takeSlots(grid.budget, row - rows.length);
    while (rows.length < row) rows.push(EMPTY_ROW);
  }
  if (row < rows.length) rows[row] = cells;
  else rows.push(cells);
}

/** Puts a value that is not `null`; cells come from left to right as a rule, but need not. */
export function putCell(cells: CellValue[], column: number, value: CellValue, budget: SlotBudget): void {
  const { length } = cells;
  if (column < length) {
    cells[column] = value;
    return;
  }
  takeSlots(budget, column - length + 1);
  for (let gap = length; gap < column; gap += 1) cells.push(null);
  cells.push(value);
}

function takeSlots(budget: SlotBudget, count: number): void {
  budget.left -= count;
  if (budget.left < 0) throw new ScatteredCellsError("cells lie too far apart");
}
