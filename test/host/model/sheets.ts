import type { SheetModel } from "./workbook";

/** Takes a sheet out of its workbook; references to it in names become #REF!. */
export function removeSheet(sheet: SheetModel): void {
  const { workbook } = sheet;
  const at = workbook.sheets.indexOf(sheet);
  if (at < 0) return;
  workbook.sheets.splice(at, 1);
  sheet.isDeleted = true;
  if (workbook.selection?.sheet === sheet) workbook.selection = null;
  if (workbook.activeSheet !== sheet) return;
  const isVisible = (other: SheetModel): boolean => other.visibility === "Visible";
  workbook.activeSheet = workbook.sheets.slice(at).find(isVisible) ?? workbook.sheets.findLast(isVisible) ?? null;
}
