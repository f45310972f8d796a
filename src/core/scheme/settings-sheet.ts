import { listHeights } from "../marks/list-heights";
import { OWN_SHEETS } from "../marks/own-sheets";
import type { CellValue } from "../workbook/cell";
import type { CellStyle, CellWrite, Edit, EditPlan } from "../workbook/edit-plan";
import { cellAt, lastRowOf, sheetByName, type WorkbookSnapshot } from "../workbook/snapshot";
import { readSettingsSheet } from "./read-settings";
import { SCHEMES } from "./schemes";
import type { SettingItem } from "./setting-item";
import { SETTING_ITEMS } from "./setting-items";
import { plainText } from "./setting-values";
import type { Settings } from "./settings";

/** What a person chose for this run, so that it is put down for the next one too. What followed from the rest goes on doing so. */
export interface ChosenSettings {
  readonly period: boolean;
  readonly asOf: boolean;
}

const NOTHING_CHOSEN: ChosenSettings = { period: false, asOf: false };

interface RecordedSettings {
  readonly settings: Settings;
  readonly chosen: ChosenSettings;
}

const TEXT: CellStyle = {
  font: { names: ["仿宋_GB2312", "仿宋", "FangSong"], size: 12 },
  border: "thin",
  vertical: "center",
  wrap: true,
};
const HEADING: CellStyle = {
  font: { names: ["黑体", "SimHei"], size: 12, bold: true },
  fill: "DDEBF7",
  border: "thin",
  horizontal: "center",
  vertical: "center",
};
const TITLE: CellStyle = {
  font: { names: ["方正小标宋简体", "宋体", "SimSun"], size: 18 },
  horizontal: "center",
  vertical: "center",
};
const WIDTHS = [22, 40, 60];
const POINTS = 12;
/** First row of a sheet that we lay out. */
export const FIRST_SETTING_ROW = 2;
const DATE_ITEMS = new Set(["from", "to", "asOf", "campaignFrom", "campaignTo", "reviewDeadline", "filingDeadline"]);
const YES_NO_ITEMS = new Set([
  "isRosterConfirmed",
  "reviewsSecretaryWithOrganization",
  "needsReply",
  "needsSpecialReport",
  "needsReReview",
  "needsPublication",
]);
/** Stands for the sheet in a plan that adds it. */
export const SETTINGS_KEY = "own:settings";

/**
 * The visible sheet 点评设置: laid out when there is none; else only blank values that this run knows are filled in and
 * missing rows added below. What people typed is never changed, so that a second run has nothing to do.
 */
export function planSettingsSheet(workbook: WorkbookSnapshot, settings: Settings, chosen = NOTHING_CHOSEN): EditPlan {
  return { edits: settingsEdits(workbook, { settings, chosen }) };
}

/** The same without a value: everything that is blank goes on being decided by the scheme and the as-of day. */
export function planSettingsRows(workbook: WorkbookSnapshot): EditPlan {
  return { edits: settingsEdits(workbook, null) };
}

/** `recorded` `null`: the items are laid out without values. */
function settingsEdits(workbook: WorkbookSnapshot, recorded: RecordedSettings | null): readonly Edit[] {
  const sheet = sheetByName(workbook, OWN_SHEETS.settings);
  const written = SETTING_ITEMS.filter((item) => item.isReadOnly !== true);
  if (!sheet) return workbook.isStructureProtected ? [] : newSheet(written, recorded);
  const { rows } = readSettingsSheet(workbook);
  const edits: Edit[] = [];
  const hasPeriodLine = rows.some(
    (row) => row.item.id === "period" && plainText(cellAt(sheet, row.row, row.valueColumn)) !== "",
  );
  const isSaidElsewhere = (item: SettingItem): boolean => hasPeriodLine && (item.id === "from" || item.id === "to");
  for (const { item, row, valueColumn } of rows) {
    const value = recorded === null ? null : valueOf(item, recorded);
    if (value === null || isSaidElsewhere(item) || plainText(cellAt(sheet, row, valueColumn)) !== "") continue;
    edits.push({ type: "writeBlock", sheet: sheet.id, top: row, left: valueColumn, cells: [[{ value }]] });
  }
  const missing = written.filter((item) => !isSaidElsewhere(item) && !rows.some((row) => row.item === item));
  const left = rows[0]?.labelColumn ?? 0;
  if (missing.length > 0) edits.push(...itemRows(sheet.id, lastRowOf(sheet) + 1, left, missing, recorded));
  return edits;
}

