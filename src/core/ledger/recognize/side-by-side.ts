import { cellAt } from "../../workbook/snapshot";
import type { Grid } from "./grid";
import { isBlankValue } from "./grid";
import type { HeaderColumn } from "./header-columns";
import type { HeaderSpan } from "./header-rows";

const LEAST_COLUMNS = 3;
/** So many equal headers on both sides of an empty column make two tables. */
const LEAST_SHARED = 2;
const ROWS_TO_LOOK_AT = 50;

/**
 * Two tables in one header row: the same headers again (a list folded to save paper), or a second key column or several equal headers
 * behind a column that is empty throughout. One element when there is but one table.
 */
export function splitSideBySide(
  grid: Grid,
  span: HeaderSpan,
  columns: readonly HeaderColumn[],
  dataBottom: number,
): readonly (readonly HeaderColumn[])[] {
  const folded = foldedParts(columns);
  if (folded) return folded;
  const gap = columns.findIndex(
    (column, index) =>
      column.header === "" &&
      isEmptyColumn(grid, column.column, span.bottom + 1, dataBottom) &&
      startsAnew(columns.slice(0, index), columns.slice(index + 1)),
  );
  if (gap < 0) return [columns];
  const right = columns.slice(gap + 1);
  while (right[0]?.header === "") right.shift();
  return [trimmed(columns.slice(0, gap)), ...splitSideBySide(grid, span, right, dataBottom)];
}

function foldedParts(columns: readonly HeaderColumn[]): HeaderColumn[][] | null {
  const filled = columns.filter((column) => column.header !== "");
  for (let parts = 2; parts <= 4; parts += 1) {
    const size = filled.length / parts;
    if (!Number.isInteger(size) || size < 2) continue;
    if (!filled.every((column, index) => column.header === filled[index % size]?.header)) continue;
    return Array.from({ length: parts }, (_, part) => filled.slice(part * size, (part + 1) * size));
  }
  return null;
}

/** Does the part behind a gap begin with a key column that the part before it has too? */
function startsAnew(before: readonly HeaderColumn[], behind: readonly HeaderColumn[]): boolean {
  const right = behind.filter((column) => column.header !== "");
  const left = before.filter((column) => column.header !== "");
  if (right.length < LEAST_COLUMNS || left.length < LEAST_COLUMNS) return false;
  const shared = right.filter((column) => left.some((other) => other.header === column.header)).length;
  if (shared >= LEAST_SHARED) return true;
  const keys = new Set(["序号", "编号", "姓名", "党组织名称", "单位"]);
  const first = right[0];
  return (
    first !== undefined && keys.has(first.text.base) && left.some((column) => column.text.base === first.text.base)
  );
}

function isEmptyColumn(grid: Grid, column: number, from: number, to: number): boolean {
  for (let row = from; row <= Math.min(to, from + ROWS_TO_LOOK_AT); row += 1) {
    if (!isBlankValue(cellAt(grid.sheet, row, column))) return false;
  }
  return true;
}

function trimmed(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const last = columns.findLastIndex((column) => column.header !== "");
  return columns.slice(0, last + 1);
}
