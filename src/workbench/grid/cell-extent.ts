import type { SheetPicture } from "../sheet/sheet-picture";
import { columnPixels, rowPixels } from "./measures";
import { mergePart, type MergePart } from "./merge-part";
import { textPixels } from "./text-pixels";

/** Texts reach over at most so many empty neighbours. */
const MAX_SPILLED_COLUMNS = 16;

/** Is it the cell that the part is drawn in? */
export function beginsAt({ area }: MergePart, row: number, column: number): boolean {
  return area.top === row && area.left === column;
}

/** Columns in sight that the cell reaches over: those of its part of a merged area. */
export function columnsSpanned(picture: SheetPicture, row: number, column: number): number {
  const part = mergePart(picture, row, column);
  if (part === undefined || !beginsAt(part, row, column)) return 1;
  return picture.area.columns.filter((each) => each >= part.area.left && each <= part.area.right).length;
}

/** Height of a part over several rows; 0 where it stays in its row. */
export function partPixels(picture: SheetPicture, { area: { top, bottom } }: MergePart): number {
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
  const wanted = textPixels(text, size);
  if (wanted <= own) return 0;
  let room = own;
  for (let next = column + 1; next <= column + MAX_SPILLED_COLUMNS && room < wanted; next += 1) {
    if (picture.value(row, next) !== null || picture.merge(row, next) !== undefined) break;
    if (picture.area.columns.includes(next)) room += columnPixels(picture, next);
  }
  return room === own ? 0 : Math.min(room, wanted);
}
