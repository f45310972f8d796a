import { recognize } from "../../../../src/core/ledger/recognize/recognize";
import type { LedgerBlock, SheetRecognition } from "../../../../src/core/ledger/recognition";
import type { CellValue } from "../../../../src/core/workbook/cell";
import { parseRange } from "../../../../src/core/workbook/range";
import type { CellRange } from "../../../../src/core/workbook/range";
import type { SheetSnapshot, TableSnapshot, WorkbookSnapshot } from "../../../../src/core/workbook/snapshot";

export interface SheetOptions {
  readonly name?: string;
  /** A1 addresses. */
  readonly merges?: readonly string[];
  readonly tables?: readonly TableSnapshot[];

  readonly hiddenRows?: SheetSnapshot["hiddenRows"];
}

/** A sheet from rows of cells; in a row written as text, "|" parts the cells and an empty part is an empty cell. */
export function sheetOf(rows: readonly (string | readonly CellValue[])[], options: SheetOptions = {}): SheetSnapshot {
  return {
    id: options.name ?? "Sheet1",
    name: options.name ?? "Sheet1",
    visibility: "visible",
    isProtected: false,
    origin: { row: 0, column: 0 },
    values: rows.map((row) => (typeof row === "string" ? row.split("|").map(cellOf) : row)),
    formulas: new Map(),
    merges: (options.merges ?? [])
      .map((address) => parseRange(address))
      .filter((range): range is CellRange => range !== null),
    tables: options.tables ?? [],
    hiddenRows: options.hiddenRows ?? [],
    hiddenColumns: [],
    filter: null,
    isDateFormatted: () => false,
  };
}

function cellOf(part: string): CellValue {
  if (part === "") return null;
  return /^\d+$/.test(part) ? Number(part) : part;
}

export function workbookOf(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { sheets, isStructureProtected: false };
}

export function recognizeOne(
  rows: readonly (string | readonly CellValue[])[],
  options: SheetOptions = {},
): SheetRecognition {
  const sheet = recognize(workbookOf(sheetOf(rows, options))).sheets[0];
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

/** "C=field" for every mapped column, serial and remark left out. */
export function mappedFields(block: LedgerBlock | undefined): string {
  return (block?.columns ?? [])
    .filter((column) => column.field !== null && column.field !== "serial" && column.field !== "remark")
    .map((column) => `${column.label}=${column.field ?? ""}`)
    .join(" ");
}
