import { dayOf, daysInMonth, isoDay, partsOf, type Day } from "../../ledger/day";
import { dateContextOf, NO_YEAR } from "../../ledger/values/date/date-context";
import { normalizeDateText } from "../../ledger/values/date/normalize-date-text";
import { readDateText } from "../../ledger/values/date/read-date-text";
import { readCount } from "./count";

/** A deadline that a text names. */
export type DeadlineInText =
  | { readonly kind: "none" }
  /** `words` as written; `how` says in Chinese how the day follows from them, "" when they say it themselves. */
  | { readonly kind: "day"; readonly day: Day; readonly words: string; readonly how: string }
  /** Something is said, but no single day follows from it; `why` is Chinese. */
  | { readonly kind: "unclear"; readonly words: string; readonly why: string };

const NUMBER = "[0-9０-９一二两三四五六七八九十半]{1,4}";
const YEAR = "(?:[0-9０-９〇零○一二三四五六七八九]{4}年|今年|明年|本年)?(?:度)?";
const DAY_WORDS = `${YEAR}(?:${NUMBER}月(?:份)?(?:${NUMBER}[日号]|[底末初中]|上旬|中旬|下旬)?|[上下]半年|第[一二三四1-4]季度[末底]?)`;
const YEAR_END = "(?:[0-9０-９〇零○一二三四五六七八九]{4}|今|明|本)年(?:度)?[底末]";
const FIGURES = String.raw`(?:19|20)\d{2}[.\-/]\d{1,2}[.\-/]\d{1,2}`;
const NEAR =
  "(?:本|当|这个|下|下个|次)?月(?:[底末]|[0-9一二三四五六七八九十]{1,3}[日号])|(?:本|今|当)?年(?:度)?[底末]|(?:本|这|下)?季度?[底末]|春节|元旦|国庆节?|五一|七一";
/** Within the year, quarter or month of the review: 年内, 本季度内; 一年内 is another matter. */
const INSIDE = `(?<!${NUMBER.replace("{1,4}", "")})((?:本|今|当)?年(?:度)?|(?:本|这个?)季度?|(?:本|当)月)(?:之|以)?内`;
const END = "(?:以前|之前|前|止)";
const DONE = "(?=[^，。；;,\\n]{0,6}(?:完成|整改|到位|落实|补齐|办结|解决|报|交))";

/** "3月底前", "截至4月10日", "于2011年3月31日完成". */
const BY = new RegExp(
  `(${DAY_WORDS}|${YEAR_END}|${FIGURES}|${NEAR})(?:${END}|${DONE})|截[至止]到?(${DAY_WORDS}|${YEAR_END}|${FIGURES})|${INSIDE}`,
  "gu",
);
/** "一周内", "15个工作日之内". Not 年内: that is the end of the year. */
const WITHIN = new RegExp(`(${NUMBER})(?:个)?(工作日|天|日|周|星期|礼拜|月|季度|年)(?:之内|以内|内)`, "gu");
/** A rhythm (每月底前) is no deadline. */
const RHYTHM = /(?:每|逐|各)[个隔]?$/u;

/**
 * The deadline in an advice, read against the exact day of the review (`null` when that is not known exactly). Two different
 * days, a feast, or a month without a year that may lie in two are unclear: nothing is guessed.
 */
export function deadlineIn(text: string, reviewDay: Day | null): DeadlineInText {
  const found = [...phrases(text, reviewDay)];
  const [first] = found;
  if (!first) return { kind: "none" };
  const unclear = found.find((each) => each.kind === "unclear");
  if (unclear) return unclear;
  const days = new Set(found.flatMap((each) => (each.kind === "day" ? [each.day] : [])));
  if (days.size <= 1) return first;
  const words = found.map((each) => ("words" in each ? each.words : "")).join("、");
  return { kind: "unclear", words, why: "建议里有几个不同的时限" };
}

function* phrases(text: string, reviewDay: Day | null): Generator<DeadlineInText> {
  for (const match of text.matchAll(BY)) {
    if (RHYTHM.test(text.slice(0, match.index))) continue;
    yield readDay(match[1] ?? match[2] ?? `${match[3] ?? ""}底`, match[0], reviewDay);
  }
  for (const match of text.matchAll(WITHIN)) {
    if (RHYTHM.test(text.slice(0, match.index))) continue;
    const count = readCount(match[1] ?? "");
    if (count !== null) yield readSpan(count, match[2] ?? "", match[0], reviewDay);
  }
}

