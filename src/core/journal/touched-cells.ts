import type { Edit, EditPlan, SheetKey } from "../workbook/edit-plan";
import type { CellRange } from "../workbook/range";
import { cellText } from "../workbook/cell";
import { cellAt, type SheetSnapshot, type TableSnapshot } from "../workbook/snapshot";
import { extentOf } from "./extent";

export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Rows by column, ascending and disjoint, columns ascending. */
export type TouchedCells = ReadonlyMap<number, readonly Span[]>;

/** Cells of a sheet that the plan writes, empties or dresses, as far as anything stands there before or after. */
export function touchedCells(plan: EditPlan, key: SheetKey, before: SheetSnapshot, after: SheetSnapshot): TouchedCells {
  const extents = [extentOf(before), extentOf(after)];
  const bounds = {
    bottom: Math.max(...extents.map((extent) => extent?.bottom ?? -1)),
    right: Math.max(...extents.map((extent) => extent?.right ?? -1)),
  };
  const areas: CellRange[] = [];
  const add = (area: CellRange): void => {
    if (area.top <= area.bottom) areas.push(area);
  };
  for (const edit of plan.edits) {
    if (!("sheet" in edit) || edit.sheet !== key) continue;
    if (edit.type === "writeBlock") addWrites(edit, add);
    else if (edit.type === "styleBlock" || edit.type === "clearBlock" || edit.type === "merge") {
      const { top, left, bottom, right } = edit.range;
      add({ top, left, bottom: Math.min(bottom, bounds.bottom), right: Math.min(right, bounds.right) });
    }
  }
  for (const { table, left, right } of changedTables(plan, before, after)) {
    add({ ...table.range, left, right: Math.max(right, table.range.right) });
  }
  return cellsOf(areas);
}

/** Everything that stands on the sheet. */
export function allCells(sheet: SheetSnapshot): TouchedCells {
  const columns = new Map<number, readonly Span[]>();
  const extent = extentOf(sheet);
  if (extent === null) return columns;
  const { top, left, bottom, right } = extent;
  for (let column = left; column <= right; column++) columns.set(column, [{ first: top, last: bottom }]);
  return columns;
}

/** With cells that a later edit empties again: they hold something for a while. */
function addWrites(edit: Extract<Edit, { type: "writeBlock" }>, add: (area: CellRange) => void): void {
  for (const [r, line] of edit.cells.entries()) {
    const row = edit.top + r;
    for (const [c, write] of line.entries()) {
      const column = edit.left + c;
      if (write !== null) add({ top: row, bottom: row, left: column, right: column });
    }
  }
}

export interface ChangedTable {
  readonly table: TableSnapshot;
  /** First column that is not what it was. */
  readonly left: number;
  /** Last column after. */
  readonly right: number;
}

/** Tables that the plan gives or takes columns. */
export function changedTables(plan: EditPlan, before: SheetSnapshot, after: SheetSnapshot): readonly ChangedTable[] {
  const named = new Set(
    plan.edits.flatMap((edit) =>
      edit.type === "appendTableColumns" || edit.type === "removeTableColumns" ? [edit.table] : [],
    ),
  );
  return before.tables.flatMap((table) => {
    if (!named.has(table.id)) return [];
    const right = after.tables.find(({ id }) => id === table.id)?.range.right ?? table.range.right;
    let { left } = table.range;
    const heading = (sheet: SheetSnapshot): string => cellText(cellAt(sheet, table.range.top, left));
    while (left <= Math.min(right, table.range.right) && heading(before) === heading(after)) left++;
    return left > right && left > table.range.right ? [] : [{ table, left, right }];
  });
}

/** Ascending and disjoint. */
export function joined(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.first - b.first)) {
    const last = result.at(-1);
    if (last !== undefined && span.first <= last.last + 1) {
      result[result.length - 1] = { first: last.first, last: Math.max(last.last, span.last) };
    } else result.push(span);
  }
  return result;
}

/** The cells as few rectangles, disjoint. */
export function areasOf(touched: TouchedCells): readonly CellRange[] {
  const areas: CellRange[] = [];
  let open: { readonly key: string; readonly left: number; right: number; readonly rows: readonly Span[] } | null =
    null;
  const close = (): void => {
    if (open === null) return;
    const { left, right, rows } = open;
    for (const { first, last } of rows) areas.push({ top: first, bottom: last, left, right });
  };
  for (const [column, rows] of touched) {
    const key = JSON.stringify(rows);
    if (open !== null && open.key === key && open.right === column - 1) open.right = column;
    else {
      close();
      open = { key, left: column, right: column, rows };
    }
  }
  close();
  return areas;
}

/** The cells of all areas, each once. */
export function cellsOf(areas: readonly CellRange[]): TouchedCells {
  const spans = new Map<number, Span[]>();
  for (const { top, left, bottom, right } of areas) {
    for (let column = left; column <= right; column++) {
      const known = spans.get(column);
      if (known === undefined) spans.set(column, [{ first: top, last: bottom }]);
      else known.push({ first: top, last: bottom });
    }
  }
  return new Map([...spans].sort(([a], [b]) => a - b).map(([column, rows]) => [column, joined(rows)]));
}

/** With the rows between spans of a column that lie no further than `gap` rows apart. */
export function bridged(touched: TouchedCells, gap: number): TouchedCells {
  return new Map(
    [...touched].map(([column, spans]) => {
      const wide: Span[] = [];
      for (const span of spans) {
        const last = wide.at(-1);
        if (last !== undefined && span.first - last.last <= gap)
          wide[wide.length - 1] = { first: last.first, last: span.last };
        else wide.push(span);
      }
      return [column, wide];
    }),
  );
}
