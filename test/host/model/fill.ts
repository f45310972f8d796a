import type { CellRange } from "../../../src/core/workbook/range";
import { cellsOf } from "./address";
import { writeBlock } from "./block";
import { enter } from "./enter";
import { isFilteredOut } from "./filters";
import { isBlocked } from "./merges";
import type { SheetModel } from "./workbook";

/**
 * Writes values or formulas into an area. Two things go wrong here as in Excel (assumed): inside a merged area only the
 * first cell takes a value; and a block that spans both shown and filtered-out rows lands in the shown rows alone, so
 * that its lines end up in wrong rows (PLATFORM "Block writes into filtered ranges can land in wrong cells").
 */
export function fillArea(sheet: SheetModel, area: CellRange, input: unknown): void {
  const rows = landingRows(sheet, area);
  writeBlock(area, input, (row, column, value) => {
    const target = rows === null ? row : rows[row - area.top];
    if (target !== undefined && !isBlocked(sheet, target, column)) enter(sheet, target, column, value);
  });
}

/** For each line of the block the row it lands in; `null` = its own. */
function landingRows(sheet: SheetModel, area: CellRange): readonly number[] | null {
  if (sheet.hiddenRows.runs.length === 0 || area.top === area.bottom || cellsOf(area) > 5_000_000) return null;
  const shown: number[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) if (!isFilteredOut(sheet, row)) shown.push(row);
  return shown.length === 0 || shown.length === area.bottom - area.top + 1 ? null : shown;
}
