import type { CellStyle } from "../../core/workbook/edit-plan";

/** Excel's words for what a plan says of looks. */
export const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
export const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;
export const WEIGHTS = { thin: "Thin", medium: "Medium" } as const;

/** Excel knows one font; the first name goes in, as in a workbook file. */
export function fontName(font: NonNullable<CellStyle["font"]>): string | undefined {
  return font.names?.[0];
}

const PADDING = 5;
const POINTS_PER_PIXEL = 0.75;
export const POINTS_PER_INCH = 72;

/** Points of a column so many characters wide. `digit`: pixels of a digit in the standard font; the room beside it is there in both. */
export function widthInPoints(characters: number, digit: number): number {
  return Math.round(characters * digit + PADDING) * POINTS_PER_PIXEL;
}

/** The inverse for one column: pixels of a digit, told from how wide so many of them are. */
export function digitOf(points: number, characters: number): number {
  return Math.round((points / POINTS_PER_PIXEL - PADDING) / characters);
}
