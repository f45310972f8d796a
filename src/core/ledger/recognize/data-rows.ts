import type { CellRange } from "../../workbook/range";
import type { Grid } from "./grid";
import { isBlankValue, trimmedText } from "./grid";
import { isFooterRow, isTotalRow, opensFooter } from "./closing-rows";
import { exampleRows } from "./example-rows";
import { isHintRow } from "./hint-rows";
import { isRepeatedHeader } from "./repeated-header";
import type { RowFill } from "./row-fill";
import { fillOf } from "./row-fill";
import { isChineseNumeral, isFooterText, isOrganizationText, isTotalText, unitName } from "./row-words";
import type { RowShape } from "./row-shape";

/** The rows under a header, sorted by what they are. */
export interface DataRows {
  readonly recordRows: readonly number[];
  readonly totalRows: readonly number[];
  readonly unitRows: readonly { readonly row: number; readonly unit: string }[];
  readonly carryDown: readonly CellRange[];
}

const HINT_ROWS = 4;

type RowKind = "record" | "total" | "unit" | "other" | "blank";

/** Sorts the rows [from, to]; linear in the number of cells. */
export function readDataRows(grid: Grid, shape: RowShape, from: number, to: number): DataRows {
  const covered = coverage(grid, from, to, shape);
  const recordRows: number[] = [];
  const totalRows: number[] = [];
  const unitRows: { row: number; unit: string }[] = [];
  let filledRows = 0;
  let isFooter = false;
  for (let row = from; row <= to; row += 1) {
    const filled = fillOf(grid, shape, row);
    const kind = rowKind(grid, shape, row, filled, covered.get(row) ?? 0, {
      mayBeHint: filledRows < HINT_ROWS,
      isFirst: recordRows.length === 0,
      isFooter,
    });
    if (kind !== "blank") filledRows += 1;
    if (kind === "record") recordRows.push(row);
    else if (kind === "total") totalRows.push(row);
    else if (kind === "unit")
      unitRows.push({ row, unit: unitName(filled.text === "" ? filled.firstText : filled.text) });
    else if (kind === "other" && filledRows > 1) isFooter = opensFooter(filled, isFooter);
    if (kind === "record") isFooter = false;
  }
  const examples = exampleRows(grid, shape, recordRows);
  const records = examples.size === 0 ? recordRows : recordRows.filter((row) => !examples.has(row));
  const lastRecord = records.at(-1) ?? -1;
  return {
    recordRows: records,
    totalRows,
    unitRows: unitRows.filter((unit) => unit.row < lastRecord),
    carryDown: carriedRanges(grid, records, from, to),
  };
}

function rowKind(
  grid: Grid,
  shape: RowShape,
  row: number,
  fill: RowFill,
  covered: number,
  {
    mayBeHint,
    isFirst,
    isFooter,
  }: { readonly mayBeHint: boolean; readonly isFirst: boolean; readonly isFooter: boolean },
): RowKind {
  if (fill.count === 0) return idleRow(fill);
  if (isTotalRow(grid, shape, row, fill)) return "total";
  if (isFooterRow(grid, shape, row, fill, covered, isFooter)) return "other";
  if (mayBeHint && isHintRow(grid, shape, row, fill, covered, isFirst)) return "other";
  if (isRepeatedHeader(grid, shape, row, fill)) return "other";
  if (fill.count === 1 && covered === 0) return loneCell(grid, shape, row, fill, isFooter);
  return "record";
}

/** Nothing but a serial number, or a text that stands in the serial column. */
function idleRow(fill: RowFill): RowKind {
  if (fill.idle === 0) return "blank";
  if (isTotalText(fill.firstText)) return "total";
  return fill.idle === 1 && isOrganizationText(fill.firstText) && !isFooterText(fill.firstText) ? "unit" : "other";
}

/** A row with a single filled cell: a unit row, a note, or a thin record. */
function loneCell(grid: Grid, shape: RowShape, row: number, fill: RowFill, isFooter: boolean): RowKind {
  if (shape.columns.length <= 2) return "record";
  const wide = grid.mergesFrom(row).some((merge) => merge.right - merge.left >= 2 && merge.left <= fill.column);
  if (typeof fill.value !== "string") return "other";
  if (fill.isNumbered && !isFooter && !wide) return "record";
  if (fill.idle === 1 && isChineseNumeral(fill.firstText) && fill.text.length <= 30) return "unit";
  if (fill.text.length > 40 || (isFooter && fill.column <= 1 + (shape.columns[0]?.column ?? 0))) return "other";
  if (wide) return isOrganizationText(fill.text) ? "unit" : "other";
  if (fill.column === shape.organizationColumn && fill.idle > 0) return "record";
  const isFirst = fill.column <= (shape.columns.find((column) => !shape.idle.has(column.column))?.column ?? 0);
  if (isOrganizationText(fill.text)) {
    const isRecord = fill.column === shape.organizationColumn && (!isFirst || shape.nameColumn < 0);
    return isRecord ? "record" : "unit";
  }
  if (fill.column === shape.nameColumn) return fill.text.length <= 12 ? "record" : "other";
  return fill.idle > 0 ? "record" : "other";
}

/** By row: how many filled cells reach it from a merged area further up. */
function coverage(grid: Grid, from: number, to: number, shape: RowShape): ReadonlyMap<number, number> {
  const covered = new Map<number, number>();
  const left = shape.columns[0]?.column ?? 0;
  const right = shape.columns.at(-1)?.column ?? -1;
  for (const merge of grid.sheet.merges) {
    if (merge.bottom <= merge.top || merge.top < from || merge.top > to || merge.left < left || merge.left > right)
      continue;
    const value = grid.sheet.values[merge.top - grid.sheet.origin.row]?.[merge.left - grid.sheet.origin.column] ?? null;
    if (isBlankValue(value) || trimmedText(value).length > 200 || shape.idle.has(merge.left)) continue;
    for (let row = merge.top + 1; row <= Math.min(merge.bottom, to); row += 1)
      covered.set(row, (covered.get(row) ?? 0) + 1);
  }
  return covered;
}

function carriedRanges(grid: Grid, records: readonly number[], from: number, to: number): CellRange[] {
  const isRecord = new Set(records);
  return grid.sheet.merges.filter((merge) => merge.top >= from && merge.top <= to && isRecord.has(merge.top));
}
