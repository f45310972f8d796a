import { quoteSheetName } from "../../../src/core/workbook/range";
import type { SheetModel } from "./workbook";

/** Renames a sheet. Defined names follow; formulas in cells keep their text (known gap). */
export function renameSheet(sheet: SheetModel, name: string): void {
  for (const item of sheet.workbook.names) {
    item.formula = item.formula.replace(`${quoteSheetName(sheet.name)}!`, `${quoteSheetName(name)}!`);
    if (item.formula.startsWith(`=${sheet.name}!`)) {
      item.formula = `=${quoteSheetName(name)}${item.formula.slice(sheet.name.length + 1)}`;
    }
  }
  sheet.name = name;
}

/** Takes a sheet out of its workbook; its own names go with it. */
export function removeSheet(sheet: SheetModel): void {
  const { workbook } = sheet;
  const at = workbook.sheets.indexOf(sheet);
  if (at < 0) return;
  workbook.sheets.splice(at, 1);
  sheet.isDeleted = true;
  for (let item = workbook.names.length - 1; item >= 0; item -= 1) {
    if (workbook.names[item]?.sheetId === sheet.id) workbook.names.splice(item, 1);
  }
  if (workbook.selection?.sheet === sheet) workbook.selection = null;
  if (workbook.activeSheet !== sheet) return;
  const isVisible = (other: SheetModel): boolean => other.visibility === "Visible";
  workbook.activeSheet = workbook.sheets.slice(at).find(isVisible) ?? workbook.sheets.findLast(isVisible) ?? null;
}
