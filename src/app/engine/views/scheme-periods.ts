import { partsOf, type Period } from "../../../core/ledger/day";
import type { Settings } from "../../../core/scheme/settings";
import { windowLabel } from "../../../core/scheme/window-label";
import { windowOf, windowsOverlapping } from "../../../core/scheme/windows";
import type { CoverageView } from "./coverage-view";

/** The campaign, then the windows of the scheme's duties in the years of the period and of asOf, and these years; none twice. */
export function schemePeriods({ scheme, period, asOf }: Settings): CoverageView["periods"] {
  const found: { label: string; from: number; to: number }[] = [];
  const add = (label: string, { from, to }: Period): void => {
    if (!found.some((known) => known.from === from && known.to === to)) found.push({ label, from, to });
  };
  if (scheme.campaign) add("集中点评期", scheme.campaign);
  for (const day of [period.from, asOf]) {
    const year = windowOf(day, "year");
    for (const duty of scheme.duties) {
      if (duty.kind !== "cadence" || duty.every === "year") continue;
      for (const window of windowsOverlapping(year, duty.every)) add(windowLabel(duty, window, true), window);
    }
    add(`${partsOf(year.from).year}年`, year);
  }
  return found;
}
