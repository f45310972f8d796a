import { partsOf, type Period } from "../../ledger/day";
import type { Span } from "./indicator";
import type { WordSense } from "./heading-words";
import { isMonths, isSamePeriod } from "./named-span";

/** The two spans that we have numbers for. */
export interface Spans {
  readonly period: Period;
  readonly cumulative: Period;
}

/** What the levels of a heading say about time: one of ours, another one, or nothing. */
export type HeadingSpan = Span | "other" | "unsaid";

/** A month, quarter or half-year that a heading names counts as one of ours only where it is the same to the day. */
export function spanOfName(period: Period, spans: Spans): HeadingSpan {
  if (isSamePeriod(period, spans.period)) return "period";
  return isSamePeriod(period, spans.cumulative) ? "cumulative" : "other";
}

/** The year that a heading without one means. */
export function yearOf({ period }: Spans): number {
  return partsOf(period.to).year;
}

/** 本月 in a sheet about a half-year is none of ours. */
export function spanOfWords(senses: ReadonlySet<WordSense>, { period }: Spans): HeadingSpan {
  const said: HeadingSpan[] = [];
  if (senses.has("otherSpan")) said.push("other");
  if (senses.has("period")) said.push("period");
  if (senses.has("cumulative")) said.push("cumulative");
  if (senses.has("month")) said.push(isMonths(period, 1) ? "period" : "other");
  if (senses.has("quarter")) said.push(isMonths(period, 3) ? "period" : "other");
  if (senses.has("halfYear")) said.push(isMonths(period, 6) ? "period" : "other");
  return joinSpans(said);
}

/** Levels that contradict each other (本期 above 累计) are none of ours. */
export function joinSpans(said: readonly HeadingSpan[]): HeadingSpan {
  const plain = new Set(said.filter((span) => span !== "unsaid"));
  const [only] = plain;
  if (only === undefined) return "unsaid";
  return plain.size === 1 ? only : "other";
}
