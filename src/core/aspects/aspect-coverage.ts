import type { AssessedReview } from "../coverage/coverage";
import type { LedgerRecord } from "../ledger/record";
import type { Roster } from "../roster/roster";
import { contentOf } from "../rules/content/review-content";
import type { Aspect, SubjectType } from "../scheme/scheme";
import type { Settings } from "../scheme/settings";
import { liesWithin } from "../scheme/windows";
import { aspectSubject } from "./aspect-subject";
import { aspectsTouched } from "./aspects-touched";

/** One review and which of the aspects its text touches. */
export interface ReviewAspects {
  readonly record: LedgerRecord;
  /** In the order of `AspectTable.aspects`. */
  readonly touches: readonly boolean[];
}

/** The reviews of one sort of subject by the aspects that the scheme names for it. */
export interface AspectTable {
  readonly subject: SubjectType;
  readonly aspects: readonly Aspect[];
  readonly reviews: readonly ReviewAspects[];
  /** How many reviews touch each aspect. */
  readonly counts: readonly number[];
}

const SUBJECTS: readonly SubjectType[] = ["organization", "secretary", "member"];

/** The counting reviews dated in the period, by the scheme's aspects; a subject without aspects or reviews has no table. */
export function aspectCoverage(
  reviews: readonly AssessedReview[],
  roster: Roster,
  { scheme, period }: Pick<Settings, "scheme" | "period">,
): readonly AspectTable[] {
  if (scheme.aspects.length === 0) return [];
  const counting = reviews.filter(
    ({ disqualified, date }) => disqualified.length === 0 && date !== null && liesWithin(date, period),
  );
  const bySubject = new Map<SubjectType, AssessedReview[]>();
  for (const review of counting) {
    const subject = aspectSubject(review, roster, scheme);
    const own = bySubject.get(subject);
    if (own) own.push(review);
    else bySubject.set(subject, [review]);
  }
  return SUBJECTS.flatMap((subject): readonly AspectTable[] => {
    const aspects = scheme.aspects.filter((aspect) => aspect.subject === subject);
    const own = bySubject.get(subject) ?? [];
    if (aspects.length === 0 || own.length === 0) return [];
    const read = own.map(({ record }): ReviewAspects => {
      const { touched } = aspectsTouched(contentOf(record), scheme, subject);
      const found = new Set(touched);
      return { record, touches: aspects.map((aspect) => found.has(aspect)) };
    });
    const counts = aspects.map((_, at) => read.filter(({ touches }) => touches[at] === true).length);
    return [{ subject, aspects, reviews: read, counts }];
  });
}
