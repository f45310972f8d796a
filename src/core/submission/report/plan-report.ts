import { OWN_SHEETS } from "../../marks/own-sheets";
import type { Edit, EditPlan } from "../../workbook/edit-plan";
import { EMPTY_PLAN } from "../../workbook/edit-plan";
import { applyPlan } from "../../workbook/apply-plan";
import {
  lastColumnOf,
  lastRowOf,
  sheetByName,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../workbook/snapshot";
import type { ReportLine } from "./report-lines";
import { reportEdits } from "./report-sheet";

/** 审核报告 in the workbook itself (or in a new one), written anew in place; nothing when it says the same already. */
export function planReport(workbook: WorkbookSnapshot, lines: readonly ReportLine[]): EditPlan {
  const existing = sheetByName(workbook, OWN_SHEETS.report);
  const key = existing?.id ?? "report";
  const start: Edit[] =
    existing === undefined
      ? [{ type: "addSheet", key, name: OWN_SHEETS.report, visibility: "visible", showGridlines: false }]
      : clearing(existing);
  const plan = { edits: [...start, ...reportEdits(key, lines)] };
  return existing !== undefined && isSameAfter(workbook, plan, existing) ? EMPTY_PLAN : plan;
}

function clearing(sheet: SheetSnapshot): Edit[] {
  const [bottom, right] = [lastRowOf(sheet), lastColumnOf(sheet)];
  return bottom < 0 ? [] : [{ type: "clearBlock", sheet: sheet.id, range: { top: 0, left: 0, bottom, right } }];
}

function isSameAfter(workbook: WorkbookSnapshot, plan: EditPlan, before: SheetSnapshot): boolean {
  const after = applyPlan(workbook, plan).sheets.find(({ id }) => id === before.id);
  return JSON.stringify(after?.values) === JSON.stringify(before.values);
}
