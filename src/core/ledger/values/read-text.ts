import type { CellValue } from "../../workbook/cell";
import { isCellError } from "../../workbook/cell";
import { isoDay } from "../day";
import type { LongTextCell, NameCell, TextCell } from "../typed-cell";
import { blankOf, blankOfLongText } from "./blank";
import { cleanText } from "./clean-text";
import { isPlainSerial } from "./date/read-date-number";
import { isEmptyPhrase } from "./empty-phrase";
import { nameKey } from "./person/name-key";

/** Short text. A number that the sheet shows as a date is given as the day it shows (2011-01-13). */
export function readText(raw: CellValue, isDateFormatted: boolean): TextCell {
  const text = shownText(raw, isDateFormatted);
  const blank = blankOf(text);
  return { type: "text", raw, text: blank === null ? text : "", blank };
}

/** Running text. 无 is a statement without substance (`isEmptyPhrase`), not blank; strokes and 0 are blank. */
export function readLongText(raw: CellValue, isDateFormatted: boolean): LongTextCell {
  const text = shownText(raw, isDateFormatted);
  const blank = blankOfLongText(text);
  return blank === null
    ? { type: "longText", raw, text, blank, isEmptyPhrase: isEmptyPhrase(text) }
    : { type: "longText", raw, text: "", blank, isEmptyPhrase: false };
}

/** One person's name; see `nameKey`. A formula error names nobody. */
export function readName(raw: CellValue): NameCell {
  const text = cleanText(raw);
  const blank = blankOf(text);
  if (blank !== null) return { type: "name", raw, text: "", blank, key: "" };
  return { type: "name", raw, text, blank: null, key: isCellError(raw) ? "" : nameKey(text) };
}

function shownText(raw: CellValue, isDateFormatted: boolean): string {
  return typeof raw === "number" && isDateFormatted && isPlainSerial(raw) ? isoDay(raw) : cleanText(raw);
}
