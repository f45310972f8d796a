import { textOf } from "../ledger/record";
import type { Roster } from "../roster/roster";
import { personKey } from "./review-subject";
import type { AssessedReview } from "./coverage";

/** Counting reviews by whom they are about; arrays run parallel to the roster's, `undefined` where there is none. */
export interface CountingReviews {
  readonly ofOrganization: readonly (readonly AssessedReview[] | undefined)[];
  readonly ofMember: readonly (readonly AssessedReview[] | undefined)[];
  /** People not listed as members: by organisation, then by the key of the name. */
  readonly unlisted: ReadonlyMap<number, ReadonlyMap<string, readonly AssessedReview[]>>;
}

export function indexCountingReviews(reviews: readonly AssessedReview[]): CountingReviews {
  const ofOrganization: AssessedReview[][] = [];
  const ofMember: AssessedReview[][] = [];
  const unlisted = new Map<number, Map<string, AssessedReview[]>>();
  for (const review of reviews) {
    if (review.disqualified.length > 0) continue;
    const { subject, unlistedIn } = review;
    if (subject !== null) {
      const list = subject.type === "organization" ? ofOrganization : ofMember;
      (list[subject.index] ??= []).push(review);
    } else if (unlistedIn !== null) {
      let people = unlisted.get(unlistedIn);
      if (!people) unlisted.set(unlistedIn, (people = new Map<string, AssessedReview[]>()));
      const key = personKey(review.record);
      const known = people.get(key);
      if (known) known.push(review);
      else people.set(key, [review]);
    }
  }
  return { ofOrganization, ofMember, unlisted };
}

/** The organisation that a review belongs to: the reviewed one, or the reviewed person's; `null` when nobody knows. */
export function reviewedOrganization(review: AssessedReview, roster: Roster): number | null {
  const { subject, unlistedIn } = review;
  if (subject === null) return unlistedIn;
  return subject.type === "organization" ? subject.index : (roster.members[subject.index]?.organization ?? null);
}

/** Name of the reviewed person as the row has it. */
export function personName(review: AssessedReview): string {
  return textOf(review.record, "memberName");
}
