import type { Grid } from "./grid";
import { trimmedText } from "./grid";
import { cellsOf } from "./row-fill";
import type { RowShape } from "./row-shape";
import { isCrossedOut, isCustomaryExampleName, isMaskedName, isMaskedOrganization, isMaskedText } from "./row-words";

const FIRST_ROWS = 3;
const ROWS_TO_COMPARE = 20;

/**
 * Rows among the first records that only show how to fill in the table: their name or organisation is crossed out (xxx, 中共****支部), or
 * is hidden (某某) and so is something else in the row. In a ledger that masks its people throughout they are records.
 */
export function exampleRows(grid: Grid, shape: RowShape, recordRows: readonly number[]): ReadonlySet<number> {
  const first = recordRows.slice(0, FIRST_ROWS).filter((row) => isExample(grid, shape, row));
  if (first.length === 0) return new Set();
  if (first.length === FIRST_ROWS && recordRows.length === FIRST_ROWS) return new Set();
  const later = recordRows.slice(FIRST_ROWS, FIRST_ROWS + ROWS_TO_COMPARE);
  const maskedLater = later.filter((row) => isExample(grid, shape, row)).length;
  return later.length > 0 && maskedLater > later.length * 0.3 ? new Set() : new Set(first);
}

function isExample(grid: Grid, shape: RowShape, row: number): boolean {
  const values = grid.sheet.values[row - grid.sheet.origin.row] ?? [];
  const text = (column: number): string =>
    column < 0 ? "" : trimmedText(values[column - grid.sheet.origin.column] ?? null);
  const name = text(shape.nameColumn);
  const organization = text(shape.organizationColumn);
  const isMasked = isMaskedName(name) || isMaskedOrganization(organization);
  if (!isMasked) return false;
  if (name !== "" && !isMaskedName(name)) return isCustomaryExampleName(name);
  if (isCrossedOut(name) || (name === "" && isCrossedOut(organization))) return true;
  return cellsOf(grid, shape, row).filter((cell) => isMaskedText(cell.text) || isMaskedName(cell.text)).length >= 2;
}
