import type { Day } from "../../day";
import { dayOf, daysInMonth } from "../../day";
import type { DateReading } from "../../typed-cell";
import { isPlausibleYear } from "./span";

interface Stretch {
  readonly from: Day;
  readonly to: Day;
}

/** One day, if the calendar and the span of plausible years have it. */
export function oneDay(year: number, month: number, date: number): readonly Stretch[] {
  const day = isPlausibleYear(year) ? dayOf(year, month, date) : null;
  return day === null ? [] : [{ from: day, to: day }];
}

/** One month, likewise. */
export function oneMonth(year: number, month: number): readonly Stretch[] {
  const from = oneDay(year, month, 1)[0]?.from;
  return from === undefined ? [] : [{ from, to: from + daysInMonth(year, month) - 1 }];
}

/** The whole year, likewise. */
export function oneYear(year: number): readonly Stretch[] {
  const from = oneDay(year, 1, 1)[0]?.from;
  const to = oneDay(year, 12, 31)[0]?.to;
  return from === undefined || to === undefined ? [] : [{ from, to }];
}

/** Two-digit years stand for any century that is plausible; 11 only for 2011, 49 for 1949 or 2049. */
export function centuries(shortYear: number): readonly number[] {
  return [1900 + shortYear, 2000 + shortYear].filter((year) => isPlausibleYear(year) && year <= 2050);
}

/** The readings without repetition; "unreadable" when there is none. Never picks one: see `certain`. */
export function ambiguous(readings: readonly Stretch[]): DateReading {
  const distinct = readings.filter(
    (one, index) => readings.findIndex((other) => other.from === one.from && other.to === one.to) === index,
  );
  return distinct.length === 0 ? { kind: "unreadable" } : { kind: "ambiguous", readings: distinct };
}

/** As `ambiguous`, but a single day is taken. */
export function certain(readings: readonly Stretch[]): DateReading {
  const reading = ambiguous(readings);
  const [only, ...others] = reading.kind === "ambiguous" ? reading.readings : [];
  if (only === undefined || others.length > 0) return reading;
  return { kind: only.from === only.to ? "exact" : "imprecise", ...only };
}

/** 2011.1: January, or October after Excel dropped the last zero of 2011.10. `null` for anything else. */
export function readCutMonth(text: string): DateReading | null {
  const year = /^(\d{4})\.1$/.exec(text)?.[1];
  return year === undefined ? null : ambiguous([...oneMonth(Number(year), 1), ...oneMonth(Number(year), 10)]);
}

/**
 * Dates by figures whose order or century is open: 1/2/2011 (January or February), 11.1.10, 11年1月10日, 110110, 2011110.
 * `null` when the text is none of these.
 */
export function readOpenFigures(text: string): DateReading | null {
  const us = /^(\d{1,2})([.\-/])(\d{1,2})\2(\d{4})$/.exec(text);
  if (us) {
    const [a, b, year] = [Number(us[1]), Number(us[3]), Number(us[4])];
    return certain([...oneDay(year, a, b), ...oneDay(year, b, a)]);
  }
  const short = /^(\d{1,2})([.\-/])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (short) return openShort(Number(short[1]), Number(short[3]), Number(short[4]));
  const units = /^(\d{2})年(?:(\d{1,2})月(?:(\d{1,2})[日号]?)?)?$/.exec(text);
  if (units) return shortYear(Number(units[1]), units[2], units[3]);
  return /^\d{6,7}$/.test(text) ? openDigits(text) : null;
}

function openShort(a: number, b: number, c: number): DateReading {
  return ambiguous([
    ...centuries(a).flatMap((year) => oneDay(year, b, c)),
    ...centuries(c).flatMap((year) => [...oneDay(year, a, b), ...oneDay(year, b, a)]),
  ]);
}

function shortYear(year: number, month: string | undefined, date: string | undefined): DateReading {
  return certain(
    centuries(year).flatMap((full) => {
      if (month === undefined) return oneYear(full);
      return date === undefined ? oneMonth(full, Number(month)) : oneDay(full, Number(month), Number(date));
    }),
  );
}

/** 110110 = 2011-01-10 with a short year; 2011110 = 2011-1-10 or 2011-11-0. */
function openDigits(text: string): DateReading {
  const year = Number(text.slice(0, 4));
  const rest = text.slice(4);
  const split = [1, 2].flatMap((at) =>
    at < rest.length ? oneDay(year, Number(rest.slice(0, at)), Number(rest.slice(at))) : [],
  );
  const [yy, mm, dd] = [text.slice(0, 2), text.slice(2, 4), text.slice(4)].map(Number);
  if (text.length === 7 || yy === undefined || mm === undefined || dd === undefined) return ambiguous(split);
  return ambiguous([...split, ...centuries(yy).flatMap((full) => oneDay(full, mm, dd))]);
}
