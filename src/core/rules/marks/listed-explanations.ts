import { OWN_SHEETS } from "../../marks/own-sheets";
import { cellText } from "../../workbook/cell";
import type { EditPlan } from "../../workbook/edit-plan";
import { EMPTY_PLAN } from "../../workbook/edit-plan";
import { cellAt, lastRowOf, sheetByName, type WorkbookSnapshot } from "../../workbook/snapshot";
import { FIRST_ROW, IDENTITY_COLUMN, REMARK_COLUMN } from "./findings-layout";

/**
 * Lets 校验清单 show what a person has just said elsewhere, by identity (`null`: taken back): what stands under 说明 goes
 * before what is remembered, so a former text there would hide the new one. A blank 说明 stays blank until the list is
 * written anew.
 */
export function planListedExplanations(workbook: WorkbookSnapshot, said: ReadonlyMap<string, string | null>): EditPlan {
  const sheet = sheetByName(workbook, OWN_SHEETS.findings);
  if (sheet === undefined || sheet.isProtected || said.size === 0) return EMPTY_PLAN;
  const rows = Array.from({ length: Math.max(0, lastRowOf(sheet) - FIRST_ROW + 1) }, (_, at) => FIRST_ROW + at);
  return {
    edits: rows.flatMap((row) => {
      const value = said.get(cellText(cellAt(sheet, row, IDENTITY_COLUMN)));
      const before = cellText(cellAt(sheet, row, REMARK_COLUMN));
      if (value === undefined || before === "" || before === (value ?? "")) return [];
      return [{ type: "writeBlock", sheet: sheet.id, top: row, left: REMARK_COLUMN, cells: [[{ value }]] } as const];
    }),
  };
}
