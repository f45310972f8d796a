import type { Day, Period } from "../../day";
import { dayOf, partsOf } from "../../day";

/** Tells the year of a date written without one (1月18日) from what stands around it. */
export interface DateContext {
  /** Month 1–12, date 1–31. `null`: nothing says, or two years are as likely. */
  yearOf(month: number, date: number): number | null;
}

export const NO_YEAR: DateContext = { yearOf: () => null };

/** What is known around a ledger; leave out what is not. */
export interface DateSources {
  /** The ledger's title and sheet name: "2010年度…登记表". */
  readonly titles?: readonly string[];
  /** 填报时间. */
  readonly filled?: Day | null;
  /** The reporting period that a person has set. */
  readonly period?: Period | null;
  /** The day that the date must follow: the row's own review, for its deadline, completion, reply and re-review. */
  readonly after?: Day | null;
  /** True for deadlines, which lie ahead of the day of filling in; false for what has happened. */
  readonly isAhead?: boolean;
}

const YEAR = /(?<!\d)(?:19|20)\d{2}(?=\s*(?:年|[.\-/至—–－~～]|$|[^\d]))/g;

/** The years named in a text, ascending and distinct; only 1921–2099. */
export function yearsIn(text: string): readonly number[] {
  const years = (text.match(YEAR) ?? []).map(Number).filter((year) => year >= 1921 && year <= 2099);
  return [...new Set(years)].sort((a, b) => a - b);
}

/** What follows a review does so within this many days, or its year is open. */
const FOLLOWS_WITHIN = 300;

/**
 * Each source proposes years; a year is taken only when all sources that say anything agree on it and on no other: the
 * years in the titles (for a deadline the next one too), the year that puts the date into the period, behind the review,
 * or before the filling-in (a deadline may lie ahead of it).
 */
export function dateContextOf(sources: DateSources): DateContext {
  const { filled = null, period = null, after = null, isAhead = false } = sources;
  const named = [...new Set((sources.titles ?? []).flatMap(yearsIn))];
  const titled = isAhead && after !== null ? named.flatMap((year) => [year, year + 1]) : named;
  if (titled.length === 0 && filled === null && period === null && after === null) return NO_YEAR;
  return {
    yearOf(month, date) {
      const proposals: (readonly number[])[] = [];
      if (titled.length > 0) proposals.push(titled);
      const inside = period === null ? [] : yearsInside(period, month, date);
      if (inside.length > 0) proposals.push(inside);
      if (filled !== null) proposals.push(yearsByFilling(filled, month, date, isAhead));
      if (after !== null) proposals.push(yearsInside({ from: after, to: after + FOLLOWS_WITHIN }, month, date));
      const [first, ...others] = proposals;
      const agreed = new Set(first?.filter((year) => others.every((years) => years.includes(year))));
      return agreed.size === 1 ? ([...agreed][0] ?? null) : null;
    },
  };
}

function yearsInside(period: Period, month: number, date: number): readonly number[] {
  const years: number[] = [];
  for (let year = partsOf(period.from).year; year <= partsOf(period.to).year; year += 1) {
    const day = dayOf(year, month, date);
    if (day !== null && day >= period.from && day <= period.to) years.push(year);
  }
  return years;
}

/** What has happened lies before the filling-in; what is ahead may also be overdue, so the same year or the next. */
function yearsByFilling(filled: Day, month: number, date: number, isAhead: boolean): readonly number[] {
  const { year } = partsOf(filled);
  const sameYear = dayOf(year, month, date);
  if (isAhead) return sameYear !== null && sameYear < filled ? [year, year + 1] : [year];
  return sameYear !== null && sameYear > filled ? [year - 1] : [year];
}
