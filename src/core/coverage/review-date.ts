import type { Day, Period } from "../ledger/day";
import { cellOf, type LedgerRecord } from "../ledger/record";
import { liesWithin, periodsOverlap } from "../scheme/windows";
import type { ReviewReason } from "./coverage";

export interface ReviewDate {
  /** The readable span; `null` when there is none. */
  readonly date: Period | null;
  readonly reason: ReviewReason | null;
}

const BLANK: ReviewDate = { date: null, reason: "dateBlank" };
const UNREADABLE: ReviewDate = { date: null, reason: "dateUnreadable" };

/** When the review was, and what is wrong with that. A day after asOf does not exist yet; a span that has begun does. */
export function reviewDate(record: LedgerRecord, asOf: Day): ReviewDate {
  const reading = cellOf(record, "reviewDate")?.reading;
  if (reading === undefined || reading.kind === "blank") return BLANK;
  if (reading.kind !== "exact" && reading.kind !== "imprecise") return UNREADABLE;
  const date = { from: reading.from, to: reading.to };
  return { date, reason: date.from > asOf ? "dateAfterAsOf" : null };
}

export type Fit = "inside" | "partly" | "nowhere";

/**
 * How an imprecise span fits the windows that matter: `inside` when every window that it touches holds the whole of it, `partly`
 * when one holds it and another cuts it, `nowhere` when it touches some and none holds it. Touching none is `inside`: it is of another time.
 */
export function fitOf(date: Period, windows: readonly Period[]): Fit {
  const touched = windows.filter((window) => periodsOverlap(date, window));
  const holding = touched.filter((window) => liesWithin(date, window));
  if (holding.length === touched.length) return "inside";
  return holding.length > 0 ? "partly" : "nowhere";
}
