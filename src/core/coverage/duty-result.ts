import type { Day, Period } from "../ledger/day";
import type { Duty } from "../scheme/scheme";
import type { Settings } from "../scheme/settings";
import { liesWithin } from "../scheme/windows";
import type { AssessedReview, CoverageStatus, DutyResult, WindowResult } from "./coverage";
import { isOpenAt, windowsOf } from "./duties-in-force";

/** A duty with its windows that overlap the period and have begun by asOf, each taken whole. */
export interface DutyWindows {
  readonly duty: Duty;
  readonly windows: readonly (Period & { readonly isOpen: boolean })[];
  /** Result for a subject whom nobody reviewed and for whom every window counts; shared, there may be 100,000 of them. */
  readonly unreviewed: DutyResult;
}

const NO_REVIEWS: readonly AssessedReview[] = [];

export function dutyWindows(duty: Duty, settings: Settings): DutyWindows {
  const windows = windowsOf(duty, settings.period)
    .filter((window) => window.from <= settings.asOf)
    .map((window) => ({ ...window, isOpen: isOpenAt(window, settings.asOf) }));
  return { duty, windows, unreviewed: judged(duty, windows, NO_REVIEWS) };
}

/**
 * How a subject stands with a duty. `reviews`: its counting reviews of any date. Windows that end before `joinDate` drop out; when
 * none is left, the duty is not due.
 */
export function dutyResult(
  { duty, windows, unreviewed }: DutyWindows,
  reviews: readonly AssessedReview[],
  joinDate: Day | null,
): DutyResult {
  const counted = joinDate === null ? windows : windows.filter((window) => window.to >= joinDate);
  if (reviews.length === 0 && counted.length === windows.length) return unreviewed;
  return judged(duty, counted, reviews);
}

function judged(duty: Duty, windows: DutyWindows["windows"], reviews: readonly AssessedReview[]): DutyResult {
  const results = windows.map((window): WindowResult => {
    const inside = reviewsWithin(reviews, window);
    return {
      from: window.from,
      to: window.to,
      isOpen: window.isOpen,
      isMet: inside.length >= duty.min,
      reviews: inside,
    };
  });
  return { duty, status: statusOf(results), isDue: results.some((one) => one.isOpen && !one.isMet), windows: results };
}

/** Reviews whose whole date lies in the window; the list itself when all do. */
export function reviewsWithin(reviews: readonly AssessedReview[], window: Period): readonly AssessedReview[] {
  const isInside = ({ date }: AssessedReview): boolean => date !== null && liesWithin(date, window);
  if (reviews.every(isInside)) return reviews;
  const inside = reviews.filter(isInside);
  return inside.length === 0 ? NO_REVIEWS : inside;
}

/** Over the closed windows and the open ones already met; an open and unmet one never lowers it (DOMAIN §5 "Status"). */
export function statusOf(windows: readonly Pick<WindowResult, "isOpen" | "isMet">[]): CoverageStatus {
  if (windows.length === 0) return "notDue";
  const decided = windows.filter((window) => !window.isOpen || window.isMet);
  if (decided.length === 0) return "due";
  const met = decided.filter((window) => window.isMet).length;
  if (met === decided.length) return "covered";
  return met > 0 ? "partial" : "missing";
}

/** Higher is worse. */
const BADNESS: { readonly [S in CoverageStatus]: number } = { notDue: 0, covered: 1, due: 2, partial: 3, missing: 4 };

/** The worst status of several duties; `null` for none. */
export function worstStatus(results: readonly Pick<DutyResult, "status">[]): CoverageStatus | null {
  let worst: CoverageStatus | null = null;
  for (const { status } of results) if (worst === null || BADNESS[status] > BADNESS[worst]) worst = status;
  return worst;
}
