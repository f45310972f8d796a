import type { Period } from "../ledger/day";
import type { AssessedReview, AssessedReviewer } from "./coverage";

/** What a review is of, as far as telling two of them apart goes: its subject, or an unlisted person in an organisation. */
export type RepetitionSubject =
  | { readonly type: "organization" | "member"; readonly index: number }
  | { readonly type: "unlisted"; readonly index: number; readonly person: string };

export interface RepetitionIndex {
  /** An earlier counting review of the same subject on the same date that names one of the same reviewers; `null`: none. */
  find(subject: RepetitionSubject, date: Period, reviewers: readonly AssessedReviewer[]): AssessedReview | null;
  add(subject: RepetitionSubject, review: AssessedReview): void;
}

/** Serial days stay far below it, so that subject and day make one number. */
const DAYS = 2 ** 18;

/** Remembers counting reviews by subject and day, over all sheets (DOMAIN §5 "not a repetition"). */
export function createRepetitionIndex(): RepetitionIndex {
  // A second review of a subject on one day is rare: lists are made only for those.
  const first = new Map<number, AssessedReview>();
  const others = new Map<number, AssessedReview[]>();
  const numberOf = numberSubjects();
  return {
    find(subject, date, reviewers) {
      const key = numberOf(subject) * DAYS + date.from;
      const earlier = first.get(key);
      if (!earlier) return null;
      const isSame = (one: AssessedReview): boolean => one.date?.to === date.to && shareReviewer(one, reviewers);
      return isSame(earlier) ? earlier : (others.get(key)?.find(isSame) ?? null);
    },
    add(subject, review) {
      if (review.date === null) return;
      const key = numberOf(subject) * DAYS + review.date.from;
      const list = others.get(key);
      if (!first.has(key)) first.set(key, review);
      else if (list) list.push(review);
      else others.set(key, [review]);
    },
  };
}

/** A number of its own for every subject: organisations, members and unlisted people in turn. */
function numberSubjects(): (subject: RepetitionSubject) => number {
  const unlisted = new Map<number, Map<string, number>>();
  let people = 0;
  return (subject) => {
    if (subject.type !== "unlisted") return subject.index * 3 + (subject.type === "organization" ? 0 : 1);
    let names = unlisted.get(subject.index);
    if (!names) unlisted.set(subject.index, (names = new Map<string, number>()));
    let number = names.get(subject.person);
    if (number === undefined) names.set(subject.person, (number = people++));
    return number * 3 + 2;
  };
}

function shareReviewer(earlier: AssessedReview, reviewers: readonly AssessedReviewer[]): boolean {
  return earlier.reviewers.some((one) => reviewers.some((other) => other.mention.key === one.mention.key));
}
