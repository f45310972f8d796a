import type { CellRange } from "../../../core/workbook/range";
import { columnIndex, MAX_COLUMNS, MAX_ROWS, parseRange, rangeAddress } from "../../../core/workbook/range";

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
