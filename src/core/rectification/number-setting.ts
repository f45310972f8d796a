import { OWN_SHEETS } from "../marks/own-sheets";
import type { SettingsProblem } from "../scheme/overrides";
import { readSettingsSheet } from "../scheme/read-settings";
import { cellText } from "../workbook/cell";
import { cellAt, sheetByName, type WorkbookSnapshot } from "../workbook/snapshot";
import { isOfSeries, lastNumber } from "./number-series";

export interface NumberSetting {
  /** 问题编号已用到 of 点评设置; "" when it says none that can be used. */
  readonly number: string;
  /** Why what stands there cannot be used. */
  readonly problem: SettingsProblem | null;
}

/** `others`: numbers that stand elsewhere in the workbook; what is of no series of theirs would never be compared with them. */
export function readNumberSetting(workbook: WorkbookSnapshot, others: readonly string[]): NumberSetting {
  const { overrides, rows } = readSettingsSheet(workbook);
  const number = overrides.lastProblemNumber ?? "";
  const there = rows.find(({ item }) => item.id === "lastProblemNumber");
  const sheet = sheetByName(workbook, OWN_SHEETS.settings);
  if (number === "" || there === undefined || sheet === undefined) return { number: "", problem: null };
  if (isOfSeries(number, others)) return { number, problem: null };
  const { row, labelColumn, valueColumn } = there;
  const problem: SettingsProblem = {
    id: "notOfSeries",
    item: cellText(cellAt(sheet, row, labelColumn)),
    value: number,
    expected: `已经给过的最大的问题编号，如 ${lastNumber(others) || "WT-042"}；不清楚的留空`,
    place: { sheetId: sheet.id, row, column: valueColumn },
  };
  return { number: "", problem };
}
