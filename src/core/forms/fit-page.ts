import { linesIn } from "../marks/text-width";
import { FORM_WIDTHS, type FormLayout, type FormLine, type Span } from "./form-layout";
import { shownText, type FormValue } from "./form-value";

/** How a form is set so that it fills one A4 page. */
export interface PageFit {
  /** Points of the font inside the frame. */
  readonly size: number;
  /** Height in points of each line of the layout. */
  readonly heights: readonly number[];
  /** Even the smallest font does not fit one page: the form goes on over the next. */
  readonly isTooLong: boolean;
}

/** Points from the first line of the frame to the last: the page less margins, title, copy line and note. */
const ROOM = 650;
const SIZES = [12, 11, 10.5, 10, 9, 8] as const;
const SMALLEST = 8;
/** Least height of a line in multiples of the type's size. */
const SHORT_LINE = 2.6;
const LONG_LINE = 3.8;

/** The largest font that fits; what room is left goes to the lines of long texts. */
export function fitPage(layout: FormLayout, valueOf: (field: FormLine["entries"][number]) => FormValue): PageFit {
  for (const size of SIZES) {
    const heights = layout.lines.map((line) => lineHeight(line, size, valueOf));
    const used = heights.reduce((sum, height) => sum + height, 0);
    if (used > ROOM) continue;
    const share = (ROOM - used) / layout.lines.filter(({ isLong }) => isLong).length;
    return {
      size,
      heights: heights.map((height, index) => Math.floor(height + (layout.lines[index]?.isLong === true ? share : 0))),
      isTooLong: false,
    };
  }
  return { size: SMALLEST, heights: layout.lines.map((line) => lineHeight(line, SMALLEST, valueOf)), isTooLong: true };
}

function lineHeight(line: FormLine, size: number, valueOf: (entry: FormLine["entries"][number]) => FormValue): number {
  const needed = line.entries.flatMap((entry) => [
    linesIn(entry.label, widthOf(entry.labelAt), size),
    linesIn(shownText(valueOf(entry)), widthOf(entry.valueAt), size),
  ]);
  return Math.ceil(Math.max((line.isLong ? LONG_LINE : SHORT_LINE) * size, Math.max(...needed) * size * 1.32 + 8));
}

/** Width of a span in characters, less the padding of its outer cells. */
function widthOf([first, last]: Span): number {
  return FORM_WIDTHS.slice(first, last + 1).reduce((sum, width) => sum + width, 0) - 1;
}
