import { containsCell } from "../../core/workbook/range";
import { cellAt, type SheetSnapshot } from "../../core/workbook/snapshot";
import type { MarkFormat } from "../../xlsx/look/sheet-look";
import { markCondition } from "./mark-formula";

export interface MarkLook {
  readonly fill: string | null;
  readonly color: string | null;
  readonly isBold: boolean;
}

/** The look that our own conditional formats give a cell; `null` where none holds. The first that holds decides. */
export function markLooks(
  sheet: SheetSnapshot,
  marks: readonly MarkFormat[],
): (row: number, column: number) => MarkLook | null {
  const read = (row: number, column: number) => cellAt(sheet, row, column);
  const byColumn = new Map<number, { readonly mark: MarkFormat; readonly holds: ReturnType<typeof markCondition> }[]>();
  for (const mark of marks) {
    const [first] = mark.ranges;
    if (first === undefined) continue;
    const entry = { mark, holds: markCondition(mark.formula, { row: first.top, column: first.left }) };
    for (const range of mark.ranges) {
      for (let column = range.left; column <= range.right; column += 1) {
        const known = byColumn.get(column);
        if (known === undefined) byColumn.set(column, [entry]);
        else known.push(entry);
      }
    }
  }
  return (row, column) => {
    const found = byColumn
      .get(column)
      ?.find(
        ({ mark, holds }) =>
          holds !== null && mark.ranges.some((range) => containsCell(range, row, column)) && holds(read, row, column),
      );
    return found?.mark ?? null;
  };
}
