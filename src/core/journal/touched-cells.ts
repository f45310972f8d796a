import type { Edit, EditPlan, SheetKey } from "../workbook/edit-plan";
import { type CellAreas, cellsOf, type Span } from "../workbook/cell-areas";
import type { CellRange } from "../workbook/range";
import { cellText } from "../workbook/cell";
import { cellAt, type SheetSnapshot, type TableSnapshot } from "../workbook/snapshot";
import { extentOf } from "./extent";

/** Cells of a sheet that the plan writes, empties or dresses, as far as anything stands there before or after. */
export function touchedCells(plan: EditPlan, key: SheetKey, before: SheetSnapshot, after: SheetSnapshot): CellAreas {
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
export function allCells(sheet: SheetSnapshot): CellAreas {
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
