import type { Period } from "../core/ledger/day";
import type { Analysis } from "./analyze";

/**
 * The days of the dated reviews when not one of them lies in the period: most likely the period is not the one that the person
 * means. Days after asOf do not count. `null` when some do (counted or not: `uncountedReviews`), or none is dated.
 */
export function periodGap({ reviews, statistics, settings: { asOf, period } }: Analysis): Period | null {
  if (statistics.total.reviews.total.length > 0) return null;
  let from = Infinity;
  let to = -Infinity;
  for (const { date } of reviews) {
    // A day still to come is a slip of the pen (2042), and would stretch the span.
    if (date === null || date.from > asOf) continue;
    if (overlap(date, period)) return null;
    from = Math.min(from, date.from);
    to = Math.max(to, Math.min(date.to, asOf));
  }
  return from <= to ? { from, to } : null;
}

export function overlap(some: Period, other: Period): boolean {
  return some.from <= other.to && some.to >= other.from;
}
