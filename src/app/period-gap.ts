import type { Period } from "../core/ledger/day";
import type { Analysis } from "./analyze";

/**
 * The days of the dated reviews when not one of them lies in the period: most likely the period is not the one that the person
 * means. `null` when some do, or none is dated.
 */
export function periodGap({ reviews, statistics }: Analysis): Period | null {
  if (statistics.total.reviews.total.length > 0) return null;
  let from = Infinity;
  let to = -Infinity;
  for (const { date } of reviews) {
    if (date === null) continue;
    from = Math.min(from, date.from);
    to = Math.max(to, date.to);
  }
  return from <= to ? { from, to } : null;
}
