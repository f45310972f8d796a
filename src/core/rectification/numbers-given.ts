import { textOf, type LedgerRecords } from "../ledger/record";
import { OWN_SHEETS } from "../marks/own-sheets";
import { readSettingsSheet } from "../scheme/read-settings";
import { planSettingLine } from "../scheme/setting-line";
import { EMPTY_PLAN, type EditPlan } from "../workbook/edit-plan";
import { sheetByName, type WorkbookSnapshot } from "../workbook/snapshot";
import { lastNumber } from "./number-series";
import { readIds } from "./problem-ids";
import { rememberedNumber } from "./reminder-sheet";

/**
 * Every 问题编号 that stands in a ledger, and the highest ones ever given, which 整改提醒 and 点评设置 say: the rows that bore them
 * may be gone. 点评设置 stays when 清除标记 takes 整改提醒 away.
 */
export function numbersGiven(workbook: WorkbookSnapshot, records: LedgerRecords): readonly string[] {
  const standing = records.all.flatMap((record) => readIds(textOf(record, "problemId")));
  const kept = [rememberedNumber(workbook), readSettingsSheet(workbook).overrides.lastProblemNumber ?? ""];
  return [...standing, ...kept.filter((id) => id !== "")];
}

/**
 * Puts the highest number down in 点评设置. Without such a sheet one is laid out only when it has to be (`isGiven`: numbers are
 * being given, or the other place where it stands is going).
 */
export function planNumberKept(workbook: WorkbookSnapshot, given: readonly string[], isGiven: boolean): EditPlan {
  const last = lastNumber(given);
  const hasSheet = sheetByName(workbook, OWN_SHEETS.settings) !== undefined;
  return last === "" || (!hasSheet && !isGiven) ? EMPTY_PLAN : planSettingLine(workbook, "lastProblemNumber", last);
}
