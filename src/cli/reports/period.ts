import { isoDay } from "../../core/ledger/day";
import type { Settings } from "../../core/scheme/settings";

export function periodJson(settings: Settings) {
  return { from: isoDay(settings.period.from), to: isoDay(settings.period.to) };
}

/** First line of every readable report: under which rules and for which days the numbers hold. */
export function frameText(settings: Settings): string {
  const { from, to } = periodJson(settings);
  return `方案：${settings.scheme.title}  期间：${from} 至 ${to}  截止：${isoDay(settings.asOf)}`;
}
