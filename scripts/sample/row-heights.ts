import { cellText } from "../../src/core/workbook/cell";
import type { PlainSheet } from "../../test/fixtures/generator/layout/plain-sheet";

const LINE = 14;
const PADDING = 4;

/** Heights in points that show every text of the rows in full, given column widths in characters. */
export function rowHeights(
  plain: PlainSheet,
  widths: readonly number[],
  top: number,
  bottom: number,
): { row: number; height: number }[] {
  const merged = new Set(
    plain.merges.filter(({ left, right }) => right > left).map(({ top: row, left }) => `${row},${left}`),
  );
  const heights: { row: number; height: number }[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const lines = widths.map((width, column) =>
      merged.has(`${row},${column}`) ? 1 : linesOf(cellText(plain.values[row]?.[column] ?? null), width),
    );
    heights.push({ row, height: Math.max(...lines) * LINE + PADDING });
  }
  return heights;
}

function linesOf(text: string, width: number): number {
  return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(unitsOf(line) / (width - 1))), 0);
}

/** A Chinese character is as wide as two digits. */
function unitsOf(text: string): number {
  let units = 0;
  for (const letter of text) units += letter.charCodeAt(0) > 255 ? 2 : 1;
  return units;
}
