import type { CellWrite, Edit } from "../../workbook/edit-plan";
import { MAX_ROWS, rangesOverlap, type CellRange } from "../../workbook/range";
import { cellAt, formulaKey, lastColumnOf, type SheetSnapshot } from "../../workbook/snapshot";

/** Notes and signatures take a few lines; more than this is something else. */
const MOST_LINES = 12;

/**
 * Moves the lines `top` … `bottom`, the last of the sheet, down by `by` rows: words and merged areas, without loss. `null` when
 * that is not safe: formulas stand in them or look at them, a table or a merged area reaches into them, or they are too many.
 */
export function moveDown(sheet: SheetSnapshot, top: number, bottom: number, by: number): readonly Edit[] | null {
  if (bottom < top || bottom - top + 1 > MOST_LINES || bottom + by >= MAX_ROWS) return null;
  const area: CellRange = { top, left: 0, bottom, right: lastColumnOf(sheet) };
  const merges = sheet.merges.filter((merge) => rangesOverlap(merge, area));
  if (merges.some((merge) => merge.top < top || merge.bottom > bottom)) return null;
  if (sheet.tables.some(({ range }) => rangesOverlap(range, area))) return null;
  if (sheet.filter !== null && rangesOverlap(sheet.filter.range, area)) return null;
  if (hasFormulaIn(sheet, area) || [...sheet.formulas.values()].some((formula) => looksAt(formula, top))) return null;
  const width = area.right + 1;
  const cells = Array.from({ length: bottom - top + 1 }, (_, at) =>
    Array.from({ length: width }, (__, column): CellWrite | null => {
      const value = cellAt(sheet, top + at, column);
      return value === null ? null : { value };
    }),
  );
  const right = Math.max(area.right, ...merges.map((merge) => merge.right));
  return [
    { type: "clearBlock", sheet: sheet.id, range: { ...area, right } },
    { type: "writeBlock", sheet: sheet.id, top: top + by, left: 0, cells },
    ...merges.map((merge): Edit => {
      const range = { ...merge, top: merge.top + by, bottom: merge.bottom + by };
      return { type: "merge", sheet: sheet.id, range };
    }),
  ];
}

function hasFormulaIn(sheet: SheetSnapshot, area: CellRange): boolean {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = 0; column <= area.right; column += 1)
      if (sheet.formulas.has(formulaKey(row, column))) return true;
  }
  return false;
}

/** Does a formula of the sheet name a cell at or below the row? Whole columns do not matter. */
function looksAt(formula: string, row: number): boolean {
  return [...formula.matchAll(/\$?[A-Za-z]{1,3}\$?(\d{1,7})\b/gu)].some((match) => Number(match[1]) > row);
}
