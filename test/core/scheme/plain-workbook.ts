import type { CellValue } from "../../../src/core/workbook/cell";
import { plainSheet, type WorkbookSnapshot } from "../../../src/core/workbook/snapshot";

export type Rows = readonly (readonly CellValue[])[];

/** A workbook of plain sheets by name, each from A1 on. */
export function plainWorkbook(sheets: Readonly<Record<string, Rows>>): WorkbookSnapshot {
  return {
    isStructureProtected: false,
    sheets: Object.entries(sheets).map(([name, values], index) => plainSheet(`s${index}`, name, values)),
  };
}
