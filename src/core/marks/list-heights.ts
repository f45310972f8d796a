import { cellText, type CellValue } from "../workbook/cell";
import { linesIn } from "./text-width";

/** Beyond this many rows heights are left to the program that opens the file: nobody prints such a list. */
const MOST_HEIGHTS = 5000;

/**
 * Row heights (points) in which the wrapped texts of a list can be read: not every program grows rows by itself.
 * `top` is the 0-based sheet row of the first; `widths` are column widths in characters.
 */
export function listHeights(
  rows: readonly (readonly CellValue[])[],
  widths: readonly number[],
  points: number,
  top: number,
): readonly { readonly row: number; readonly height: number }[] {
  const lineHeight = points * 1.35;
  return rows.slice(0, MOST_HEIGHTS).map((row, at) => {
    const lines = row.map((value, column) => linesIn(cellText(value), widths[column] ?? 10, points));
    return { row: top + at, height: Math.ceil(Math.max(1, ...lines) * lineHeight + 5) };
  });
}
