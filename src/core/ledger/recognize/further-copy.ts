import type { Grid } from "./grid";
import { filledCells } from "./grid";

/** The line over a form that is one of several copies: （一式2份，第2份）. */
const COPY_LINE = /^[（(]一式(\d{1,2})份[，,]第(\d{1,2})份[）)]$/;

/** Do rows [from, to] say that the form under them is another copy of one that stands elsewhere? A copy is no record of its own. */
export function isFurtherCopy(grid: Grid, from: number, to: number): boolean {
  for (let row = from; row <= to; row += 1) {
    for (const { text } of filledCells(grid, row)) {
      const match = COPY_LINE.exec(text.replace(/\s+/g, ""));
      if (match && Number(match[2]) > 1) return true;
    }
  }
  return false;
}
