import { dayOf, daysInMonth, partsOf, type Day, type Period } from "../ledger/day";
import type { WindowLength } from "./scheme";

const MONTHS: { readonly [L in WindowLength]: number } = { month: 1, twoMonths: 2, quarter: 3, halfYear: 6, year: 12 };

/** The calendar window of that length that holds the day; windows start in January (two months: January–February …). */
export function windowOf(day: Day, length: WindowLength): Period {
  const { year, month } = partsOf(day);
  const first = month - ((month - 1) % MONTHS[length]);
  const last = first + MONTHS[length] - 1;
  return { from: calendarDay(year, first, 1), to: calendarDay(year, last, daysInMonth(year, last)) };
}

/** The whole calendar windows of that length that share a day with the period, in order; never cut to it. */
export function windowsOverlapping(period: Period, length: WindowLength): readonly Period[] {
  const windows: Period[] = [];
  for (let next = windowOf(period.from, length); next.from <= period.to; next = windowOf(next.to + 1, length)) {
    windows.push(next);
  }
  return windows;
}

export function periodsOverlap(a: Period, b: Period): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** Does the whole of `inner` lie in `outer`? */
export function liesWithin(inner: Period, outer: Period): boolean {
  return inner.from >= outer.from && inner.to <= outer.to;
}

function calendarDay(year: number, month: number, date: number): Day {
  const day = dayOf(year, month, date);
  if (day === null) throw new Error(`no such day: ${year}-${month}-${date}`);
  return day;
}
