import type { CellValue } from "../../../core/workbook/cell";
import { cellText } from "../../../core/workbook/cell";

/** How a cell's text is set. */
export interface TextSetting {
  /** Points. */
  readonly fontSize: number;
  readonly wraps: boolean;
}

/** Excel's limit for the height of a row, in points. */
const MAX_ROW_HEIGHT = 409;
/** Column widths count digits of this size. */
const WIDTH_FONT_SIZE = 11;
/** Pixels of the slimmest digit of that size. */
export const SLIM_DIGIT = 7;

/**
 * About how many points of height a text wants in a column of that width (in characters): 0 where one line of the workbook's
 * own font size does. An estimate, as the fonts are not at hand; rather too high than too low.
 */
export function textHeight(value: CellValue, columnWidth: number, setting: TextSetting, standardSize: number): number {
  const text = cellText(value);
  if (text === "") return 0;
  const room = Math.max(columnWidth - 0.5, 1);
  const scale = setting.fontSize / WIDTH_FONT_SIZE;
  let lines = 1;
  if (setting.wraps) {
    lines = 0;
    for (const line of text.split("\n")) lines += Math.max(1, Math.ceil((unitsOf(line) * scale) / room));
  }
  if (lines === 1 && setting.fontSize <= standardSize) return 0;
  return Math.min(Math.ceil(lines * setting.fontSize * 1.35 + 2), MAX_ROW_HEIGHT);
}

/** Pixels of a Chinese character of 11 points by those of a digit, where digits are slimmest. */
const WIDE = 15 / SLIM_DIGIT;

/** Width of a text in digits; Chinese characters and full-width signs are wide. */
function unitsOf(line: string): number {
  let units = 0;
  for (let at = 0; at < line.length; at++) units += line.charCodeAt(at) >= 0x2e80 ? WIDE : 1;
  return units;
}
