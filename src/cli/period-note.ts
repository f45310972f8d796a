import type { Analysis } from "../app/analyze";
import { periodGap } from "../app/period-gap";
import { isoDay } from "../core/ledger/day";

/**
 * What a person must know when no review lies in the period although the ledgers hold dated ones: most likely the period is
 * not the one they mean. `null` when there is nothing to say.
 */
export function periodNote(analysis: Analysis): string | null {
  const gap = periodGap(analysis);
  if (gap === null) return null;
  const { from, to } = analysis.settings.period;
  return (
    `注意：统计期间 ${isoDay(from)} 至 ${isoDay(to)} 内没有计入任何点评，而台账里的点评时间在 ${isoDay(gap.from)} 至 ${isoDay(gap.to)}；` +
    `如果期间不对，请用 --from、--to 或 --scheme 指定，或写在“点评设置”表里。`
  );
}
