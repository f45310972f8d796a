import type { CoverageView } from "../../app/engine/views/coverage-view";
import { isoDay, type Period } from "../../core/ledger/day";

/** What the picker offers. `key` "own": the period of the settings. */
export interface PeriodChoice {
  readonly key: string;
  readonly label: string;
  readonly period: Period;
  /** asOf lies in it. */
  readonly isCurrent: boolean;
}

export const OWN_PERIOD = "own";

/** The periods that the scheme speaks of, that of the settings left out: it has a place of its own. */
export function periodChoices(
  { periods, asOf }: Pick<CoverageView, "periods" | "asOf">,
  own: Period,
): readonly PeriodChoice[] {
  return periods
    .filter((period) => !isSamePeriod(period, own))
    .map(({ label, from, to }) => ({
      key: periodKey({ from, to }),
      label,
      period: { from, to },
      isCurrent: from <= asOf && asOf <= to,
    }));
}

export function isSamePeriod(a: Period, b: Period): boolean {
  return a.from === b.from && a.to === b.to;
}

export function periodKey({ from, to }: Period): string {
  return `${isoDay(from)}/${isoDay(to)}`;
}
