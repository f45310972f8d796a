import type { CellValue } from "../../../src/core/workbook/cell";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/core/workbook/snapshot";

export type Rows = readonly (readonly CellValue[])[];

/** A workbook of plain sheets by name, each from A1 on. */
export function plainWorkbook(sheets: Readonly<Record<string, Rows>>): WorkbookSnapshot {
  return {
    isStructureProtected: false,
    sheets: Object.entries(sheets).map(([name, values], index): SheetSnapshot => ({
      id: `s${index}`,
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
    })),
  };
}
