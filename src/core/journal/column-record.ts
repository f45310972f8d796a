import type { CellAreas, Span } from "../workbook/cell-areas";
import { formulaKey, type SheetSnapshot } from "../workbook/snapshot";
import { type CellContent, contentAt, fingerprint, isFormula } from "./cell-content";
import type { ColumnRecord, Run } from "./entry";

/** New sheets of up to so many cells are remembered cell by cell; larger ones by the different contents of each column. */
const CELLS_IN_ORDER = 20_000;

/**
 * `before` and `after`: the sheet in both pictures, `null` where it does not exist. Columns that stay as they are are left
 * out. `passing`: "row,column" of cells that hold something else for a while.
 */
export function columnRecords(
  before: SheetSnapshot | null,
  after: SheetSnapshot | null,
  touched: CellAreas,
  passing: ReadonlySet<string> = new Set(),
): readonly ColumnRecord[] {
  const count = [...touched.values()].flat().reduce((sum, { first, last }) => sum + last - first + 1, 0);
  const isNewInOrder = before === null && count <= CELLS_IN_ORDER;
  return [...touched].flatMap(([column, rows]) => {
    const contents = (sheet: SheetSnapshot | null, row: number): CellContent =>
      sheet === null ? null : contentAt(sheet, row, column);
    const wasEmpty = before === null || rowsIn(rows).every((row) => contentAt(before, row, column) === null);
    const isChanged = (row: number): boolean =>
      passing.has(formulaKey(row, column)) || !isSame(contents(before, row), contents(after, row));
    const kept = wasEmpty ? rows : changedRows(rows, isChanged);
    if (kept.length === 0) return [];
    const positions = rowsIn(kept);
    const left = positions.map((row) => fingerprint(contents(after, row), row));
    const isInOrder = !wasEmpty || isNewInOrder;
    return [
      {
        column,
        rows: kept,
        before: wasEmpty
          ? []
          : runs(
              positions.map((row) => contents(before, row)),
              isSame,
            ),
        after: isInOrder ? runs(left, Object.is) : [...new Set(left)].filter((print) => print !== "").map(once),
        isInOrder,
      },
    ];
  });
}

function once(print: string): Run<string> {
  return [1, print];
}

export function rowsIn(spans: readonly Span[]): number[] {
  const rows: number[] = [];
  for (const { first, last } of spans) for (let row = first; row <= last; row++) rows.push(row);
  return rows;
}

function changedRows(spans: readonly Span[], isChanged: (row: number) => boolean): readonly Span[] {
  const changed: Span[] = [];
  for (const row of rowsIn(spans)) {
    if (!isChanged(row)) continue;
    const last = changed.at(-1);
    if (last?.last === row - 1) changed[changed.length - 1] = { first: last.first, last: row };
    else changed.push({ first: row, last: row });
  }
  return changed;
}

/** With the results of formulas: a file keeps them, and what they were made from may have changed. */
export function isSame(a: CellContent, b: CellContent): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  if (isFormula(a) || isFormula(b)) {
    return isFormula(a) && isFormula(b) && a.formula === b.formula && isSame(a.result, b.result);
  }
  return a.error === b.error;
}

function runs<T>(values: readonly T[], isEqual: (a: T, b: T) => boolean): Run<T>[] {
  const result: [number, T][] = [];
  for (const value of values) {
    const last = result.at(-1);
    if (last !== undefined && isEqual(last[1], value)) last[0] += 1;
    else result.push([1, value]);
  }
  return result;
}

/** The values one by one. */
export function unrolled<T>(list: readonly Run<T>[]): T[] {
  return list.flatMap(([count, value]) => new Array<T>(count).fill(value));
}
