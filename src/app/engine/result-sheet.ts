import { OWN_SHEETS } from "../../core/marks/own-sheets";
import { findPlace } from "../../core/statistics/existing-statistics";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import type { Action, ActionType } from "./action";

const SHEETS: { readonly [T in ActionType]?: string } = {
  questions: OWN_SHEETS.questions,
  report: OWN_SHEETS.report,
};

/**
 * Name of the sheet that an action is there to make; `null` where what it does stands beside the ledgers, where the person is
 * looking already. `workbook`: as it is before. The action need not add the sheet: where there is nothing to be listed, there is
 * none.
 */
export function resultSheet(workbook: WorkbookSnapshot, action: Action): string | null {
  if (action.type !== "statistics" && action.type !== "mainJob") return SHEETS[action.type] ?? null;
  const place = findPlace(workbook);
  return place.type === "new" ? place.name : place.found.sheet.name;
}
