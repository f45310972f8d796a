import { textOf, type LedgerRecords } from "../ledger/record";
import { OWN_SHEETS } from "../marks/own-sheets";
import type { SettingsProblem } from "../scheme/overrides";
import { planSettingLine } from "../scheme/setting-line";
import { EMPTY_PLAN, type EditPlan } from "../workbook/edit-plan";
import { sheetByName, type WorkbookSnapshot } from "../workbook/snapshot";
import { lastNumber } from "./number-series";
import { readNumberSetting } from "./number-setting";
import { readIds } from "./problem-ids";
import { rememberedNumber } from "./reminder-sheet";

/**
 * Every 问题编号 that stands in a ledger, and the highest ones ever given, which 整改提醒 and 点评设置 say: the rows that bore them
 * may be gone. 点评设置 stays when 清除标记 takes 整改提醒 away.
 */
export function numbersGiven(workbook: WorkbookSnapshot, records: LedgerRecords): readonly string[] {
  const others = numbersElsewhere(workbook, records);
  return withNumber(others, readNumberSetting(workbook, others).number);
}

/** 问题编号已用到 of 点评设置, where it cannot be used; else `[]`. */
export function numberProblems(workbook: WorkbookSnapshot, records: LedgerRecords): readonly SettingsProblem[] {
  const { problem } = readNumberSetting(workbook, numbersElsewhere(workbook, records));
  return problem === null ? [] : [problem];
}

/**
 * Puts the highest number down in 点评设置, which never falls below what stands there. Without such a sheet one is laid out only
 * when it has to be (`isGiven`: numbers are being given, or the other place where it stands is going). What cannot be used there
 * stays until the person who typed it mends it.
 */
export function planNumberKept(workbook: WorkbookSnapshot, given: readonly string[], isGiven: boolean): EditPlan {
  const { number, problem } = readNumberSetting(workbook, given);
  const last = lastNumber(withNumber(given, number));
  const hasSheet = sheetByName(workbook, OWN_SHEETS.settings) !== undefined;
  if (last === "" || problem !== null || (!hasSheet && !isGiven)) return EMPTY_PLAN;
  return planSettingLine(workbook, "lastProblemNumber", last);
}

function numbersElsewhere(workbook: WorkbookSnapshot, records: LedgerRecords): readonly string[] {
  const standing = records.all.flatMap((record) => readIds(textOf(record, "problemId")));
  return withNumber(standing, rememberedNumber(workbook));
}

/** Once: how often a number stands tells which series is the workbook's own. */
function withNumber(numbers: readonly string[], number: string): readonly string[] {
  return number === "" || numbers.includes(number) ? numbers : [...numbers, number];
}