/** Height of a row of the sheet as we lay it out, with that value. */
export function settingHeight({ label, explanation }: SettingItem, value: CellValue, row: number) {
  return listHeights([[label, value, explanation]], WIDTHS, POINTS, row);
}

/** `recorded` `null`: as above. */
export function newSheet(items: readonly SettingItem[], recorded: RecordedSettings | null): Edit[] {
  const heading = { top: 1, left: 0, bottom: 1, right: 2 };
  const heights = items.flatMap((item, at) =>
    settingHeight(item, recorded === null ? null : valueOf(item, recorded), FIRST_SETTING_ROW + at),
  );
  return [
    { type: "addSheet", key: SETTINGS_KEY, name: OWN_SHEETS.settings, visibility: "visible", tabColor: "5B9BD5" },
    { type: "writeBlock", sheet: SETTINGS_KEY, top: 0, left: 0, cells: [[{ value: OWN_SHEETS.settings }, null, null]] },
    { type: "merge", sheet: SETTINGS_KEY, range: { top: 0, left: 0, bottom: 0, right: 2 } },
    { type: "styleBlock", sheet: SETTINGS_KEY, range: { top: 0, left: 0, bottom: 0, right: 2 }, style: TITLE },
    {
      type: "writeBlock",
      sheet: SETTINGS_KEY,
      top: 1,
      left: 0,
      cells: [["项目", "值", "说明"].map((value) => ({ value }))],
    },
    { type: "styleBlock", sheet: SETTINGS_KEY, range: heading, style: HEADING },
    ...itemRows(SETTINGS_KEY, FIRST_SETTING_ROW, 0, items, recorded),
    {
      type: "columnWidths",
      sheet: SETTINGS_KEY,
      widths: WIDTHS.map((width, column) => ({ column, width })),
    },
    {
      type: "rowHeights",
      sheet: SETTINGS_KEY,
      heights: [{ row: 0, height: 32 }, ...heights],
    },
    { type: "freeze", sheet: SETTINGS_KEY, rows: 2, columns: 0 },
    {
      type: "pageSetup",
      sheet: SETTINGS_KEY,
      setup: {
        orientation: "landscape",
        fitToWidth: 1,
        titleRows: { first: 0, last: 1 },
        centerHorizontally: true,
        footer: "第 &P 页，共 &N 页",
      },
    },
  ];
}

export function itemRows(
  sheet: string,
  top: number,
  left: number,
  items: readonly SettingItem[],
  recorded: RecordedSettings | null,
): Edit[] {
  const cells = items.map((item): (CellWrite | null)[] => {
    const value = recorded === null ? null : valueOf(item, recorded);
    return [{ value: item.label }, value === null ? null : { value }, { value: item.explanation }];
  });
  const range = { top, left, bottom: top + items.length - 1, right: left + 2 };
  const edits: Edit[] = [
    { type: "writeBlock", sheet, top, left, cells },
    { type: "styleBlock", sheet, range, style: TEXT },
  ];
  items.forEach((item, offset) => edits.push(...entryHelp(sheet, top + offset, left + 1, item)));
  return edits;
}

/** Number format and drop-down of one value; a wrong entry is warned about, not refused: 方案 may be named in other ways. */
function entryHelp(sheet: string, row: number, column: number, item: SettingItem): Edit[] {
  const range = { top: row, left: column, bottom: row, right: column };
  const choice =
    item.id === "scheme" ? SCHEMES.map((scheme) => scheme.title) : YES_NO_ITEMS.has(item.id) ? ["是", "否"] : null;
  if (choice !== null) {
    return [
      {
        type: "dataValidation",
        sheet,
        range,
        rule: { type: "list", items: choice },
        errorTitle: item.label,
        errorMessage: `请填写：${item.expected}。`,
        isStrict: false,
      },
    ];
  }
  if (!DATE_ITEMS.has(item.id)) return [];
  return [{ type: "styleBlock", sheet, range, style: { numberFormat: "yyyy-mm-dd", horizontal: "left" } }];
}

/** What this run knows of an item; `null` leaves the value blank, so that the scheme goes on deciding it. */
function valueOf(item: SettingItem, { settings, chosen }: RecordedSettings): CellValue {
  switch (item.id) {
    case "scheme":
      return settings.scheme.title;
    case "from":
      return chosen.period ? settings.period.from : null;
    case "to":
      return chosen.period ? settings.period.to : null;
    case "asOf":
      return chosen.asOf ? settings.asOf : null;
    case "unit":
      return settings.unit;
    default:
      return null;
  }
}
