import type { DateReading } from "../../typed-cell";
import type { DateContext } from "./date-context";
import type { Span, WrittenDay } from "./span";
import { resolveSpan } from "./span";
import { writtenSpan } from "./written-span";

// The left side must be finished (日, 月, 旬 …, or a full date by figures), else "-" belongs to the date itself.
const RANGE = /^(.*(?:[日号月旬底末年]|\d[.\-/]\d{1,2}[.\-/]\d{1,2}|[.]\d{1,2}))(?:至|到|-)(.+)$/;
const YEARS = /^(\d{4})年?(?:至|到|-)(\d{4})年度?$/;

/** 2011年1月10日至15日, 2010.12.15-2011.2.2, 2010-2011年度: the whole stretch. `null` when it is no range. */
export function readRange(text: string, context: DateContext): DateReading | null {
  const years = YEARS.exec(text);
  if (years) return resolveSpan(joined(yearDay(years[1], 1), yearDay(years[2], 12)), context);
  const match = RANGE.exec(text);
  if (!match) return null;
  const left = writtenSpan(match[1] ?? "");
  const right = left && rightSide(match[2] ?? "", left.from);
  if (!left || !right) return null;
  return resolveSpan(joined(left.from, right.to), context);
}

function joined(from: WrittenDay, to: WrittenDay): Span {
  return { from, to, isExact: false };
}

function yearDay(year: string | undefined, month: number): WrittenDay {
  return { year: Number(year), month, date: month === 1 ? 1 : "last" };
}

/** The right side takes over what it leaves out: the month of "15日", the year of "2月2日" (the next one when it goes back). */
function rightSide(text: string, left: WrittenDay): Span | null {
  const date = /^(\d{1,2})[日号]?$/.exec(text);
  if (date) return joined(left, { ...left, date: Number(date[1]) });
  const span = writtenSpan(text);
  if (!span || span.to.year !== null || left.year === null) return span;
  const goesBack = span.to.month < left.month;
  return joined(span.from, { ...span.to, year: goesBack ? left.year + 1 : left.year });
}
