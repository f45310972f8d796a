import type { AssessedReview, ReviewReason } from "../core/coverage/coverage";
import { REASON_TITLES } from "../core/coverage/uncovered-list";
import { STANDARD_HEADINGS } from "../core/ledger/headings";
import { isReviewKind } from "../core/ledger/kinds";
import { columnOf, type Recognition } from "../core/ledger/recognition";
import type { Analysis } from "./analyze";
import { overlap } from "./period-gap";

export interface UncountedReviews {
  /** Reviews that lie in the period, or on no day that can be read. */
  readonly count: number;
  /** Chinese, what keeps most of them from counting. */
  readonly reason: string;
}

/** There are reviews that could lie in the period, and not one counts. `null` when one does, or there are none. */
export function uncountedReviews(analysis: Analysis): UncountedReviews | null {
  const { reviews, statistics, settings, recognition } = analysis;
  if (statistics.total.reviews.total.length > 0) return null;
  const missed = reviews.filter(
    ({ date, disqualified }) => disqualified.length > 0 && (date === null || overlap(date, settings.period)),
  );
  const reason = mostOf(missed);
  if (reason === null) return null;
  const isWithoutColumn = reason === "reviewerBlank" && !hasReviewerColumn(recognition);
  return {
    count: missed.length,
    reason: isWithoutColumn ? `台账里没有“${STANDARD_HEADINGS.reviewer}”栏` : REASON_TITLES[reason],
  };
}

function mostOf(reviews: readonly AssessedReview[]): ReviewReason | null {
  const counts = new Map<ReviewReason, number>();
  for (const reason of reviews.flatMap(({ disqualified }) => disqualified)) {
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts].reduce<readonly [ReviewReason | null, number]>(
    (most, [reason, count]) => (count > most[1] ? [reason, count] : most),
    [null, 0],
  )[0];
}

function hasReviewerColumn({ sheets }: Recognition): boolean {
  return sheets.some(({ blocks }) =>
    blocks.some((block) => block.kind !== null && isReviewKind(block.kind) && columnOf(block, "reviewer") >= 0),
  );
}
