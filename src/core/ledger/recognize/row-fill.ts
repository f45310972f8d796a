import type { CellValue } from "../../workbook/cell";
import { isCellError } from "../../workbook/cell";
import type { Grid } from "./grid";
import { isBlankValue, trimmedText } from "./grid";
import { isPlaceholderText } from "./row-words";
import type { RowShape } from "./row-shape";

/** What a row under the header holds, at a glance. */
export interface RowFill {
  /** Filled cells, placeholders such as "—" and the idle columns left out. */
  readonly count: number;
  /** Filled cells in idle columns. */
  readonly idle: number;
  /** The first filled cell that is not idle: column and text. */
  readonly column: number;
  readonly text: string;
  readonly value: CellValue;
  /** The first filled text of all, idle or not. */
  readonly firstText: string;
  /** The serial column holds a number: somebody counts this row among the records. */
  readonly isNumbered: boolean;
}

export function fillOf(grid: Grid, shape: RowShape, row: number): RowFill {
  const values = grid.sheet.values[row - grid.sheet.origin.row] ?? [];
  const offset = grid.sheet.origin.column;
  let count = 0;
  let idle = 0;
  let column = -1;
  let value: CellValue = null;
  let firstText = "";
  for (const header of shape.columns) {
    const cell = values[header.column - offset] ?? null;
    if (isBlankValue(cell)) continue;
    if (firstText === "" && typeof cell === "string") firstText = cell.trim();
    if (shape.idle.has(header.column)) {
      idle += 1;
      continue;
    }
    if (typeof cell === "string" && cell.length <= 4 && isPlaceholderText(cell)) continue;
    if (isCellError(cell)) continue;
    if (count === 0) {
      column = header.column;
      value = cell;
    }
    count += 1;
  }
  const serial = shape.serialColumn < 0 ? null : (values[shape.serialColumn - offset] ?? null);
  const isNumbered = typeof serial === "number" || (typeof serial === "string" && /^\s*\d{1,5}\s*$/.test(serial));
  return { count, idle, column, value, text: trimmedText(value), firstText, isNumbered };
}

export interface RowCell {
  readonly column: number;
  readonly value: CellValue;
  readonly text: string;
}

/** The row's filled cells within the table's columns, idle ones too. */
export function cellsOf(grid: Grid, shape: RowShape, row: number): RowCell[] {
  const values = grid.sheet.values[row - grid.sheet.origin.row] ?? [];
  const cells: RowCell[] = [];
  for (const { column } of shape.columns) {
    const value = values[column - grid.sheet.origin.column] ?? null;
    if (!isBlankValue(value)) cells.push({ column, value, text: trimmedText(value) });
  }
  return cells;
}

/** A date or a date's serial number: what only a record holds. */
export function isDateCell(value: CellValue): boolean {
  if (typeof value === "number")
    return (value >= 20_000 && value <= 73_050) || /^(?:19|20)\d{2}(?:\.\d{1,2}|\d{4})$/.test(String(value));
  return typeof value === "string" && /^\s*(?:19|20)\d{2}\s*[-./年]\s*\d/.test(value) && value.length <= 20;
}
