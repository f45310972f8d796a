import type { CellRange } from "../../workbook/range";
import { normalizeHeader } from "../vocabulary/header-text";
import type { HeaderMatcher } from "../vocabulary/match-header";
import type { FilledCell, Grid } from "./grid";
import { filledCells } from "./grid";

/** The rows of a table's header and the columns it spans. */
export interface HeaderSpan {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const MAX_LEVELS = 5;
/** Filled rows at the top of a sheet among which its first header is sought. */
const ROWS_TO_SEARCH = 40;

const LONGEST_HEADER = 40;
const LONGEST_WITHOUT_HINT = 22;

/** Could the cell be a header by its shape alone: short words, no number, date, sentence or "label: value"? */
export function looksLikeHeader(cell: FilledCell): boolean {
  if (typeof cell.value !== "string") return false;
  const label = cell.text.replace(/\s+/g, "");
  if (label.length > LONGEST_HEADER && normalizeHeader(label).base.length > LONGEST_WITHOUT_HINT) return false;
  if (/^[-—–\\/.*＊xX×\d.,%]+$/.test(label) || /[:：]$/.test(label)) return false;
  if (/[。；;！!]/.test(label.replace(/[（(【[].*/, ""))) return false;
  return !/^[^（(【[]{1,12}[:：]./.test(label) && !/^\d{4}[-./年]\d/.test(label);
}

interface RowLook {
  readonly cells: readonly FilledCell[];
  readonly shaped: number;
  readonly known: number;
}

function lookAt(grid: Grid, row: number, matcher: HeaderMatcher, left?: number, right?: number): RowLook {
  const cells = filledCells(grid, row, left, right);
  const shaped = cells.filter(looksLikeHeader);
  const known = shaped.filter((cell) => isKnownHeader(cell.text, matcher));
  return { cells, shaped: shaped.length, known: known.length };
}

export function isKnownHeader(text: string, matcher: HeaderMatcher): boolean {
  const { full, base } = normalizeHeader(text);
  return matcher.isKnown(full) || matcher.isKnown(base);
}

/** A row that holds headers we know: at least two thirds of it, or many. */
export function isSureHeaderRow(grid: Grid, row: number, matcher: HeaderMatcher, least: number): boolean {
  const { cells, shaped, known } = lookAt(grid, row, matcher);
  if (shaped < cells.length * 0.7) return false;
  const distinct = new Set(cells.map((cell) => cell.text)).size;
  if (distinct < cells.length * 0.5 && known < 3) return false;
  return known >= least && (known >= cells.length * 0.5 || known >= 5);
}

/** A row that has the shape of a header although its words are unknown. */
function isLikelyHeaderRow(grid: Grid, row: number, matcher: HeaderMatcher): boolean {
  const { cells, shaped, known } = lookAt(grid, row, matcher);
  if (cells.length < 2 || shaped < cells.length) return false;
  if (cells.length >= 3) return new Set(cells.map((cell) => cell.text)).size >= cells.length * 0.6;
  const isMergedGroup = cells.some((cell) => cell.merge !== null && cell.merge.right > cell.merge.left);
  const isMergedDown = cells.some((cell) => cell.merge !== null && cell.merge.bottom > cell.merge.top);
  return known >= 1 && isMergedGroup && isMergedDown;
}

/** The first header from `from` on: one with known words if there is any, else the first row that has the shape of one. */
export function findHeader(grid: Grid, from: number, to: number, matcher: HeaderMatcher): HeaderSpan | null {
  let likely = -1;
  let seen = 0;
  for (let row = from; row <= to && seen < ROWS_TO_SEARCH; row += 1) {
    const count = filledCells(grid, row).length;
    if (count === 0) continue;
    seen += 1;
    if (isSureHeaderRow(grid, row, matcher, 3)) return spanAround(grid, row, from, matcher);
    if (likely < 0 && isLikelyHeaderRow(grid, row, matcher)) likely = row;
  }
  if (likely >= 0) return spanAround(grid, likely, from, matcher);
  for (let row = from; row <= Math.min(to, from + ROWS_TO_SEARCH); row += 1) {
    if (isSureHeaderRow(grid, row, matcher, 2)) return spanAround(grid, row, from, matcher);
  }
  return null;
}

/** Widens one header row to all levels of its header. */
export function spanAround(grid: Grid, row: number, from: number, matcher: HeaderMatcher): HeaderSpan {
  let top = row;
  while (top > from && row - top < MAX_LEVELS - 1 && isUpperLevel(grid, top, matcher)) top -= 1;
  let bottom = row;
  for (let grown = true; grown && bottom - top < MAX_LEVELS - 1;) {
    const next = lowerLevel(grid, top, bottom, matcher);
    grown = next > bottom;
    bottom = Math.min(next, top + MAX_LEVELS - 1);
  }
  let left = Number.MAX_SAFE_INTEGER;
  let right = -1;
  for (let level = top; level <= bottom; level += 1) {
    for (const cell of filledCells(grid, level)) {
      left = Math.min(left, cell.column);
      right = Math.max(right, cell.merge?.right ?? cell.column);
    }
  }
  return { top, bottom, left, right: Math.min(right, grid.lastColumn) };
}

const isWide = (merge: CellRange | null): boolean => merge !== null && merge.right > merge.left;

/** Is the row above `row` an upper level of the same header? */
function isUpperLevel(grid: Grid, row: number, matcher: HeaderMatcher): boolean {
  const above = filledCells(grid, row - 1);
  const here = filledCells(grid, row);
  const first = above[0];
  if (!first || !above.every(looksLikeHeader)) return false;
  if (above.some((cell) => cell.merge !== null && cell.merge.bottom >= row)) return true;
  const left = here[0]?.column ?? 0;
  const right = here.at(-1)?.column ?? 0;
  if (first.merge !== null && first.merge.left <= left && first.merge.right >= right) return false;
  if (above.length === 1) {
    return first.column > left && (isWide(first.merge) || isKnownHeader(first.text, matcher));
  }
  const known = above.filter((cell) => isKnownHeader(cell.text, matcher)).length;
  return above.some((cell) => isWide(cell.merge)) ? known >= above.length * 0.5 : false;
}

/** The last row of the header when `bottom` is only one of its levels; `bottom` itself when nothing belongs below it. */
function lowerLevel(grid: Grid, top: number, bottom: number, matcher: HeaderMatcher): number {
  const cells = filledCells(grid, bottom);
  let deepest = bottom;
  for (let level = top; level <= bottom; level += 1) {
    for (const merge of grid.mergesFrom(level)) {
      if (merge.bottom - top < MAX_LEVELS && isFilledHere(grid, merge)) deepest = Math.max(deepest, merge.bottom);
    }
  }
  if (deepest > bottom) return deepest;
  const below = filledCells(grid, bottom + 1);
  if (below.length === 0 || !below.every(looksLikeHeader)) return bottom;
  const underWide = below.filter((cell) =>
    cells.some(
      (upper) => isWide(upper.merge) && upper.column <= cell.column && (upper.merge?.right ?? -1) >= cell.column,
    ),
  );
  if (underWide.length >= 2 && underWide.length === below.length) return bottom + 1;
  return isUnmergedSecondLevel(cells, below, top === bottom, matcher) ? bottom + 1 : bottom;
}

function isFilledHere(grid: Grid, merge: CellRange): boolean {
  return filledCells(grid, merge.top, merge.left, merge.left).length > 0;
}

/** A second level without merged cells: it fills just the gaps to the right of group headers. */
function isUnmergedSecondLevel(
  upper: readonly FilledCell[],
  lower: readonly FilledCell[],
  isOnlyLevel: boolean,
  matcher: HeaderMatcher,
): boolean {
  const known = lower.filter((cell) => isKnownHeader(cell.text, matcher)).length;
  if (lower.length < 2) return false;
  const filledAbove = new Set(upper.map((cell) => cell.column));
  const inGaps = lower.filter((cell) => !filledAbove.has(cell.column)).length;
  const underBoth = lower.length - inGaps;
  const onlyAbove = upper.filter((cell) => !lower.some((under) => under.column === cell.column)).length;
  if (inGaps < underBoth || (onlyAbove === 0 && underBoth === 0)) return false;
  if (known >= lower.length * 0.5) return inGaps >= 1;
  return isOnlyLevel && inGaps >= 2 && upper.every((cell) => cell.merge === null);
}
