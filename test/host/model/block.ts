import type { CellRange } from "../../../src/core/workbook/range";
import { HostError, invalidArgument } from "../dispatch/host-error";
import { cellsOf, columnsOf, isEntireColumns, isEntireRows, rowsOf } from "./address";

const MAX_CELLS = 5_000_000;

/** Reads one value per cell; `null` for an unbounded range, as documented. Over 5,000,000 cells: `RangeExceedsLimit`. */
export function readBlock<T>(area: CellRange, read: (row: number, column: number) => T): T[][] | null {
  if (isEntireColumns(area) || isEntireRows(area)) return null;
  if (cellsOf(area) > MAX_CELLS)
    throw new HostError("RangeExceedsLimit", "The cell count in the range has exceeded the maximum supported number.");
  const block: T[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const line: T[] = [];
    for (let column = area.left; column <= area.right; column += 1) line.push(read(row, column));
    block.push(line);
  }
  return block;
}

/**
 * Hands each cell its value of `input`: a block of the range's own shape, or one value (bare or as [[x]]) for all cells.
 * Any other shape, and cell by cell writing to whole rows or columns, is `InvalidArgument`.
 */
export function writeBlock(
  area: CellRange,
  input: unknown,
  write: (row: number, column: number, value: unknown) => void,
): void {
  if (isEntireColumns(area) || isEntireRows(area))
    throw invalidArgument("whole rows and columns cannot be written cell by cell");
  if (cellsOf(area) > MAX_CELLS)
    throw new HostError("RangeExceedsLimit", "The cell count in the range has exceeded the maximum supported number.");
  if (input === null) throw invalidArgument("null is no value for a whole range");
  const single = singleValue(input);
  if (single !== NOT_SINGLE) {
    forEachCell(area, (row, column) => write(row, column, single));
    return;
  }
  const lines = input as readonly unknown[];
  assertShape(area, lines);
  forEachCell(area, (row, column) => {
    const line = lines[row - area.top] as readonly unknown[];
    write(row, column, line[column - area.left]);
  });
}

const NOT_SINGLE = Symbol("a block");

function singleValue(input: unknown): unknown {
  if (!Array.isArray(input)) return input;
  const [first] = input as readonly unknown[];
  if (input.length === 1 && Array.isArray(first) && first.length === 1) return first[0];
  return NOT_SINGLE;
}

function assertShape(area: CellRange, lines: readonly unknown[]): void {
  const isShaped =
    lines.length === rowsOf(area) && lines.every((line) => Array.isArray(line) && line.length === columnsOf(area));
  if (isShaped) return;
  throw invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range",
  );
}

export function forEachCell(area: CellRange, visit: (row: number, column: number) => void): void {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) visit(row, column);
  }
}
