import type { CellRange } from "../../../core/workbook/range";
import {
  columnIndex,
  MAX_COLUMNS,
  MAX_ROWS,
  parseRange,
  rangeAddress,
  rangesOverlap,
} from "../../../core/workbook/range";

/** A list of ranges as attributes hold it: "A1:B2 D4", whole columns ("A:C") and rows ("1:3") too. What cannot be read is left out. */
export function parseSqref(text: string): CellRange[] {
  return text.split(/\s+/).flatMap((piece) => {
    const range = parseRange(piece) ?? wholeLines(piece);
    return range ? [range] : [];
  });
}

function wholeLines(piece: string): CellRange | null {
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(piece);
  if (columns) {
    return { top: 0, left: columnIndex(columns[1] ?? ""), bottom: MAX_ROWS - 1, right: columnIndex(columns[2] ?? "") };
  }
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(piece);
  return rows ? { top: Number(rows[1]) - 1, left: 0, bottom: Number(rows[2]) - 1, right: MAX_COLUMNS - 1 } : null;
}

export function writeSqref(ranges: readonly CellRange[]): string {
  return ranges.map(rangeAddress).join(" ");
}

/** What is left of the ranges without `hole`; the same list when nothing is taken. */
export function subtract(ranges: readonly CellRange[], hole: CellRange): readonly CellRange[] {
  return ranges.some((range) => rangesOverlap(range, hole)) ? ranges.flatMap((range) => without(range, hole)) : ranges;
}

function without(range: CellRange, hole: CellRange): CellRange[] {
  if (!rangesOverlap(range, hole)) return [range];
  const top = Math.max(range.top, hole.top);
  const bottom = Math.min(range.bottom, hole.bottom);
  const pieces: CellRange[] = [
    { ...range, bottom: hole.top - 1 },
    { ...range, top, bottom, right: hole.left - 1 },
    { ...range, top, bottom, left: hole.right + 1 },
    { ...range, top: hole.bottom + 1 },
  ];
  return pieces.filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}
