/**
 * A calendar day as Excel's serial number in the 1900 system: 40556 = 2011-01-13. No time of day, no time zone.
 * Days before 1900-03-01 are not used (Excel counts a 29 February 1900 that never was).
 */
export type Day = number;

const EPOCH_OFFSET = 25_569; // serial of 1970-01-01
const MILLISECONDS = 86_400_000;

/** Month 1–12. Returns `null` when there is no such day (2011-02-30, month 0 …) or the year is outside 1901–2199. */
export function dayOf(year: number, month: number, date: number): Day | null {
  if (year < 1901 || year > 2199 || month < 1 || month > 12 || date < 1) return null;
  if (date > daysInMonth(year, month)) return null;
  return Math.round(Date.UTC(year, month - 1, date) / MILLISECONDS) + EPOCH_OFFSET;
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export interface DayParts {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  readonly date: number;
}

export function partsOf(day: Day): DayParts {
  const moment = new Date((Math.floor(day) - EPOCH_OFFSET) * MILLISECONDS);
  return { year: moment.getUTCFullYear(), month: moment.getUTCMonth() + 1, date: moment.getUTCDate() };
}

/** 40556 → "2011-01-13". */
export function isoDay(day: Day): string {
  const { year, month, date } = partsOf(day);
  return `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}

/** "2011-01-13" → 40556; `null` for anything else. */
export function parseIsoDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** Both ends belong to it. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}
