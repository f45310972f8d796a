import { dayOf, daysInMonth, partsOf, type Period } from "../../ledger/day";
import { chineseNumber } from "../../ledger/values/numerals";

/** A stretch of the calendar that a heading or title names, and the text without it. */
export interface NamedSpan {
  readonly period: Period;
  readonly rest: string;
}

const MONTHS = /(\d{1,2})(?:月份?)?(?:[-—–―~～至到])(\d{1,2})月份?/u;
const MONTH = /(?<!\d)(\d{1,2})月份?(?!\d*日)/u;
const QUARTER = /第?([一二三四1-4])季度?/u;
const HALF = /(上|下)半年/u;
const YEAR = /((?:19|20)\d{2})年?度?/u;
const WHOLE_YEAR = /全年|年度/u;

/**
 * The month, months, quarter, half-year or year that the text names; the year is `year` where the text says none. `null` when it
 * names none. Only whole months: 2011年1月13日 names none.
 */
export function namedSpan(text: string, year: number): NamedSpan | null {
  if (/\d日/u.test(text)) return null;
  const stated = YEAR.exec(text);
  const ofYear = stated === null ? year : Number(stated[1]);
  const left = stated === null ? text : text.replace(YEAR, "");
  for (const [pattern, months] of PARTS) {
    const match = pattern.exec(left);
    const [first, last] = match === null ? [0, 0] : months(match);
    if (match !== null && first >= 1 && last >= first && last <= 12) return spanOf(ofYear, first, last, left, match[0]);
  }
  if (stated === null && !/全年/u.test(left)) return null;
  return spanOf(ofYear, 1, 12, left, WHOLE_YEAR.exec(left)?.[0] ?? "");
}

const PARTS: readonly (readonly [RegExp, (match: RegExpExecArray) => readonly [number, number]])[] = [
  [MONTHS, (match) => [Number(match[1]), Number(match[2])]],
  [HALF, (match) => (match[1] === "上" ? [1, 6] : [7, 12])],
  [
    QUARTER,
    (match) => {
      const digit = match[1] ?? "";
      const quarter = /\d/u.test(digit) ? Number(digit) : (chineseNumber(digit) ?? 0);
      return [quarter * 3 - 2, quarter * 3];
    },
  ],
  [MONTH, (match) => [Number(match[1]), Number(match[1])]],
];

function spanOf(year: number, first: number, last: number, text: string, word: string): NamedSpan | null {
  const from = dayOf(year, first, 1);
  const to = dayOf(year, last, daysInMonth(year, last));
  return from === null || to === null ? null : { period: { from, to }, rest: text.replace(word, "") };
}

export function isSamePeriod(a: Period, b: Period): boolean {
  return a.from === b.from && a.to === b.to;
}

/** Does the period begin and end with whole months, so many of them? */
export function isMonths({ from, to }: Period, count: number): boolean {
  const [start, next] = [partsOf(from), partsOf(to + 1)];
  const length = (next.year - start.year) * 12 + next.month - start.month;
  return start.date === 1 && next.date === 1 && length === count && (start.month - 1) % count === 0;
}

export function isWholeMonths({ from, to }: Period): boolean {
  return partsOf(from).date === 1 && partsOf(to + 1).date === 1;
}
