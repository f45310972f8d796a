import { textWidth } from "../../core/marks/text-width";
import type { CellRange } from "../../core/workbook/range";
import type { SheetPicture } from "../sheet/sheet-picture";
import type { StyleText } from "./style-classes";
import { columnPixels, rowPixels } from "./measures";

/** Texts reach over at most so many empty neighbours. */
const MAX_SPILLED_COLUMNS = 16;

/** Is the cell under a merged area, and not its first one? */
export function isCovered(picture: SheetPicture, row: number, column: number): boolean {
  const merge = picture.merge(row, column);
  return merge !== undefined && (merge.top !== row || merge.left !== column);
}

/** Columns in sight that the cell reaches over: those of its merged area. */
export function columnsSpanned(picture: SheetPicture, row: number, column: number): number {
  const merge = mergeBeginningAt(picture, row, column);
  if (merge === undefined) return 1;
  return Math.max(1, picture.area.columns.filter((each) => each >= merge.left && each <= merge.right).length);
}

/** How far a cell reaches beyond its own place: down over merged rows, right by `spilled` pixels; `null` when it does not. */
export function cellExtent(picture: SheetPicture, row: number, column: number, spilled: number): StyleText | null {
  const merge = mergeBeginningAt(picture, row, column);
  const height = merge === undefined ? 0 : mergedPixels(picture, merge);
  if (height === 0 && spilled === 0) return null;
  return {
    "min-height": height === 0 ? "" : `${String(height)}px`,
    "min-width": spilled === 0 ? "" : `${String(spilled)}px`,
  };
}

function mergeBeginningAt(picture: SheetPicture, row: number, column: number): CellRange | undefined {
  const merge = picture.merge(row, column);
  return merge?.top === row && merge.left === column ? merge : undefined;
}

function mergedPixels(picture: SheetPicture, { top, bottom }: CellRange): number {
  if (top === bottom) return 0;
  const hidden = picture.sheet.hiddenRows;
  let pixels = 0;
  for (let row = top; row <= bottom; row += 1) {
    if (!hidden.some(({ first, last }) => row >= first && row <= last)) pixels += rowPixels(picture, row);
  }
  return pixels;
}

/** Width of a text that is not wrapped and finds its neighbours on the right empty, as Excel shows it; 0 where it stays in its cell. */
export function spilledPixels(picture: SheetPicture, row: number, column: number): number {
  const text = picture.value(row, column);
  const { wraps, horizontal, size } = picture.cellLook(row, column);
  if (typeof text !== "string" || wraps || (horizontal !== null && horizontal !== "left")) return 0;
  if (picture.merge(row, column) !== undefined) return 0;
  const own = columnPixels(picture, column);
  const wanted = Math.ceil((textWidth(text) * size * 4) / 3 / 2) + 10;
  if (wanted <= own) return 0;
  let room = own;
  for (let next = column + 1; next <= column + MAX_SPILLED_COLUMNS && room < wanted; next += 1) {
    if (picture.value(row, next) !== null || picture.merge(row, next) !== undefined) break;
    if (picture.area.columns.includes(next)) room += columnPixels(picture, next);
  }
  return room === own ? 0 : Math.min(room, wanted);
}
