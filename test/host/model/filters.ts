import { notImplemented } from "../dispatch/host-error";
import type { CellRange } from "../../../src/core/workbook/range";
import { shownValue } from "./enter";
import { changeRuns, runAt } from "./runs";
import type { SheetModel } from "./workbook";

export interface FilterState {
  readonly area: CellRange;
  /** By column relative to the area. */
  readonly criteria: ReadonlyMap<number, Excel.FilterCriteria>;
}

/** Shows and hides the data rows of a filter by its criteria; rows hidden by hand stay hidden. */
export function applyFilter(sheet: SheetModel, { area, criteria }: FilterState): void {
  for (let row = area.top + 1; row <= area.bottom; row += 1) {
    const isShown = [...criteria].every(([column, wanted]) => matches(sheet, row, area.left + column, wanted));
    changeRuns(sheet.hiddenRows, row, row, (state) => (state === "byHand" ? state : isShown ? undefined : "byFilter"));
  }
}

/** Filters by value list and by "=text", "<>text", ">n" and the like are known; others are not emulated. */
function matches(sheet: SheetModel, row: number, column: number, criteria: Excel.FilterCriteria): boolean {
  const shown = shownValue(sheet, row, column);
  if (criteria.filterOn === "Values") {
    return (criteria.values ?? []).some((value) => typeof value === "string" && value === String(shown));
  }
  if (criteria.filterOn !== "Custom") throw notImplemented(`FilterCriteria.filterOn ${criteria.filterOn}`);
  const first = holds(shown, criteria.criterion1 ?? "");
  if (criteria.criterion2 === undefined) return first;
  const second = holds(shown, criteria.criterion2);
  return criteria.operator === "Or" ? first || second : first && second;
}

function holds(shown: string | number | boolean | null, criterion: string): boolean {
  const match = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(criterion);
  const [sign, operand] = [match?.[1] ?? "=", match?.[2] ?? ""];
  const text = String(shown ?? "").toLowerCase();
  if (sign === "=" || sign === "<>") {
    const pattern = operand
      .toLowerCase()
      .replace(/[.+^${}()|[\]\\]/g, "\\$&")
      .replace(/\*/g, ".*")
      .replace(/\?/g, ".");
    return new RegExp(`^${pattern}$`, "s").test(text) === (sign === "=");
  }
  const [left, right] = [Number(shown), Number(operand)];
  if (typeof shown !== "number" || Number.isNaN(right)) return false;
  return sign === "<" ? left < right : sign === ">" ? left > right : sign === "<=" ? left <= right : left >= right;
}

/** Is the row hidden by a filter (not by hand)? */
export function isFilteredOut(sheet: SheetModel, row: number): boolean {
  return runAt(sheet.hiddenRows, row) === "byFilter";
}
