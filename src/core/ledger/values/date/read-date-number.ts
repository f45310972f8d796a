import { dayOf } from "../../day";
import type { DateReading } from "../../typed-cell";
import type { DateContext } from "./date-context";
import { ambiguous, oneYear } from "./figures";
import { isPlausibleYear } from "./span";
import { readDateText } from "./read-date-text";

const FIRST_FORMATTED = 367; // 1901-01-01
const LAST_FORMATTED = dayOf(2199, 12, 31) ?? Infinity;
/** Unformatted numbers are serials only where a ledger's dates lie: 1921-01-01 … 2099-12-31. */
const FIRST_PLAIN = dayOf(1921, 1, 1) ?? Infinity;
const LAST_PLAIN = dayOf(2099, 12, 31) ?? -Infinity;

/** Could the number be a serial even though it is not shown as a date? The time of day is its fraction. */
export function isPlainSerial(value: number): boolean {
  return value >= FIRST_PLAIN && value < LAST_PLAIN + 1;
}

/**
 * Reads a number from a date column: a serial (time of day cut off), or a date typed as a number (20110110, 201101, 2011).
 * 2011.1 is ambiguous, because Excel drops the zero of 2011.10. 0 is blank.
 */
export function readDateNumber(value: number, isDateFormatted: boolean, context: DateContext): DateReading {
  if (value === 0) return { kind: "blank" };
  if (!Number.isFinite(value) || value < 0) return { kind: "unreadable" };
  const isYear = Number.isInteger(value) && isPlausibleYear(value);
  if (isYear && isDateFormatted) {
    // A year typed into a date cell shows as a day of 1905.
    return ambiguous([{ from: value, to: value }, ...oneYear(value)]);
  }
  const isSerial = isDateFormatted ? value >= FIRST_FORMATTED && value < LAST_FORMATTED + 1 : isPlainSerial(value);
  if (isSerial) return { kind: "exact", from: Math.floor(value), to: Math.floor(value) };
  return readTyped(String(value), context);
}

function readTyped(digits: string, context: DateContext): DateReading {
  // 1.1, 1.2, 1.3 may have been the 10th, 20th, 30th.
  if (/^\d{1,2}\.[123]$/.test(digits)) return { kind: "ambiguous", readings: [] };
  return readDateText(digits, context);
}
