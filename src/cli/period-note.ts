import type { Analysis } from "../app/analyze";
import { periodGap } from "../app/period-gap";
import { uncountedReviews } from "../app/uncounted-reviews";
import { isoDay } from "../core/ledger/day";

/**
 * What a person must know when no review counts in the period although the ledgers hold some: either all lie outside, and the
 * period is likely not the one they mean, or something keeps them from counting. `null` when there is nothing to say.
 */
export function periodNote(analysis: Analysis): string | null {
  const gap = periodGap(analysis);
  const uncounted = uncountedReviews(analysis);
  if (gap === null) {
    return uncounted === null ? null : `注意：台账里的 ${uncounted.count} 条点评一条也没有计入：${uncounted.reason}。`;
  }
  const { from, to } = analysis.settings.period;
  return (
    `注意：统计期间 ${isoDay(from)} 至 ${isoDay(to)} 内没有计入任何点评，而台账里的点评时间在 ${isoDay(gap.from)} 至 ${isoDay(gap.to)}；` +
    `如果期间不对，请用 --from、--to 或 --scheme 指定，或写在“点评设置”表里。`
  );
}
