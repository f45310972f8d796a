import type { Span } from "./span";
import { daySpan, monthSpan } from "./span";

/** A group that takes no part in the match is `undefined`. */
type Reader = readonly [pattern: RegExp, read: (...groups: (string | undefined)[]) => Span];

/** "2011年" or "2011年度" in front; "" when nothing is there. */
const YEAR = String.raw`(?:(\d{4})年?度?)?`;

const TENTHS: Readonly<Record<string, readonly [number, number | "last"]>> = {
  上旬: [1, 10],
  初: [1, 10],
  中旬: [11, 20],
  中: [11, 20],
  下旬: [21, "last"],
  底: [21, "last"],
  末: [21, "last"],
  上半月: [1, 15],
  下半月: [16, "last"],
};

/** Every way of writing one day or one stretch of time that is no range; each pattern covers the whole text. */
const READERS: readonly Reader[] = [
  [/^(\d{4})年(\d{1,2})月(\d{1,2})[日号]?$/, (y, m, d) => daySpan(Number(y), Number(m), Number(d))],
  [/^(\d{4})([.\-/,])(\d{1,2})\2(\d{1,2})[日号]?$/, (y, _, m, d) => daySpan(Number(y), Number(m), Number(d))],
  [/^(\d{4})(\d{2})(\d{2})$/, (y, m, d) => daySpan(Number(y), Number(m), Number(d))],
  [/^(\d{1,2})月(\d{1,2})[日号]?$/, (m, d) => daySpan(null, Number(m), Number(d))],
  [/^(\d{1,2})[.\-/](\d{1,2})$/, (m, d) => daySpan(null, Number(m), Number(d))],
  [/^(\d{4})年(\d{1,2})月(?:份|日)?$/, (y, m) => monthSpan(Number(y), Number(m), Number(m))],
  [/^(\d{4})[.\-/](\d{1,2})月?$/, (y, m) => monthSpan(Number(y), Number(m), Number(m))],
  [/^(\d{4})(\d{2})$/, (y, m) => monthSpan(Number(y), Number(m), Number(m))],
  [/^(\d{1,2})月(?:份|日)?$/, (m) => monthSpan(null, Number(m), Number(m))],
  [/^(\d{4})(?:年度?|年月日?)?$/, (y) => monthSpan(Number(y), 1, 12)],
  [new RegExp(`^${YEAR}上半年$`), (y) => monthSpan(yearOf(y), 1, 6)],
  [new RegExp(`^${YEAR}下半年$`), (y) => monthSpan(yearOf(y), 7, 12)],
  [new RegExp(`^${YEAR}第?([1-4])季度$`), (y, q) => monthSpan(yearOf(y), Number(q) * 3 - 2, Number(q) * 3)],
  [new RegExp(`^${YEAR}年[底末]$`), (y) => monthSpan(yearOf(y), 12, 12)],
  [new RegExp(`^${YEAR}(\\d{1,2})月份?(上旬|中旬|下旬|上半月|下半月|初|中|底|末)$`), tenthSpan],
  [new RegExp(`^${YEAR}(\\d{1,2})(?:月份?)?([\\-至到,])(\\d{1,2})月份?$`), monthsSpan],
];

/** `null` when the text is written in none of the ways. `text` as `normalizeDateText` gives it. */
export function writtenSpan(text: string): Span | null {
  for (const [pattern, read] of READERS) {
    const match = pattern.exec(text);
    if (match) return read(...match.slice(1));
  }
  return null;
}

function yearOf(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}

function tenthSpan(year: string | undefined, month = "", part = ""): Span {
  const [first, last] = TENTHS[part] ?? [1, "last"];
  const at = { year: yearOf(year), month: Number(month) };
  return { from: { ...at, date: first }, to: { ...at, date: last }, isExact: false };
}

/** 1-8月; 7,8月. Months that are listed but do not follow each other (3,8月) are no stretch: an impossible one is returned. */
function monthsSpan(year: string | undefined, first = "", sign = "", last = ""): Span {
  const isGap = sign === "," && Number(last) !== Number(first) + 1;
  return monthSpan(yearOf(year), isGap ? 0 : Number(first), Number(last));
}
