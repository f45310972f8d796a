import type { CellValue } from "../../../src/core/workbook/cell";
import { plainSheet, type SheetSnapshot, type WorkbookSnapshot } from "../../../src/core/workbook/snapshot";

/** A sheet whose values begin at A1; everything not given is empty. */
export function sheetOf(
  name: string,
  values: readonly (readonly CellValue[])[],
  more: Partial<SheetSnapshot> = {},
): SheetSnapshot {
  return plainSheet(name, name, values, more);
}

export function workbookOf(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { sheets, isStructureProtected: false };
}
