import { cellText } from "../../core/workbook/cell";
import type { EditPlan } from "../../core/workbook/edit-plan";
import { cellAddress } from "../../core/workbook/range";
import {
  cellAt,
  lastColumnOf,
  lastRowOf,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../core/workbook/snapshot";

/** The first cell that the plan touches and that holds something else than when it was made ("“名册”C12"); `null` when there is none. */
export function changedCell(before: WorkbookSnapshot, now: WorkbookSnapshot, plan: EditPlan): string | null {
  for (const edit of plan.edits) {
    if (edit.type !== "writeBlock" && edit.type !== "clearBlock") continue;
    const then = before.sheets.find(({ id }) => id === edit.sheet);
    const current = now.sheets.find(({ id }) => id === edit.sheet);
    if (then === undefined || then === current) continue; // of the plan's own, or untouched
    if (current === undefined) return `工作表“${then.name}”`;
    const place =
      edit.type === "clearBlock"
        ? changedIn(then, current, edit.range.top, edit.range.left, edit.range.bottom, edit.range.right)
        : changedIn(then, current, edit.top, edit.left, edit.top + edit.cells.length - 1, rightOf(edit));
    if (place !== null) return `“${then.name}”${place}`;
  }
  return null;
}

function rightOf(edit: Extract<EditPlan["edits"][number], { type: "writeBlock" }>): number {
  return edit.left + (edit.cells[0]?.length ?? 1) - 1;
}

function changedIn(
  then: SheetSnapshot,
  now: SheetSnapshot,
  top: number,
  left: number,
  bottom: number,
  right: number,
): string | null {
  const lastRow = Math.min(bottom, Math.max(lastRowOf(then), lastRowOf(now)));
  const lastColumn = Math.min(right, Math.max(lastColumnOf(then), lastColumnOf(now)));
  for (let row = top; row <= lastRow; row += 1) {
    for (let column = left; column <= lastColumn; column += 1) {
      const [a, b] = [cellAt(then, row, column), cellAt(now, row, column)];
      if (typeof a !== typeof b || cellText(a) !== cellText(b)) return cellAddress(row, column);
    }
  }
  return null;
}
