import type { DateReading } from "../../typed-cell";
import { dayOf, partsOf } from "../../day";
import type { DateContext } from "./date-context";
import { resolveSpan } from "./span";
import { writtenSpan } from "./written-span";

const BEFORE = /^(.+?)(?:之前|以前|前)$/;

/**
 * 8月底前, 3月31日前: from the start of that year up to the end of what is named (a deadline is kept on its last day).
 * 8月前 may end in July or in August: ambiguous. `null` when the text names no such limit.
 */
export function readDeadline(text: string, context: DateContext): DateReading | null {
  const match = BEFORE.exec(text);
  const span = match && writtenSpan(match[1] ?? "");
  if (!match || !span) return null;
  const reading = resolveSpan(span, context);
  if (reading.kind !== "exact" && reading.kind !== "imprecise") return reading;
  const { year } = partsOf(reading.from);
  const start = dayOf(year, 1, 1) ?? reading.from;
  const until = { from: start, to: reading.to };
  const isEndNamed = span.isExact || !/(?:[月份度]|(?<!半)年)$/.test(match[1] ?? "");
  if (isEndNamed) return { kind: "imprecise", ...until };
  return { kind: "ambiguous", readings: [{ from: Math.min(start, reading.from - 1), to: reading.from - 1 }, until] };
}
