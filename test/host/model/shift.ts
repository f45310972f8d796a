import { rangesOverlap, type CellRange } from "../../../src/core/workbook/range";
import { HostError } from "../dispatch/host-error";
import { containsArea } from "./address";
import { cellKey, emptyCells, putFormula, putValue, valueAt } from "./cells";
import { putStyle, styleAt } from "./style";
import type { SheetModel } from "./workbook";

/**
 * Moves content and looks of an area by some rows and columns, over what stands there; the cells left behind are emptied.
 * `own` = the table that moves them. Formulas keep their text (known gap), merges and other tables in the way are refused.
 */
export function moveCells(sheet: SheetModel, area: CellRange, rows: number, columns: number, own: CellRange): void {
  const target = {
    top: area.top + rows,
    left: area.left + columns,
    bottom: area.bottom + rows,
    right: area.right + columns,
  };
  for (const touched of [...sheet.merges, ...sheet.tables.map((table) => table.area)]) {
    const isInTheWay = rangesOverlap(touched, area) || rangesOverlap(touched, target);
    if (isInTheWay && !containsArea(own, touched)) {
      throw new HostError(
        "InvalidOperation",
        "This operation isn't allowed: it would move cells of a table or a merged area.",
      );
    }
  }
  const { cells, styles } = sheet;
  const moved = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const value = valueAt(cells, row, column);
      moved.push({
        row,
        column,
        value,
        formula: cells.formulas.get(cellKey(row, column)),
        style: styleAt(styles, row, column),
      });
    }
  }
  emptyCells(cells, area);
  putStyle(styles, area, styles.normal);
  for (const { row, column, value, formula, style } of moved) {
    const [to, at] = [row + rows, column + columns];
    if (formula === undefined) putValue(cells, to, at, value);
    else putFormula(cells, to, at, formula, value);
    putStyle(styles, { top: to, left: at, bottom: to, right: at }, style);
  }
}
