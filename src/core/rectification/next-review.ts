import type { AssessedReview, SubjectRef } from "../coverage/coverage";
import type { Day } from "../ledger/day";

/** Days of each subject's counting reviews, ascending, for looking up the first after a day. */
export type ReviewDays = ReadonlyMap<string, readonly Day[]>;

export function reviewDays(reviews: readonly AssessedReview[]): ReviewDays {
  const days = new Map<string, Day[]>();
  for (const review of reviews) {
    const { subject, date } = review;
    if (!subject || !date || date.from !== date.to || review.disqualified.length > 0) continue;
    const list = days.get(keyOf(subject));
    if (list) list.push(date.from);
    else days.set(keyOf(subject), [date.from]);
  }
  for (const list of days.values()) list.sort((a, b) => a - b);
  return days;
}

/** `null` when the subject or the day is unknown, or no review followed. */
export function nextReviewAfter(days: ReviewDays, subject: SubjectRef | null, day: Day | null): Day | null {
  if (subject === null || day === null) return null;
  return firstFrom(days.get(keyOf(subject)) ?? [], day + 1);
}

/** The first of ascending days that is not before `from`; `null` when there is none. A subject may have very many. */
export function firstFrom(days: readonly Day[], from: Day): Day | null {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return days[low] ?? null;
}

function keyOf(subject: SubjectRef): string {
  return `${subject.type}:${subject.index}`;
}
