import { areasOf, cellsOf } from "../../core/workbook/cell-areas";
import { type CellRange, rangeAddress } from "../../core/workbook/range";
import { rangeOn } from "../read/range-on";

/** Areas that one object stands for: even with the longest sheet name before each, the address stays below 8,192 letters. */
const AT_ONCE = 100;

/** Ranges and groups of ranges have these in common; what is set is set on all. */
export type Target = Pick<Excel.Range, "format">;

/** The cells of all areas, each once, as few areas. */
export function disjoint(areas: readonly CellRange[]): readonly CellRange[] {
  return areasOf(cellsOf(areas));
}

/** The areas as few objects, for what is to be set on all of them alike. */
export function targetsOn(sheet: Excel.Worksheet, areas: readonly CellRange[]): readonly Target[] {
  const targets: Target[] = [];
  for (let at = 0; at < areas.length; at += AT_ONCE) {
    const some = areas.slice(at, at + AT_ONCE);
    const [only] = some;
    const isOne = some.length === 1 && only !== undefined;
    targets.push(isOne ? rangeOn(sheet, only) : sheet.getRanges(some.map(rangeAddress).join(",")).untrack());
  }
  return targets;
}