function readDay(named: string, words: string, reviewDay: Day | null): DeadlineInText {
  const near = nearDay(named, reviewDay);
  if (near === "feast") return { kind: "unclear", words, why: "节日的日期各年不同，请填写具体日期" };
  if (near !== null && reviewDay !== null) return onOrAfter(near, reviewDay, words, counted(reviewDay));
  const stated = statedYear(named.normalize("NFKC"), reviewDay);
  const context = reviewDay === null ? NO_YEAR : dateContextOf({ after: reviewDay, isAhead: true });
  const reading = readDateText(stated.replace(/季度[末底]$/u, "季度"), context);
  // 3月前 may end with February or with March.
  const isMonthAlone = /月(?:份)?$/u.test(named) && /前/u.test(words);
  if (isMonthAlone) return { kind: "unclear", words, why: "可以指上月底，也可以指当月底" };
  if (reading.kind !== "exact" && reading.kind !== "imprecise") {
    return { kind: "unclear", words, why: reviewDay === null ? NO_REVIEW_DAY : "看不出是哪一年哪一天" };
  }
  const hasYear = /\d{4}/u.test(normalizeDateText(named));
  const day = reading.to;
  return onOrAfter(day, reviewDay, words, hasYear ? "" : counted(reviewDay));
}

function onOrAfter(day: Day, reviewDay: Day | null, words: string, how: string): DeadlineInText {
  if (reviewDay !== null && day < reviewDay) return { kind: "unclear", words, why: "早于点评时间" };
  return { kind: "day", day, words, how };
}

const NO_REVIEW_DAY = "点评时间不是确切的一天，无法推算";

function counted(reviewDay: Day | null): string {
  return reviewDay === null ? "" : `按点评时间 ${isoDay(reviewDay)} 推算`;
}

function statedYear(named: string, reviewDay: Day | null): string {
  if (reviewDay === null) return named;
  const { year } = partsOf(reviewDay);
  return named.replace(/^(?:今年|本年)(?:度)?/u, `${year}年`).replace(/^明年(?:度)?/u, `${year + 1}年`);
}

/** 本月底, 下月10日, 年底, 本季度末 from the day of the review; "feast" for days that a table would be needed for. */
function nearDay(named: string, reviewDay: Day | null): Day | "feast" | null {
  if (/春节|元旦|国庆|五一|七一/u.test(named)) return "feast";
  if (reviewDay === null) return null;
  const { year, month } = partsOf(reviewDay);
  const inMonth = /^(本|当|这个|下|下个|次)?月(?:([底末])|(.+)[日号])$/u.exec(named);
  if (inMonth) {
    const [, which = "", end, date = ""] = inMonth;
    const at = month + (/下|次/u.test(which) ? 1 : 0);
    return end === undefined ? dayIn(year, at, readCount(date)) : endOfMonth(year, at);
  }
  if (/^(?:本|今|当)?年(?:度)?[底末]$/u.test(named)) return endOfMonth(year, 12);
  const half = /^([上下])半年$/u.exec(named);
  if (half) return endOfMonth(year, half[1] === "上" ? 6 : 12);
  const quarter = /^(本|这个?|下)?季度?[底末]$/u.exec(named);
  if (!quarter) return null;
  return endOfMonth(year, (Math.ceil(month / 3) + (quarter[1] === "下" ? 1 : 0)) * 3);
}

/** `month` may run past 12. */
function endOfMonth(year: number, month: number): Day | null {
  const [y, m] = month > 12 ? [year + 1, month - 12] : [year, month];
  return dayOf(y, m, daysInMonth(y, m));
}

function dayIn(year: number, month: number, date: number | null): Day | null {
  const [y, m] = month > 12 ? [year + 1, month - 12] : [year, month];
  return date === null ? null : dayOf(y, m, date);
}

function readSpan(count: number, unit: string, words: string, reviewDay: Day | null): DeadlineInText {
  if (reviewDay === null) return { kind: "unclear", words, why: NO_REVIEW_DAY };
  const day = after(reviewDay, count, unit);
  if (day === null) return { kind: "unclear", words, why: "看不出是多少天" };
  const how = unit === "工作日" ? `${counted(reviewDay)}，只除去周六周日、没有除去节假日` : counted(reviewDay);
  return { kind: "day", day, words, how };
}

function after(start: Day, count: number, unit: string): Day | null {
  if (unit === "天" || unit === "日") return count >= 1 ? start + Math.round(count) : null;
  if (unit === "工作日") return Number.isInteger(count) ? afterWorkdays(start, count) : null;
  if (unit === "月") return count === 0.5 ? start + 15 : monthsAfter(start, count);
  if (unit === "季度") return monthsAfter(start, count * 3);
  if (unit === "年") return monthsAfter(start, count * 12);
  return count >= 1 ? start + count * 7 : null;
}

function monthsAfter(start: Day, months: number): Day | null {
  if (!Number.isInteger(months)) return null;
  const { year, month, date } = partsOf(start);
  const at = month - 1 + months;
  const [y, m] = [year + Math.floor(at / 12), (at % 12) + 1];
  return dayOf(y, m, Math.min(date, daysInMonth(y, m)));
}

/** Days 0 and 1 of a week of serials are Saturday and Sunday. */
function afterWorkdays(start: Day, count: number): Day {
  let day = start;
  for (let left = count; left > 0;) {
    day += 1;
    if (day % 7 > 1) left -= 1;
  }
  return day;
}
