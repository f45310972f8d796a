import type { Grid } from "./grid";
import type { RowFill } from "./row-fill";
import { cellsOf, isDateCell } from "./row-fill";
import type { RowShape } from "./row-shape";
import { isFooterHeading, isFooterText, isSignatureLabel, isTotalText } from "./row-words";

/** A quick look: what every label of a signature holds. */
const MAY_BE_LABEL = /[:：人导位期时時话話]/;
const MOST_WORDS_OF_TOTAL = 1;

/** 合计, 小计: numbers stand behind the word. A row with several texts of its own is a record that merely ends so (台账未合计). */
export function isTotalRow(grid: Grid, shape: RowShape, row: number, fill: RowFill): boolean {
  const isTotal = isTotalText(fill.firstText) || (typeof fill.value === "string" && isTotalText(fill.text));
  if (!isTotal) return false;
  const cells = cellsOf(grid, shape, row);
  if (fill.isNumbered && cells.some(({ value }) => isDateCell(value))) return false;
  const words = cells.filter(
    ({ column, value, text }) =>
      typeof value === "string" &&
      column !== fill.column &&
      !shape.idle.has(column) &&
      /[一-龥]{2}/.test(text) &&
      !/\d/.test(text),
  );
  return words.length <= MOST_WORDS_OF_TOTAL;
}

/** Notes and signatures under the table. A row that somebody numbered is none, unless notes have begun above it. */
export function isFooterRow(
  grid: Grid,
  shape: RowShape,
  row: number,
  fill: RowFill,
  covered: number,
  isFooter: boolean,
): boolean {
  if (fill.isNumbered && !isFooter) return false;
  const isFew = fill.count + covered <= Math.max(1, Math.min(4, shape.columns.length * 0.4));
  if (!isFew && !MAY_BE_LABEL.test(fill.firstText)) return false;
  const isFront = isFooterText(fill.firstText) || isFooterText(fill.text);
  if (isFew && isFront) return true;
  if (isFooterHeading(fill.firstText))
    return isFew && !cellsOf(grid, shape, row).some(({ value }) => isDateCell(value));
  if (!isFront && !isSignatureLabel(fill.firstText)) return false;
  return cellsOf(grid, shape, row).filter(({ text }) => isSignatureLabel(text)).length >= 2;
}

/** Does a row that is no record begin the notes under the table, or, when they have begun, go on with them? */
export function opensFooter(fill: RowFill, isFooter: boolean): boolean {
  if (isFooter && fill.count <= 1) return true;
  return (
    fill.count <= 3 && (isFooterText(fill.text) || isFooterText(fill.firstText) || isFooterHeading(fill.firstText))
  );
}
