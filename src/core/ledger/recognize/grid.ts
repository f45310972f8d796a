import type { CellValue } from "../../workbook/cell";
import type { CellRange } from "../../workbook/range";
import { cellAt, lastColumnOf, lastRowOf } from "../../workbook/snapshot";
import type { SheetSnapshot } from "../../workbook/snapshot";

/** A sheet with its merged areas at hand. All positions are 0-based sheet positions. */
export interface Grid {
  readonly sheet: SheetSnapshot;
  /** First and last row and column that hold anything; `last… < first…` on an empty sheet. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** The merged area that covers the cell, if any. */
  mergeAt(row: number, column: number): CellRange | null;
  /** Merged areas whose top row is this one. */
  mergesFrom(row: number): readonly CellRange[];
  /** Merged areas that cover this row, also from further up. */
  mergesAcross(row: number): readonly CellRange[];
}

export function createGrid(sheet: SheetSnapshot): Grid {
  const lastRow = lastRowOf(sheet);
  const lastColumn = lastColumnOf(sheet);
  const byTop = new Map<number, CellRange[]>();
  const tall: CellRange[] = [];
  for (const merge of sheet.merges) {
    if (merge.top > lastRow || merge.left > lastColumn) continue;
    const list = byTop.get(merge.top);
    if (list) list.push(merge);
    else byTop.set(merge.top, [merge]);
    if (merge.bottom > merge.top) tall.push(merge);
  }
  tall.sort((a, b) => a.top - b.top);
  const mergesFrom = (row: number): readonly CellRange[] => byTop.get(row) ?? [];
  const mergesAcross = (row: number): readonly CellRange[] => [
    ...tall.filter((merge) => merge.top < row && merge.bottom >= row),
    ...mergesFrom(row),
  ];
  return {
    sheet,
    firstRow: sheet.origin.row,
    lastRow,
    firstColumn: sheet.origin.column,
    lastColumn,
    mergesFrom,
    mergesAcross,
    mergeAt: (row, column) => mergesAcross(row).find((merge) => merge.left <= column && merge.right >= column) ?? null,
  };
}

/** Empty, or nothing but white space. */
export function isBlankValue(value: CellValue): boolean {
  if (value === null) return true;
  if (typeof value !== "string") return false;
  return (
    value.length === 0 ||
    (value.charCodeAt(0) <= 32 || value.charCodeAt(0) > 0x2fff || value.charCodeAt(0) === 0xa0
      ? value.trim() === ""
      : false)
  );
}

/** The cell's text, trimmed; numbers as written; "" when blank. */
export function trimmedText(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "string") return value.trim();
  return typeof value === "object" ? value.error : String(value);
}

/** One filled cell of a row. */
export interface FilledCell {
  readonly column: number;
  readonly value: CellValue;
  readonly text: string;
  /** The merged area that it heads; `null` when it stands alone. */
  readonly merge: CellRange | null;
}

/** The filled cells of a row from left to right, within [left, right] when given. */
export function filledCells(grid: Grid, row: number, left = grid.firstColumn, right = grid.lastColumn): FilledCell[] {
  const merges = grid.mergesFrom(row);
  const cells: FilledCell[] = [];
  for (let column = left; column <= right; column += 1) {
    const value = cellAt(grid.sheet, row, column);
    if (isBlankValue(value)) continue;
    const merge = merges.find((area) => area.left === column) ?? null;
    cells.push({ column, value, text: trimmedText(value), merge });
  }
  return cells;
}
