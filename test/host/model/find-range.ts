import type { CellRange } from "../../../src/core/workbook/range";
import { invalidArgument, itemNotFound } from "../dispatch/host-error";
import { parseArea, splitAddress } from "./address";
import { findSheet } from "./sheet-names";
import type { SheetModel, WorkbookModel } from "./workbook";

export interface FoundRange {
  readonly sheet: SheetModel;
  readonly area: CellRange;
}

/** An address ("A1:B2", "Sheet!A:C") or a defined name, seen from a sheet. */
export function findRange(workbook: WorkbookModel, from: SheetModel, text: string): FoundRange {
  const { sheet: sheetName, local } = splitAddress(text);
  const sheet = sheetName === null ? from : findSheet(workbook, sheetName);
  if (sheet === undefined) throw itemNotFound(text);
  const area = parseArea(local);
  if (area !== null) return { sheet, area };
  const named = findName(workbook, from, local);
  if (named !== undefined) return findRange(workbook, from, named.formula.replace(/^=/, ""));
  throw invalidArgument(`the address ${text}`);
}

/** The sheet's own name goes before the workbook's. */
export function findName(
  workbook: WorkbookModel,
  from: SheetModel,
  name: string,
): WorkbookModel["names"][number] | undefined {
  const wanted = name.toLowerCase();
  const named = workbook.names.filter((item) => item.name.toLowerCase() === wanted);
  return named.find((item) => item.sheetId === from.id) ?? named.find((item) => item.sheetId === null);
}
