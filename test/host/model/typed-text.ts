import type { CellValue } from "../../../src/core/workbook/cell";

/** What Excel makes of a text that is put into a cell of format General, as if somebody had typed it. */
export interface Typed {
  readonly value: CellValue;
  /** Number format that comes with it, when the cell had none. */
  readonly numberFormat?: string;
}

const ERRORS = new Set(["#N/A", "#DIV/0!", "#REF!", "#NAME?", "#NUM!", "#NULL!", "#VALUE!"]);

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * Reads a typed text. Assumed throughout (PLATFORM: dates written as text are parsed as US): numbers with separators,
 * percent, currency and brackets, TRUE/FALSE, error codes, dates and times. Everything else stays text.
 */
export function readTyped(text: string): Typed {
  const trimmed = halfWidth(text.trim());
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === "true" };
  if (ERRORS.has(trimmed.toUpperCase())) return { value: { error: trimmed.toUpperCase() } };
  return readNumber(trimmed) ?? readDate(trimmed) ?? readTime(trimmed) ?? { value: text };
}

// Excel reads full-width digits and signs as their plain forms
function halfWidth(text: string): string {
  return text.replace(/[！-～]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
}

function readNumber(text: string): Typed | null {
  const match =
    /^(\()?([+-])?([$¥￥€£])?([+-])?(\d{1,3}(?:,\d{3})+|\d+|(?=\.\d))(\.\d*)?(e[+-]?\d{1,3})?(%)?(\))?$/i.exec(text);
  if (match === null || (match[1] === undefined) !== (match[9] === undefined)) return null;
  if (match[2] !== undefined && match[4] !== undefined) return null;
  const size = Number(`${(match[5] ?? "").replace(/,/g, "") || "0"}${match[6] ?? ""}${match[7] ?? ""}`);
  const isNegative = match[1] !== undefined || match[2] === "-" || match[4] === "-";
  const value = (isNegative ? -size : size) / (match[8] === undefined ? 1 : 100);
  if (!Number.isFinite(value)) return null;
  return match[8] === undefined ? { value } : { value, numberFormat: "0%" };
}

function readDate(text: string): Typed | null {
  const [dayText = "", timeText] = text.split(/\s+/, 2);
  const time = timeText === undefined ? 0 : readTime(timeText)?.value;
  if (typeof time !== "number") return null;
  const serial = readDay(dayText);
  return serial === null ? null : { value: serial + time, numberFormat: time === 0 ? "yyyy/m/d" : "yyyy/m/d h:mm" };
}

function readDay(text: string): number | null {
  const yearFirst = /^(\d{4})[-/年](\d{1,2})(?:[-/月](\d{1,2})日?|月)?$/.exec(text);
  if (yearFirst !== null) return serialOf(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3] ?? 1));
  const monthFirst = /^(\d{1,2})([-/])(\d{1,2})(?:\2(\d{2}|\d{4}))?$/.exec(text);
  if (monthFirst !== null) return serialOf(fullYear(monthFirst[4]), Number(monthFirst[1]), Number(monthFirst[3]));
  const named = /^(\d{1,2})-([a-z]{3})(?:-(\d{2}|\d{4}))?$/i.exec(text);
  if (named !== null) {
    const month = MONTHS.indexOf((named[2] ?? "").toLowerCase()) + 1;
    return month === 0 ? null : serialOf(fullYear(named[3]), month, Number(named[1]));
  }
  const chinese = /^(\d{1,2})月(\d{1,2})日$/.exec(text);
  return chinese === null ? null : serialOf(fullYear(undefined), Number(chinese[1]), Number(chinese[2]));
}

/** The year of a date typed without one is the current year: here always 2026, the host has no clock. */
function fullYear(text: string | undefined): number {
  if (text === undefined) return 2026;
  const year = Number(text);
  return year >= 100 ? year : year < 30 ? 2000 + year : 1900 + year;
}

function serialOf(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (year < 1900 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const serial = time / 86_400_000 + 25_569;
  return serial > 60 ? serial : serial - 1;
}

function readTime(text: string): Typed | null {
  const match = /^(\d{1,4}):([0-5]?\d)(?::([0-5]?\d))?$/.exec(text);
  if (match === null) return null;
  const value = (Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0)) / 86_400;
  return { value, numberFormat: match[3] === undefined ? "h:mm" : "h:mm:ss" };
}
