import { textWidth } from "../../core/marks/text-width";
import { cellText } from "../../core/workbook/cell";
import type { SheetSnapshot } from "../../core/workbook/snapshot";

const NARROWEST = 8;
const WIDEST = 40;
/** What the columns hold shows in the first rows. */
const ROWS_TO_MEASURE = 1000;

/**
 * Widths of columns in characters, as their contents need them, for a file that says none. A line that fills one cell only, a
 * title or a note, runs on over the empty cells beside it.
 */
export function contentWidths({ values, origin }: SheetSnapshot): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  const isTable = values.some(({ length }) => length > 1);
  for (const row of values.slice(0, ROWS_TO_MEASURE)) {
    const texts = row.map((value) => cellText(value));
    if (isTable && texts.filter((text) => text !== "").length < 2) continue;
    texts.forEach((text, index) => {
      const column = origin.column + index;
      const longest = Math.max(...text.split("\n").map(textWidth));
      const width = Math.min(Math.max(longest + 1, NARROWEST), WIDEST);
      widths.set(column, Math.max(width, widths.get(column) ?? 0));
    });
  }
  return widths;
}
