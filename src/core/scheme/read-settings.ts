import { OWN_SHEETS } from "../marks/own-sheets";
import { cellText } from "../workbook/cell";
import {
  cellAt,
  lastColumnOf,
  lastRowOf,
  sheetByName,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../workbook/snapshot";
import type { Overrides, SettingsProblem, SettingsProblemId } from "./overrides";
import type { SettingItem } from "./setting-item";
import { SETTING_ITEMS } from "./setting-items";
import { plainText } from "./setting-values";

/** A row of 点评设置 that we know. */
export interface SettingRow {
  readonly item: SettingItem;
  readonly row: number;
  readonly labelColumn: number;
  readonly valueColumn: number;
}

export interface SettingsSheet {
  readonly overrides: Overrides;
  readonly problems: readonly SettingsProblem[];
  /** The first row of each known item, blank ones too; `[]` when there is no such sheet. */
  readonly rows: readonly SettingRow[];
}

const BY_LABEL = new Map(
  SETTING_ITEMS.flatMap((item) =>
    [item.label, ...item.synonyms].map((label) => [plainText(label).toLowerCase(), item] as const),
  ),
);

/** Headings and captions that are no item. */
const NOT_ITEMS = /^(?:项目|设置项目?|名称|值|内容|说明|备注|点评设置.*|注.*|说明[:：].*)$/;

/**
 * Reads the sheet 点评设置: 项目 | 值 | 说明, from any row and column on. A blank value says nothing. What cannot be
 * understood is a problem with its place and is left out. No such sheet: nothing set, no problem.
 */
export function readSettingsSheet(workbook: WorkbookSnapshot): SettingsSheet {
  const sheet = sheetByName(workbook, OWN_SHEETS.settings);
  if (!sheet) return { overrides: {}, problems: [], rows: [] };
  let overrides: Overrides = {};
  const problems: SettingsProblem[] = [];
  const rows: SettingRow[] = [];
  const valueAt = headedColumn(sheet, /^(?:值|设置值|取值|内容)$/);
  for (let row = sheet.origin.row; row <= lastRowOf(sheet); row += 1) {
    const labelColumn = firstText(sheet, row);
    if (labelColumn === null) continue;
    const label = plainText(cellAt(sheet, row, labelColumn)).replace(/[:：]$/, "");
    const item = BY_LABEL.get(label.toLowerCase());
    const valueColumn = valueAt !== null && valueAt > labelColumn ? valueAt : labelColumn + 1;
    const value = cellAt(sheet, row, valueColumn);
    const problem = (id: SettingsProblemId, expected: string): SettingsProblem => ({
      id,
      item: label,
      value: cellText(value),
      expected,
      place: { sheetId: sheet.id, row, column: id === "unknownItem" ? labelColumn : valueColumn },
    });
    if (item === undefined) {
      if (!NOT_ITEMS.test(label) && plainText(value) !== "" && label.length <= 20) {
        problems.push(problem("unknownItem", "见本表各项目的名称"));
      }
      continue;
    }
    if (rows.some((known) => known.item === item)) continue;
    rows.push({ item, row, labelColumn, valueColumn });
    if (plainText(value) === "") continue;
    const reading = item.read(value);
    if ("problem" in reading) problems.push(problem(reading.problem, item.expected));
    else overrides = merged(overrides, reading.adds);
  }
  return withoutReversed({ overrides, problems, rows }, sheet);
}

/** Later entries add to earlier ones, cycles and thresholds one by one. */
function merged(a: Overrides, b: Overrides): Overrides {
  return {
    ...a,
    ...b,
    ...(a.cycles || b.cycles ? { cycles: { ...a.cycles, ...b.cycles } } : {}),
    ...(a.thresholds || b.thresholds ? { thresholds: { ...a.thresholds, ...b.thresholds } } : {}),
  };
}

/** A period that ends before it begins is no period: both ends are left out. */
function withoutReversed(settings: SettingsSheet, sheet: SheetSnapshot): SettingsSheet {
  const { from, to, campaignFrom, campaignTo, ...rest } = settings.overrides;
  const problems = [...settings.problems];
  const pairs = [
    {
      ids: ["to", "period"],
      start: from,
      end: to,
      keep: { ...(from !== undefined && { from }), ...(to !== undefined && { to }) },
    },
    {
      ids: ["campaignTo"],
      start: campaignFrom,
      end: campaignTo,
      keep: { ...(campaignFrom !== undefined && { campaignFrom }), ...(campaignTo !== undefined && { campaignTo }) },
    },
  ];
  let overrides: Overrides = rest;
  for (const { ids, start, end, keep } of pairs) {
    if (start === undefined || end === undefined || start <= end) {
      overrides = { ...overrides, ...keep };
      continue;
    }
    const row = settings.rows.find((known) => ids.includes(known.item.id));
    problems.push({
      id: "reversed",
      item: row?.item.label ?? "统计期间",
      value: row ? cellText(cellAt(sheet, row.row, row.valueColumn)) : "",
      expected: "不早于起始日期的日期",
      place: { sheetId: sheet.id, row: row?.row ?? null, column: row?.valueColumn ?? null },
    });
  }
  return { overrides, problems, rows: settings.rows };
}

function firstText(sheet: SheetSnapshot, row: number): number | null {
  for (let column = sheet.origin.column; column <= lastColumnOf(sheet); column += 1) {
    if (plainText(cellAt(sheet, row, column)) !== "") return column;
  }
  return null;
}

function headedColumn(sheet: SheetSnapshot, heading: RegExp): number | null {
  for (let row = sheet.origin.row; row <= Math.min(lastRowOf(sheet), sheet.origin.row + 5); row += 1) {
    for (let column = sheet.origin.column + 1; column <= lastColumnOf(sheet); column += 1) {
      if (heading.test(plainText(cellAt(sheet, row, column)))) return column;
    }
  }
  return null;
}
