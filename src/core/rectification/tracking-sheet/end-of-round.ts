import type { Field } from "../../ledger/fields";
import { columnOf } from "../../ledger/recognition";
import { isMarkedFormula } from "../../marks/marker";
import { cellText, type CellValue } from "../../workbook/cell";
import type { Edit } from "../../workbook/edit-plan";
import { cellAt, formulaKey, type SheetSnapshot } from "../../workbook/snapshot";
import type { TrackedProblem } from "../problem";
import { SHARED_FIELDS } from "../shared-fields";
import { valueOf } from "./new-row";

/**
 * Puts down in the row of the round that is over what it only showed from the review row, and which round it was: the review
 * row goes on to the next round, and this is the history. Typed cells stay.
 */
export function endOfRound(sheet: SheetSnapshot, problem: TrackedProblem): readonly Edit[] {
  const { record, view, owedRound } = problem;
  const { block, row } = record;
  const fields: readonly Field[] = SHARED_FIELDS.filter((field) => field !== "status");
  const kept = fields.map((field): readonly [Field, CellValue] => [field, valueOf(view, field)]);
  return [...kept, ["round", owedRound === null ? null : owedRound - 1] as const].flatMap(([field, value]): Edit[] => {
    const column = columnOf(block, field);
    if (column < 0 || value === null || !isFree(sheet, row, column)) return [];
    const range = { top: row, left: column, bottom: row, right: column };
    const isDay = typeof value === "number" && field !== "round" && !sheet.isDateFormatted(row, column);
    return [
      { type: "writeBlock", sheet: sheet.id, top: row, left: column, cells: [[{ value }]] },
      ...(isDay
        ? [{ type: "styleBlock", sheet: sheet.id, range, style: { numberFormat: "yyyy-mm-dd" } } as const]
        : []),
    ];
  });
}

function isFree(sheet: SheetSnapshot, row: number, column: number): boolean {
  const formula = sheet.formulas.get(formulaKey(row, column));
  return formula === undefined ? cellText(cellAt(sheet, row, column)).trim() === "" : isMarkedFormula(formula);
}
