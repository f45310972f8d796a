import { HostError } from "../dispatch/host-error";
import { isEntireColumns, isEntireRows } from "../model/address";
import { stylesWithin } from "../model/style";
import type { SheetModel } from "../model/workbook";
import type { RangeModel } from "./models";

type Permission = keyof Excel.WorksheetProtectionOptions;

export function accessDenied(): HostError {
  return new HostError("AccessDenied", "You cannot perform the requested operation.");
}

/** Refuses what the sheet's protection forbids; `permission` = the protection option that would allow it. */
export function assertAllowed(sheet: SheetModel, permission: Permission | null): void {
  const { isProtected, options } = sheet.protection;
  if (isProtected && (permission === null || options[permission] !== true)) throw accessDenied();
}

/** Cells of a protected sheet can be filled only where all of them are unlocked. */
export function assertWritable({ sheet, area }: RangeModel): void {
  if (!sheet.protection.isProtected) return;
  if ([...stylesWithin(sheet.styles, area)].some((style) => style.locked)) throw accessDenied();
}

// several readers count as writers in the client
const UNGUARDED = new Set([
  "select",
  "getMergedAreasOrNullObject",
  "getCellProperties",
  "getRowProperties",
  "getColumnProperties",
  "calculate",
]);
const FILLING = new Set(["values", "formulas", "formulasLocal", "formulasR1C1"]);

export function guardRange(range: RangeModel, member: string): void {
  if (UNGUARDED.has(member)) return;
  if (FILLING.has(member)) assertWritable(range);
  else if (member === "numberFormat" || member === "setCellProperties") assertAllowed(range.sheet, "allowFormatCells");
  else if (member === "hyperlink") assertAllowed(range.sheet, "allowInsertHyperlinks");
  else if (member === "rowHidden" || member === "setRowProperties") assertAllowed(range.sheet, "allowFormatRows");
  else if (member === "columnHidden" || member === "setColumnProperties")
    assertAllowed(range.sheet, "allowFormatColumns");
  else if (member === "insert") assertAllowed(range.sheet, isEntireRows(range.area) ? "allowInsertRows" : null);
  else if (member === "delete" && isEntireColumns(range.area)) assertAllowed(range.sheet, "allowDeleteColumns");
  else assertAllowed(range.sheet, null);
}
