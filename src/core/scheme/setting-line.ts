import { OWN_SHEETS } from "../marks/own-sheets";
import { EMPTY_PLAN, type Edit, type EditPlan } from "../workbook/edit-plan";
import { cellAt, lastRowOf, sheetByName, type WorkbookSnapshot } from "../workbook/snapshot";
import { readSettingsSheet } from "./read-settings";
import { SETTING_ITEMS } from "./setting-items";
import { plainText } from "./setting-values";
import { FIRST_SETTING_ROW, itemRows, newSheet, settingHeight, SETTINGS_KEY } from "./settings-sheet";

/**
 * Puts one value down in 点评设置, in its row, in a new one below, or on a sheet laid out for it alone: what else the sheet can
 * hold is added when the workbook is next worked on. Nothing where it says so already, or where the sheet cannot be written.
 */
export function planSettingLine(workbook: WorkbookSnapshot, id: string, value: string): EditPlan {
  const item = SETTING_ITEMS.find((each) => each.id === id);
  if (item === undefined) throw new Error(`no setting "${id}"`);
  const sheet = sheetByName(workbook, OWN_SHEETS.settings);
  const write = (key: string, top: number, left: number): Edit => ({
    type: "writeBlock",
    sheet: key,
    top,
    left,
    cells: [[{ value }]],
  });
  if (sheet === undefined) {
    if (workbook.isStructureProtected) return EMPTY_PLAN;
    const heights = settingHeight(item, value, FIRST_SETTING_ROW);
    return {
      edits: [
        ...newSheet([item], null),
        write(SETTINGS_KEY, FIRST_SETTING_ROW, 1),
        { type: "rowHeights", sheet: SETTINGS_KEY, heights },
      ],
    };
  }
  if (sheet.isProtected) return EMPTY_PLAN;
  const { rows } = readSettingsSheet(workbook);
  const there = rows.find((row) => row.item === item);
  if (there === undefined) {
    const [top, left] = [lastRowOf(sheet) + 1, rows[0]?.labelColumn ?? 0];
    return { edits: [...itemRows(sheet.id, top, left, [item], null), write(sheet.id, top, left + 1)] };
  }
  const isSaid = plainText(cellAt(sheet, there.row, there.valueColumn)) === value;
  return isSaid ? EMPTY_PLAN : { edits: [write(sheet.id, there.row, there.valueColumn)] };
}
