import { textWidth } from "../../core/marks/text-width";

/** Width of a text in one line, with the cell's own padding; `size` in points. */
export function textPixels(text: string, size: number): number {
  return Math.ceil((textWidth(text) * size * 4) / 3 / 2) + 10;
}
