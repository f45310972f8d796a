import type { CellRange } from "../../../src/core/workbook/range";
import { changeRuns, runsWithin, type Runs } from "./runs";
import type { SheetModel } from "./workbook";

/** Are all positions hidden (true), none (false), or some (null)? */
export function commonHidden(store: Runs<unknown>, first: number, last: number): boolean | null {
  const runs = runsWithin(store, first, last);
  if (runs.every((run) => run.value === undefined)) return false;
  return runs.every((run) => run.value !== undefined) ? true : null;
}

export function hideRows(sheet: SheetModel, area: CellRange, hidden: boolean): void {
  changeRuns(sheet.hiddenRows, area.top, area.bottom, () => (hidden ? "byHand" : undefined));
}

export function hideColumns(sheet: SheetModel, area: CellRange, hidden: boolean): void {
  changeRuns(sheet.hiddenColumns, area.left, area.right, () => (hidden ? true : undefined));
}

/** The size all positions share, in points; `null` when they differ. */
export function commonSize(store: Runs<number>, first: number, last: number, standard: number): number | null {
  const sizes = new Set(runsWithin(store, first, last).map((run) => run.value ?? standard));
  const [size] = sizes;
  return sizes.size === 1 && size !== undefined ? size : null;
}
