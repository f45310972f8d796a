import type { CellValue } from "./cell";
import type { CellRange } from "./range";

export type SheetVisibility = "visible" | "hidden" | "veryHidden";

/** An Excel Table (列表对象). */
export interface TableSnapshot {
  /** Stable within the workbook; what edits name the table by. */
  readonly id: string;
  readonly name: string;
  /** Header row included (if it has one), totals row included (if shown). */
  readonly range: CellRange;
  readonly hasHeaderRow: boolean;
  readonly hasTotalsRow: boolean;
}

/** The sheet's own autofilter (tables carry theirs). */
export interface FilterSnapshot {
  readonly range: CellRange;
  /** True when at least one column has a criterion set, so that rows may be hidden. */
  readonly isActive: boolean;
}

/** Read-only picture of one sheet. All rows and columns are 0-based sheet positions unless said otherwise. */
export interface SheetSnapshot {
  /** Stable for the life of the open workbook; edits name sheets by it. Never shown to people. */
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly isProtected: boolean;
  /** Sheet position of `values[0][0]`. */
  readonly origin: { readonly row: number; readonly column: number };
  /**
   * Values inside the used range; trailing empty rows and columns are cut off, and a row may be shorter than others.
   * `values[r][c]` is the sheet cell (origin.row + r, origin.column + c). Empty sheet: `[]`. Read through `cellAt`.
   */
  readonly values: readonly (readonly CellValue[])[];
  /** Formula texts (without "=") by "row,column" (sheet position); only cells that hold one. */
  readonly formulas: ReadonlyMap<string, string>;
  readonly merges: readonly CellRange[];
  readonly tables: readonly TableSnapshot[];
  /** Hidden rows (by hand or by a filter) as spans, in order. */
  readonly hiddenRows: readonly { readonly first: number; readonly last: number }[];
  readonly hiddenColumns: readonly number[];
  readonly filter: FilterSnapshot | null;
  /** Is the cell shown as a date or time? Says what the number format is, not what the value means. */
  isDateFormatted(row: number, column: number): boolean;
}

/** A visible sheet of values from A1 on and nothing else, as a text file gives it; `more` says what differs. */
export function plainSheet(
  id: string,
  name: string,
  values: SheetSnapshot["values"],
  more: Partial<SheetSnapshot> = {},
): SheetSnapshot {
  return {
    id,
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

/** Read-only picture of a workbook, sized for 100,000 × 20 cells a sheet. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** True when sheets can be neither added nor removed nor renamed. */
  readonly isStructureProtected: boolean;
}

/** The value at a sheet position; `null` outside the used range. */
export function cellAt(sheet: SheetSnapshot, row: number, column: number): CellValue {
  return sheet.values[row - sheet.origin.row]?.[column - sheet.origin.column] ?? null;
}

/** Position of the last row that holds anything; -1 for an empty sheet. */
export function lastRowOf(sheet: SheetSnapshot): number {
  return sheet.values.length === 0 ? -1 : sheet.origin.row + sheet.values.length - 1;
}

/** Position of the last column that holds anything; -1 for an empty sheet. */
export function lastColumnOf(sheet: SheetSnapshot): number {
  let width = 0;
  for (const row of sheet.values) if (row.length > width) width = row.length;
  return width === 0 ? -1 : sheet.origin.column + width - 1;
}

export function sheetByName(workbook: WorkbookSnapshot, name: string): SheetSnapshot | undefined {
  const wanted = name.toLowerCase();
  return workbook.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
}

/** Key of `SheetSnapshot.formulas`. */
export function formulaKey(row: number, column: number): string {
  return `${row},${column}`;
}
