import { cellText, isCellError, type CellValue } from "../../workbook/cell";
import { cellAddress } from "../../workbook/range";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { isPrintedCode } from "./check-code";

/** A cell as it is sealed: its address and its value; an error as text ("#N/A"). */
export type SealedCell = readonly [address: string, value: string | number | boolean];

/** What a sheet says, row by row from left to right; empty cells are left out, and so is the printed code itself. */
export interface SheetContent {
  readonly cells: readonly PlacedCell[];
  /** The printed code; `null` when there is none. */
  readonly code: PlacedCell | null;
}

export interface PlacedCell {
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean;
}

/** Programs store the same number with 15 or 17 digits: beyond 12 nothing on these sheets means anything. */
const DIGITS = 12;

/** Only the last text that looks like a printed code is one: a second one counts as content. */
export function contentOf(sheet: SheetSnapshot): SheetContent {
  const cells: PlacedCell[] = [];
  sheet.values.forEach((row, r) => {
    row.forEach((value, c) => {
      const sealed = sealedValue(value);
      if (sealed !== null) cells.push({ row: sheet.origin.row + r, column: sheet.origin.column + c, value: sealed });
    });
  });
  const at = cells.findLastIndex(({ value }) => typeof value === "string" && isPrintedCode(value));
  const [code = null] = at < 0 ? [] : cells.splice(at, 1);
  return { cells, code };
}

function sealedValue(value: CellValue): PlacedCell["value"] | null {
  if (typeof value === "number") return Number(value.toPrecision(DIGITS));
  if (typeof value === "string") return value.replace(/\r\n?/g, "\n") || null;
  return isCellError(value) ? cellText(value) : value;
}

export function sealedCells({ cells }: SheetContent): readonly SealedCell[] {
  return cells.map(({ row, column, value }) => [cellAddress(row, column), value]);
}

/** The canonical form that is hashed, as UTF-8: JSON without spaces, `[["A1","填报单位：…"],["D5",12],…]`. */
export function canonicalText(cells: readonly SealedCell[]): string {
  return JSON.stringify(cells);
}
