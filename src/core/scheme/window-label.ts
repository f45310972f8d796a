import { partsOf, type Period } from "../ledger/day";
import type { Duty } from "./scheme";

/** How people call a window: 第1季度, 1月, 1–2月, 上半年, 2011年, 集中点评期; with `withYear` 2011年第1季度. */
export function windowLabel(duty: Duty, window: Period, withYear: boolean): string {
  if (duty.kind === "once") return "集中点评期";
  const { year, month } = partsOf(window.from);
  const prefix = withYear ? `${year}年` : "";
  switch (duty.every) {
    case "month":
      return `${prefix}${month}月`;
    case "twoMonths":
      return `${prefix}${month}–${month + 1}月`;
    case "quarter":
      return `${prefix}第${(month + 2) / 3}季度`;
    case "halfYear":
      return `${prefix}${month === 1 ? "上" : "下"}半年`;
    case "year":
      return `${year}年`;
  }
}

/** The labels of several windows of a duty; years are named only when there is more than one. */
export function windowLabels(duty: Duty, windows: readonly Period[], among: readonly Period[] = windows): string[] {
  const years = new Set(among.map((window) => partsOf(window.from).year));
  return windows.map((window) => windowLabel(duty, window, years.size > 1));
}
