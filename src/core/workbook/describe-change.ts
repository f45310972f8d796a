import { isoDay } from "../ledger/day";
import { cellText, type CellValue } from "./cell";
import { describePlan } from "./describe-plan";
import type { EditPlan } from "./edit-plan";
import { cellAddress } from "./range";
import { cellAt, type WorkbookSnapshot } from "./snapshot";

/** What a plan does with the workbook in one Chinese sentence: what it puts into its one cell, else what it amounts to. */
export function describeChange(workbook: WorkbookSnapshot, plan: EditPlan): string {
  return describeOneCell(workbook, plan) ?? describePlan(workbook, plan);
}

/** "把“点评台账”E25 的“2024.13.5”改为“2024-05-13”。"; `null` where the plan is anything but one value for one cell. */
function describeOneCell(workbook: WorkbookSnapshot, { edits }: EditPlan): string | null {
  const [edit, ...others] = edits;
  if (edit?.type !== "writeBlock" || others.length > 0 || edit.cells.length !== 1 || edit.cells[0]?.length !== 1) {
    return null;
  }
  const sheet = workbook.sheets.find(({ id }) => id === edit.sheet);
  const write = edit.cells[0][0];
  if (sheet === undefined || write === null || write === undefined || !("value" in write)) return null;
  const place = `“${sheet.name}”${cellAddress(edit.top, edit.left)} `;
  const isDate = sheet.isDateFormatted(edit.top, edit.left);
  const shown = (value: CellValue): string => (isDate && typeof value === "number" ? isoDay(value) : cellText(value));
  const [before, after] = [shown(cellAt(sheet, edit.top, edit.left)), shown(write.value ?? null)];
  if (before === "") return `在${place}填“${after}”。`;
  return after === "" ? `清空${place}的“${before}”。` : `把${place}的“${before}”改为“${after}”。`;
}
