import { containsCell, type CellRange } from "../workbook/range";
import { lastColumnOf, lastRowOf, type SheetSnapshot } from "../workbook/snapshot";

/** Around all cells with a value or a formula (whose result may be empty); `null` for an empty sheet. */
export function extentOf(sheet: SheetSnapshot): CellRange | null {
  const { row, column } = sheet.origin;
  let extent: CellRange | null =
    sheet.values.length === 0 ? null : { top: row, left: column, bottom: lastRowOf(sheet), right: lastColumnOf(sheet) };
  for (const key of sheet.formulas.keys()) {
    const comma = key.indexOf(",");
    const [r, c] = [Number(key.slice(0, comma)), Number(key.slice(comma + 1))];
    if (extent === null) extent = { top: r, left: c, bottom: r, right: c };
    else if (!containsCell(extent, r, c)) {
      extent = {
        top: Math.min(extent.top, r),
        left: Math.min(extent.left, c),
        bottom: Math.max(extent.bottom, r),
        right: Math.max(extent.right, c),
      };
    }
  }
  return extent;
}
