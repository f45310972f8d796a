import { type CellRange, containsCell, hull, rangesOverlap } from "../../core/workbook/range";
import { lastColumnOf, lastRowOf } from "../../core/workbook/snapshot";
import { placeOf } from "./display-rows";
import type { SheetPicture } from "./sheet-picture";

/** A cell by its position on the sheet, from 0. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

export type Direction = "up" | "down" | "left" | "right";

/** The first cell of the merged area that the cell belongs to, where that can be seen; else the cell itself. */
export function anchorOf(picture: SheetPicture, spot: Spot): Spot {
  const merge = picture.merge(spot.row, spot.column);
  if (merge === undefined) return spot;
  const isSeen = rowPlace(picture, merge.top) >= 0 && picture.area.columns.includes(merge.left);
  return isSeen ? { row: merge.top, column: merge.left } : spot;
}

/** The next cell that can be seen; a merged area is one cell. At the edge of what is drawn: the cell itself. */
export function nextSpot(picture: SheetPicture, from: Spot, direction: Direction): Spot {
  const merge = picture.merge(from.row, from.column);
  const { row, column } = from;
  if (direction === "up" || direction === "down") {
    const by = direction === "up" ? -1 : 1;
    const edge = direction === "up" ? (merge?.top ?? row) : (merge?.bottom ?? row);
    const next = seenRow(picture, edge + by, by);
    return next === null ? from : anchorOf(picture, { row: next, column });
  }
  const { columns } = picture.area;
  const next =
    direction === "left"
      ? columns.findLast((each) => each < (merge?.left ?? column))
      : columns.find((each) => each > (merge?.right ?? column));
  return next === undefined ? from : anchorOf(picture, { row, column: next });
}

/** Where Ctrl and an arrow lead: the end of the filled cells that one stands in, else the next filled cell, else the edge. */
export function farSpot(picture: SheetPicture, from: Spot, direction: Direction): Spot {
  const isFilled = ({ row, column }: Spot): boolean => picture.value(row, column) !== null;
  const isSame = (a: Spot, b: Spot): boolean => a.row === b.row && a.column === b.column;
  let spot = from;
  let next = nextSpot(picture, spot, direction);
  const runsOn = isFilled(from) && isFilled(next);
  while (!isSame(next, spot)) {
    if (runsOn && !isFilled(next)) return spot;
    spot = next;
    if (!runsOn && isFilled(spot)) return spot;
    next = nextSpot(picture, spot, direction);
  }
  return spot;
}

/** So many rows up (negative) or down among those that can be seen. */
export function rowsFrom(picture: SheetPicture, from: Spot, count: number): Spot {
  const last = rowCount(picture) - 1;
  const place = Math.max(0, Math.min(last, rowPlace(picture, from.row) + count));
  return anchorOf(picture, { row: rowAt(picture, place) ?? from.row, column: from.column });
}

/** The first cell that moves when one scrolls, as Excel has it for Ctrl+Home. */
export function firstSpot(picture: SheetPicture): Spot {
  const row = picture.area.rows[0] ?? picture.area.frozenRows[0] ?? 0;
  return rowStart(picture, { row, column: 0 });
}

/** The last row and the last column with content. */
export function lastSpot(picture: SheetPicture): Spot {
  const { sheet, area } = picture;
  const row = seenRow(picture, Math.max(0, lastRowOf(sheet)), -1) ?? 0;
  return anchorOf(picture, { row, column: lastColumnUpTo(area.columns, lastColumnOf(sheet)) });
}

export function rowStart(picture: SheetPicture, { row }: Spot): Spot {
  const { area, look } = picture;
  const column = area.columns.find((each) => each >= look.frozen.columns) ?? area.columns[0] ?? 0;
  return anchorOf(picture, { row, column });
}

/** The last filled cell of the row; the first cell where there is none. */
export function rowEnd(picture: SheetPicture, { row }: Spot): Spot {
  const { columns } = picture.area;
  const column = columns.findLast((each) => picture.value(row, each) !== null) ?? columns[0] ?? 0;
  return anchorOf(picture, { row, column });
}

/** The rectangle between two cells, as large as the merged areas in it want. */
export function rangeBetween(picture: SheetPicture, one: Spot, other: Spot): CellRange {
  let range = hull(cellAt(one), cellAt(other));
  for (let before: CellRange | null = null; before !== range;) {
    before = range;
    for (const merge of picture.sheet.merges) {
      const isInside = containsCell(range, merge.top, merge.left) && containsCell(range, merge.bottom, merge.right);
      if (!isInside && rangesOverlap(range, merge)) range = hull(range, merge);
    }
  }
  return range;
}

function cellAt({ row, column }: Spot): CellRange {
  return { top: row, left: column, bottom: row, right: column };
}

/** The cell itself, else the next one behind it that can be seen, else the last. */
export function nearestSpot(picture: SheetPicture, { row, column }: Spot): Spot {
  const { columns } = picture.area;
  const nearRow = seenRow(picture, row, 1) ?? rowAt(picture, rowCount(picture) - 1) ?? 0;
  const nearColumn = columns.find((each) => each >= column) ?? columns.at(-1) ?? 0;
  return anchorOf(picture, { row: nearRow, column: nearColumn });
}

/** Place of a row among those that can be seen, frozen ones first; -1 when it is hidden. */
function rowPlace({ area }: SheetPicture, row: number): number {
  const frozen = area.frozenRows.indexOf(row);
  if (frozen >= 0) return frozen;
  const place = placeOf(area.rows, row);
  return place < 0 ? -1 : area.frozenRows.length + place;
}

function rowAt({ area }: SheetPicture, place: number): number | undefined {
  return area.frozenRows[place] ?? area.rows[place - area.frozenRows.length];
}

function rowCount({ area }: SheetPicture): number {
  return area.frozenRows.length + area.rows.length;
}

/** The row itself or the next one that can be seen, up or down; `null` when there is none. */
function seenRow(picture: SheetPicture, row: number, by: 1 | -1): number | null {
  const last = rowAt(picture, rowCount(picture) - 1) ?? 0;
  for (let each = row; each >= 0 && each <= last; each += by) if (rowPlace(picture, each) >= 0) return each;
  return null;
}

function lastColumnUpTo(columns: readonly number[], column: number): number {
  return columns.findLast((each) => each <= column) ?? columns[0] ?? 0;
}
