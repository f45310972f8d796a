import type { SheetSnapshot, WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { formulaKey, lastRowOf } from "../../src/core/workbook/snapshot";
import { sheetNamed } from "./tracking-workbook";

/**
 * The sheet with its rows from `first` on put in another order, left out, or pasted again: `order` names old rows. Formulas
 * go with their row, as in Excel.
 */
export function withRows(
  book: WorkbookSnapshot,
  name: string,
  first: number,
  order: readonly number[],
): WorkbookSnapshot {
  const sheet = sheetNamed(book, name);
  const head = Array.from({ length: first }, (_, row) => row);
  const rows = [...head, ...order];
  const formulas = new Map<string, string>();
  rows.forEach((from, to) => {
    for (const [key, formula] of sheet.formulas) {
      const [row = -1, column = -1] = key.split(",").map(Number);
      if (row === from) formulas.set(formulaKey(to, column), moved(formula, from, to));
    }
  });
  const next: SheetSnapshot = { ...sheet, values: rows.map((row) => sheet.values[row] ?? []), formulas };
  return { ...book, sheets: book.sheets.map((each) => (each === sheet ? next : each)) };
}

/** The rows of records, 0-based: all from `first` to the end. */
export function rowsFrom(book: WorkbookSnapshot, name: string, first: number): readonly number[] {
  const last = lastRowOf(sheetNamed(book, name));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/** Outside texts, cells of the row become cells of the other. */
function moved(formula: string, from: number, to: number): string {
  return formula
    .split('"')
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(/\b([A-Z]{1,3})(\d+)\b/gu, (all, column: string, row: string) =>
            Number(row) === from + 1 ? `${column}${to + 1}` : all,
          ),
    )
    .join('"');
}
