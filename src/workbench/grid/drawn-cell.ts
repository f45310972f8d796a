import type { SheetPicture } from "../sheet/sheet-picture";
import { beginsAt, partPixels, spilledPixels } from "./cell-extent";
import { lookClass } from "./cell-style";
import { mergePart } from "./merge-part";
import type { StyleText } from "./style-classes";

/** How a cell is drawn. */
export interface DrawnCell {
  readonly classes: readonly string[];
  /** Only cells that reach beyond their own place have one: down over merged rows, right over empty neighbours. */
  readonly extent: StyleText | null;
}

export function drawnCell(picture: SheetPicture, row: number, column: number): DrawnCell {
  const part = mergePart(picture, row, column);
  const { row: heldRow, column: heldColumn } = part?.holder ?? { row, column };
  const look = picture.cellLook(heldRow, heldColumn);
  const isCovered = part !== undefined && !beginsAt(part, row, column);
  const height = part === undefined || isCovered ? 0 : partPixels(picture, part);
  const spilled = part === undefined ? spilledPixels(picture, row, column) : part.spilled;
  const isNumber = typeof picture.value(heldRow, heldColumn) === "number";
  const classes = ["sheet-cell", lookClass(look, picture.mark(heldRow, heldColumn), isNumber)];
  if (look.hasBorder) classes.push("framed");
  else if (!picture.look.showsGridlines) classes.push("bare");
  if (picture.note(row, column) !== undefined) classes.push("noted");
  if (part !== undefined) classes.push(isCovered ? "covered" : "merged");
  else if (spilled > 0) classes.push("spilling");
  return { classes, extent: extentOf(height, spilled) };
}

/** In pixels; 0: not beyond its own place. */
function extentOf(height: number, spilled: number): StyleText | null {
  if (height === 0 && spilled === 0) return null;
  return {
    "min-height": height === 0 ? "" : `${String(height)}px`,
    "min-width": spilled === 0 ? "" : `${String(spilled)}px`,
  };
}
