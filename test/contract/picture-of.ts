import type { CellValue } from "../../src/core/workbook/cell";
import type { CellRange } from "../../src/core/workbook/range";
import { cellAddress, rangeAddress } from "../../src/core/workbook/range";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/core/workbook/snapshot";

/** A snapshot in one canonical shape: without ids, origins and gaps, so that two of the same workbook are equal. */
export interface Picture {
  readonly name: string;
  readonly visibility: string;
  readonly cells: Readonly<Record<string, CellValue>>;
  readonly formulas: Readonly<Record<string, string>>;
  readonly merges: readonly string[];
  readonly tables: readonly string[];
  readonly filter: string | null;
  /** Cells with a number that is shown as a date. */
  readonly dates: readonly string[];
}

export function pictureOf(workbook: WorkbookSnapshot): readonly Picture[] {
  return workbook.sheets.map(sheetPicture);
}

function sheetPicture(sheet: SheetSnapshot): Picture {
  const cells: Record<string, CellValue> = {};
  const dates: string[] = [];
  for (const [r, row] of sheet.values.entries()) {
    for (const [c, value] of row.entries()) {
      if (value === null) continue;
      const position = [sheet.origin.row + r, sheet.origin.column + c] as const;
      cells[cellAddress(...position)] = value;
      if (typeof value === "number" && sheet.isDateFormatted(...position)) dates.push(cellAddress(...position));
    }
  }
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    cells,
    formulas: Object.fromEntries([...sheet.formulas].sort(([a], [b]) => (a < b ? -1 : 1))),
    merges: sheet.merges.map(rangeAddress).sort(),
    tables: sheet.tables.map((table) => `${table.name} ${rangeAddress(table.range)} ${String(table.hasTotalsRow)}`),
    filter: sheet.filter === null ? null : filterText(sheet.filter.range, sheet.filter.isActive),
    dates: dates.sort(),
  };
}

function filterText(range: CellRange, isActive: boolean): string {
  return `${rangeAddress(range)} ${String(isActive)}`;
}
