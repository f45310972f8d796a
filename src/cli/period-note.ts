import type { Analysis } from "../app/analyze";
import { isoDay } from "../core/ledger/day";

/**
 * What a person must know when no review lies in the period although the ledgers hold dated ones: most likely the period is
 * not the one they mean. `null` when there is nothing to say.
 */
export function periodNote({ reviews, settings, statistics }: Analysis): string | null {
  if (statistics.total.reviews.total.length > 0) return null;
  const days = reviews.flatMap((review) => (review.date === null ? [] : [review.date.from, review.date.to]));
  if (days.length === 0) return null;
  const first = isoDay(days.reduce((a, b) => Math.min(a, b)));
  const last = isoDay(days.reduce((a, b) => Math.max(a, b)));
  const { from, to } = settings.period;
  return (
    `注意：统计期间 ${isoDay(from)} 至 ${isoDay(to)} 内没有计入任何点评，而台账里的点评时间在 ${first} 至 ${last}；` +
    `如果期间不对，请用 --from、--to 或 --scheme 指定，或写在“点评设置”表里。`
  );
}
