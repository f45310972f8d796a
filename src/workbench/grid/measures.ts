import type { SheetPicture } from "../sheet/sheet-picture";
import { PLAIN_LOOK, type SheetLook } from "../../xlsx/look/sheet-look";
import { SLIM_DIGIT, textHeight } from "../../xlsx/write/cells/text-height";

const PIXELS_A_POINT = 4 / 3;
const PADDING_PIXELS = 5;
const MAX_COLUMN_PIXELS = 640;

export function columnPixels({ look }: SheetPicture, column: number): number {
  const characters = look.columnWidths[column] ?? look.standardWidth;
  return Math.min(Math.round(characters * digitPixels(look) + PADDING_PIXELS), MAX_COLUMN_PIXELS);
}

/** Widths count digits of the workbook's own font: 8 pixels wide in the Chinese ones of 11 points and more, else 7. */
function digitPixels({ looks }: SheetLook): number {
  const { font, size } = looks[0] ?? PLAIN_LOOK;
  return size >= 11 && /[\u4e00-\u9fff]|SimSun|FangSong|KaiTi|YaHei/i.test(font) ? 8 : 7;
}

export function standardRowPixels({ look }: SheetPicture): number {
  return Math.max(20, Math.round(look.standardHeight * PIXELS_A_POINT));
}

/** As the file says; else as high as wrapped texts want, as Excel does when it opens a file. */
export function rowPixels(picture: SheetPicture, row: number): number {
  const { look, area } = picture;
  const stated = look.rowHeights.get(row);
  if (stated !== undefined) return Math.max(14, Math.round(stated * PIXELS_A_POINT));
  let points = 0;
  for (const column of area.columns) {
    const value = picture.value(row, column);
    if (typeof value !== "string") continue;
    const { wraps, size } = picture.cellLook(row, column);
    const merge = picture.merge(row, column);
    // Excel does not fit rows to the lines of a merged cell, only to the size of its letters.
    if (merge !== undefined) {
      if (merge.top === merge.bottom)
        points = Math.max(points, textHeight("一", 2, { fontSize: size, wraps: false }, 11));
      continue;
    }
    const width = ((look.columnWidths[column] ?? look.standardWidth) * digitPixels(look)) / SLIM_DIGIT;
    points = Math.max(points, textHeight(value, width, { fontSize: size, wraps }, 11));
  }
  return Math.max(standardRowPixels(picture), Math.round(points * PIXELS_A_POINT));
}
