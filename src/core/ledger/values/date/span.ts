import type { Day } from "../../day";
import { dayOf, daysInMonth } from "../../day";
import type { DateReading } from "../../typed-cell";
import type { DateContext } from "./date-context";

/** A day as written; a missing year is told by the context. `date` "last" = last day of the month. */
export interface WrittenDay {
  readonly year: number | null;
  readonly month: number;
  readonly date: number | "last";
}

/** What a text names before the calendar has its say. */
export interface Span {
  readonly from: WrittenDay;
  readonly to: WrittenDay;
  /** One day, fully written. */
  readonly isExact: boolean;
}

export function daySpan(year: number | null, month: number, date: number): Span {
  const day = { year, month, date };
  return { from: day, to: day, isExact: true };
}

/** Whole months, both included. */
export function monthSpan(year: number | null, first: number, last: number): Span {
  return { from: { year, month: first, date: 1 }, to: { year, month: last, date: "last" }, isExact: false };
}

/** Years in which dates of a ledger may lie: birthdays of the oldest members, deadlines of the longest plans. */
export function isPlausibleYear(year: number): boolean {
  return year >= 1921 && year <= 2099;
}

/** The reading of a span: a typo when there is no such day, ambiguous without readings when nothing tells the year. */
export function resolveSpan(span: Span, context: DateContext): DateReading {
  const from = withYear(span.from, context);
  const to = span.isExact ? from : withYear(span.to, context);
  if (from === "invalid" || to === "invalid")
    return { kind: "typo", suggestion: span.isExact ? swapped(span.from) : null };
  if (from === "yearless" || to === "yearless") return { kind: "ambiguous", readings: [] };
  if (from > to) return { kind: "typo", suggestion: null };
  return { kind: span.isExact ? "exact" : "imprecise", from, to };
}

function withYear(day: WrittenDay, context: DateContext): Day | "invalid" | "yearless" {
  const { month, date } = day;
  const last = month >= 1 && month <= 12 ? daysInMonth(2000, month) : 0;
  if (last === 0 || (date !== "last" && (date < 1 || date > last))) return "invalid";
  const year = day.year ?? context.yearOf(month, date === "last" ? 28 : date);
  if (year === null) return "yearless";
  if (!isPlausibleYear(year)) return "invalid";
  return dayOf(year, month, date === "last" ? daysInMonth(year, month) : date) ?? "invalid";
}

/** 2010年15月12日: month and date changed places. `null` when that is no day either. */
function swapped(day: WrittenDay): Day | null {
  const { year, month, date } = day;
  return year === null || date === "last" || !isPlausibleYear(year) ? null : dayOf(year, date, month);
}
