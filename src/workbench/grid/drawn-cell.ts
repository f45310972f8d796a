import type { SheetPicture } from "../sheet/sheet-picture";
import { cellExtent, isCovered, spilledPixels } from "./cell-extent";
import { lookClass } from "./cell-style";
import type { StyleText } from "./style-classes";

/** How a cell is drawn. */
export interface DrawnCell {
  readonly classes: readonly string[];
  /** Only cells that reach beyond their own place have one. */
  readonly extent: StyleText | null;
}

export function drawnCell(picture: SheetPicture, row: number, column: number): DrawnCell {
  const look = picture.cellLook(row, column);
  const merge = picture.merge(row, column);
  const spilled = merge === undefined ? spilledPixels(picture, row, column) : 0;
  const isNumber = typeof picture.value(row, column) === "number";
  const classes = ["sheet-cell", lookClass(look, picture.mark(row, column), isNumber)];
  if (look.hasBorder) classes.push("framed");
  else if (!picture.look.showsGridlines) classes.push("bare");
  if (picture.note(row, column) !== undefined) classes.push("noted");
  if (merge !== undefined) classes.push(isCovered(picture, row, column) ? "covered" : "merged");
  else if (spilled > 0) classes.push("spilling");
  return { classes, extent: cellExtent(picture, row, column, spilled) };
}
