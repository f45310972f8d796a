import type { Grid } from "./grid";
import { filledCells } from "./grid";
import type { HeaderColumn } from "./header-columns";
import type { HeaderSpan } from "./header-rows";
import type { RowFill } from "./row-fill";
import { cellsOf } from "./row-fill";
import type { RowShape } from "./row-shape";

const SHARE = 0.7;

/** The texts of the header's rows by column, white space taken out. */
export function headerRowsOf(grid: Grid, span: HeaderSpan, columns: readonly HeaderColumn[]): RowShape["headerRows"] {
  const left = columns[0]?.column ?? span.left;
  const right = columns.at(-1)?.column ?? span.right;
  return Array.from(
    { length: span.bottom - span.top + 1 },
    (_, level) =>
      new Map(filledCells(grid, span.top + level, left, right).map((cell) => [cell.column, squeezed(cell.text)])),
  );
}

/** One row of the header again inside the data, as printed pages repeat it: most cells say what the header says above them. */
export function isRepeatedHeader(grid: Grid, shape: RowShape, row: number, fill: RowFill): boolean {
  if (typeof fill.value !== "string" || fill.isNumbered || fill.text.length > 60) return false;
  const text = squeezed(fill.text);
  if (!shape.headerRows.some((header) => header.get(fill.column) === text)) return false;
  const cells = cellsOf(grid, shape, row);
  return shape.headerRows.some((header) => {
    const same = cells.filter((cell) => header.get(cell.column) === squeezed(cell.text)).length;
    return same >= Math.max(2, cells.length * SHARE) || (same === cells.length && same === header.size);
  });
}

function squeezed(text: string): string {
  return /\s/.test(text) ? text.replace(/\s+/g, "") : text;
}
