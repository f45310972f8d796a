import type { CellValue } from "../../../workbook/cell";
import { isoDay } from "../../day";
import type { Blank, DateCell, DateReading } from "../../typed-cell";
import { blankOf } from "../blank";
import { cleanText } from "../clean-text";
import type { DateContext } from "./date-context";
import { isPlainSerial, readDateNumber } from "./read-date-number";
import { readDateText } from "./read-date-text";

const BLANK: DateReading = { kind: "blank" };

/** Reads a cell of a date column; see `DateReading` for what may come out. `text` of a serial is the day (2011-01-13). */
export function readDate(raw: CellValue, isDateFormatted: boolean, context: DateContext): DateCell {
  const text = cleanText(raw);
  const blank = blankOf(text);
  if (blank !== null) return { type: "date", raw, text: "", blank, reading: BLANK };
  const reading = readValue(raw, text, isDateFormatted, context);
  if (reading.kind === "blank") return { type: "date", raw, text: "", blank: "placeholder" satisfies Blank, reading };
  const isSerial = typeof raw === "number" && reading.kind === "exact" && reading.from === Math.floor(raw);
  return { type: "date", raw, text: isSerial ? isoDay(reading.from) : text, blank: null, reading };
}

function readValue(raw: CellValue, text: string, isDateFormatted: boolean, context: DateContext): DateReading {
  if (typeof raw === "number") return readDateNumber(raw, isDateFormatted, context);
  if (typeof raw !== "string") return { kind: "unreadable" };
  // Serials that became text on their way (csv, paste as text).
  if (/^\d{5}(?:\.\d+)?$/.test(text) && isPlainSerial(Number(text)))
    return readDateNumber(Number(text), false, context);
  return readDateText(text, context);
}

/** The last day that a deadline allows: the end of what the cell names; `null` when it names no stretch of time. */
export function lastDayOf(reading: DateReading | undefined): number | null {
  return reading?.kind === "exact" || reading?.kind === "imprecise" ? reading.to : null;
}
