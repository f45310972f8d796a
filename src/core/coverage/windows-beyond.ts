import type { Period } from "../ledger/day";
import { windowLabel } from "../scheme/window-label";
import { liesWithin } from "../scheme/windows";
import type { Coverage } from "./coverage";
import { windowsOf } from "./duties-in-force";

export interface LabelledWindow extends Period {
  /** Chinese, with its year: 2011年第1季度, 集中点评期. */
  readonly label: string;
}

/**
 * Begun windows that are counted whole although they reach beyond the period (DOMAIN §5), each once, earliest first; those of
 * the same day in the scheme's order.
 */
export function windowsBeyond({
  duties,
  period,
  asOf,
}: Pick<Coverage, "duties" | "period" | "asOf">): readonly LabelledWindow[] {
  const beyond = new Map<string, LabelledWindow>();
  for (const { duty } of duties) {
    for (const window of windowsOf(duty, period)) {
      if (window.from > asOf || liesWithin(window, period)) continue;
      const label = windowLabel(duty, window, true);
      beyond.set(`${label} ${window.from}`, { label, from: window.from, to: window.to });
    }
  }
  return [...beyond.values()].sort((a, b) => a.from - b.from);
}
