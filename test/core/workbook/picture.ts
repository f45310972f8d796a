import type { CellValue } from "../../../src/core/workbook/cell";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/core/workbook/snapshot";

/** A sheet whose values begin at A1; everything not given is empty. */
export function sheetOf(
  name: string,
  values: readonly (readonly CellValue[])[],
  more: Partial<SheetSnapshot> = {},
): SheetSnapshot {
  return {
    id: name,
    name,
    visibility: "visible",
    isProtected: false,
    origin: { row: 0, column: 0 },
    values,
    formulas: new Map(),
    merges: [],
    tables: [],
    hiddenRows: [],
    hiddenColumns: [],
    filter: null,
    isDateFormatted: () => false,
    ...more,
  };
}

export function workbookOf(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { sheets, isStructureProtected: false };
}
