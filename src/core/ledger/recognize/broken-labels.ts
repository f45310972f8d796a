import { normalizeHeader } from "../vocabulary/header-text";
import type { HeaderMatcher } from "../vocabulary/match-header";
import type { FilledCell, Grid } from "./grid";
import { isLabel, type FormLabel } from "./form-label";
import { isFooterText } from "./row-words";
import { toSimplified } from "../script/to-simplified";
import { cellAt } from "../../workbook/snapshot";
import { trimmedText } from "./grid";

const LONGEST_PART = 12;
/** Characters of 领导点评情况 in a cell of its own: the group label, written downwards. */
const LONGEST_GROUP_PART = 4;
/** Parts of it that would be labels by themselves. */
const KNOWN_GROUP_PART = /^(?:领导|点评|讲评|评议|情况|意见|内容)$/;
const TITLE = /表$|登记表|点评表|^附件|^附表/;

/** A label written over two cells, one under the other: "点评领导姓名、" and "单位及职务"; `null` when it is none. */
export function brokenLabel(grid: Grid, cell: FilledCell, row: number, matcher: HeaderMatcher): string | null {
  if (typeof cell.value !== "string" || cell.text.length > LONGEST_PART || cell.merge !== null) return null;
  const below = trimmedText(cellAt(grid.sheet, row + 1, cell.column));
  if (below === "" || below.length > LONGEST_PART) return null;
  const text = cell.text + below;
  return isLabel({ ...cell, value: text, text }, matcher) ? text : null;
}

/** One of the cells down which a group's label is written: 领导 · 点评 · 情况. */
export function isGroupPart(cell: FilledCell, matcher: HeaderMatcher): boolean {
  if (typeof cell.value !== "string" || cell.text.length > LONGEST_GROUP_PART) return false;
  return KNOWN_GROUP_PART.test(normalizeHeader(cell.text).base) || !isLabel(cell, matcher);
}

/**
 * Does the row only carry on the row of labels above it: the rest of a broken label, more lines of a value? Titles and notes
 * end a form, and so does whatever fills other cells.
 */
export function isContinuation(
  grid: Grid,
  cells: readonly FilledCell[],
  row: number,
  run: readonly FormLabel[],
  matcher: HeaderMatcher,
): boolean {
  const lastRow = run.at(-1)?.row ?? -1;
  const last = run.filter((label) => label.row === lastRow);
  const above = Math.max(lastRow, ...last.map((label) => label.valueUntil ?? lastRow));
  if (row !== above + 1) return false;
  return cells.every((cell) => {
    if (isFooterText(cell.text) && !last.some(({ valueColumn }) => valueColumn === cell.column)) return false;
    if (cell.merge !== null && cell.merge.left <= grid.firstColumn && cell.merge.right >= grid.lastColumn) return false;
    if (TITLE.test(toSimplified(cell.text.replace(/\s+/g, "")))) return false;
    if (last.some(({ valueColumn }) => valueColumn === cell.column)) return true;
    const label = last.find(({ valueColumn }) => valueColumn > cell.column);
    return label !== undefined && row === lastRow + 1 && isRestOf(cell, label, matcher);
  });
}

/** "和不足" under "存在的问题"; what is a label by itself, or begins a row of its own, is no rest. */
function isRestOf(cell: FilledCell, label: FormLabel, matcher: HeaderMatcher): boolean {
  if (typeof cell.value !== "string" || cell.text.length > LONGEST_PART || isLabel(cell, matcher)) return false;
  return label.label.endsWith(normalizeHeader(cell.text).full) || cell.text.length <= 6;
}

/** The label with a value that goes on in this row. */
export function continued(label: FormLabel, cells: readonly FilledCell[], row: number, lastRow: number): FormLabel {
  if (label.row !== lastRow) return label;
  return cells.some(({ column }) => column === label.valueColumn) ? { ...label, valueUntil: row } : label;
}
