import { HostError, invalidArgument } from "../dispatch/host-error";
import type { SheetModel, WorkbookModel } from "./workbook";

/** Refuses what Excel refuses as a sheet name. `self` is the sheet that gets the name, if it is there already. */
export function assertSheetName(
  workbook: WorkbookModel,
  name: unknown,
  self: SheetModel | null = null,
): asserts name is string {
  if (typeof name !== "string" || name.length < 1 || name.length > 31)
    throw invalidArgument("sheet name: 1 to 31 characters");
  if (/[\\/?*[\]:]/.test(name)) throw invalidArgument("sheet name: \\ / ? * [ ] : are not allowed");
  if (name.startsWith("'") || name.endsWith("'")) throw invalidArgument("sheet name: no apostrophe at the ends");
  if (name.toLowerCase() === "history") throw invalidArgument("sheet name: History is reserved");
  const other = findSheet(workbook, name);
  if (other !== undefined && other !== self)
    throw new HostError("ItemAlreadyExists", "The resource being created already exists.");
}

/** By name, without case. */
export function findSheet(workbook: WorkbookModel, name: string): SheetModel | undefined {
  const wanted = name.toLowerCase();
  return workbook.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
}

/** By id or by name, as `worksheets.getItem` looks. */
export function lookUpSheet(workbook: WorkbookModel, key: string): SheetModel | undefined {
  return workbook.sheets.find((sheet) => sheet.id === key) ?? findSheet(workbook, key);
}

/** "Sheet2" or the first free number after it. */
export function freeSheetName(workbook: WorkbookModel): string {
  for (let number = workbook.sheets.length + 1; ; number += 1) {
    if (findSheet(workbook, `Sheet${number}`) === undefined) return `Sheet${number}`;
  }
}

export function assertVisibleSheetLeft(workbook: WorkbookModel, without: SheetModel): void {
  if (workbook.sheets.some((sheet) => sheet !== without && sheet.visibility === "Visible")) return;
  throw new HostError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
}
