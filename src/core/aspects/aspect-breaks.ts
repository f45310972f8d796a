import { columnInches } from "../marks/text-width";
import type { AspectRow } from "./aspect-rows";

/** What A4 across leaves between margins, in inches and points. */
const PAGE_INCHES = 10.29;
const PAGE_POINTS = 487;
/** Rows of a section that stay with its name: heading, two of counts, and the first reviews. */
const KEPT_ROWS = 6;
/** Below the title and the note. */
const FIRST_SECTION = 2;

/**
 * Rows at which a page is to begin, so that no section's name and heading stand alone at the foot of one: where the section's
 * first rows do not fit below what is on the page, and behind a section that runs over a page, as nobody knows where it ends
 * (programs measure a little otherwise). `heights` in points by row; the sheet is fitted to the page's width.
 */
export function aspectBreaks(
  rows: readonly AspectRow[],
  heights: ReadonlyMap<number, number>,
  widths: readonly number[],
): readonly number[] {
  const scale = Math.min(1, PAGE_INCHES / widths.reduce((sum, width) => sum + columnInches(width), 0));
  const page = PAGE_POINTS / scale;
  const between = (first: number, end: number): number => {
    let sum = 0;
    for (let row = first; row < end; row++) sum += heights.get(row) ?? 0;
    return sum;
  };
  const breaks: number[] = [];
  rows.forEach(({ look }, row) => {
    if (look !== "section" || row <= FIRST_SECTION) return;
    if (between(breaks.at(-1) ?? 0, row + KEPT_ROWS) > page) breaks.push(row);
  });
  return breaks;
}
