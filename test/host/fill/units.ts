// Widest digit of the normal font (宋体 11) in pixels at 96 dpi, and points per pixel.
const DIGIT = 8;
const POINT = 0.75;

/** Width as a file states it (characters, with padding) → points, as `RangeFormat.columnWidth` gives it (assumed: 宋体 11). */
export function pointsOfWidth(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / DIGIT)) / 256) * DIGIT) * POINT;
}
