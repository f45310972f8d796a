import type { AssessedReview, Coverage, ReviewerCoverage, SubjectCoverage } from "../coverage/coverage";
import type { LedgerRecord, LedgerRecords } from "../ledger/record";
import type { TrackedProblem } from "../rectification/problem";
import type { Roster } from "../roster/roster";
import type { Settings } from "../scheme/settings";
import { appraisedOrganization, isAppraisedWithin } from "./appraised-organization";
import type { RowFrames } from "./row-frame";

export interface StatisticsInput {
  readonly roster: Roster;
  readonly coverage: Coverage;
  readonly reviews: readonly AssessedReview[];
  readonly problems: readonly TrackedProblem[];
  readonly records: LedgerRecords;
  readonly settings: Settings;
}

/** What one row is counted from. */
export interface RowBasis {
  readonly subjects: SubjectCoverage[];
  readonly reviewers: ReviewerCoverage[];
  readonly unnamed: Coverage["unnamedMembers"][number][];
  readonly reviews: AssessedReview[];
  readonly problems: TrackedProblem[];
  readonly appraisals: LedgerRecord[];
}

export function emptyBasis(): RowBasis {
  return { subjects: [], reviewers: [], unnamed: [], reviews: [], problems: [], appraisals: [] };
}

/** `unit`: the reporting unit, to which tables that name nobody belong; `null` when there is none. */
export function gatherBases(input: StatisticsInput, frames: RowFrames, unit: number | null): readonly RowBasis[] {
  const { roster, settings, coverage } = input;
  const { period } = settings;
  const bases = frames.rows.map(emptyBasis);
  const basisOf = (organization: number | null): RowBasis | undefined =>
    organization === null ? undefined : bases[frames.rowOf[organization] ?? -1];
  const organizationOf = (subject: SubjectCoverage["subject"]): number | null =>
    subject.type === "organization" ? subject.index : (roster.members[subject.index]?.organization ?? null);

  for (const subject of coverage.subjects) basisOf(organizationOf(subject.subject))?.subjects.push(subject);
  for (const reviewer of coverage.reviewers) basisOf(reviewer.organization)?.reviewers.push(reviewer);
  for (const unnamed of coverage.unnamedMembers) basisOf(unnamed.organization)?.unnamed.push(unnamed);
  for (const review of input.reviews) {
    if (!review.date || review.disqualified.length > 0) continue;
    if (review.date.from < period.from || review.date.to > period.to) continue;
    basisOf(review.subject ? organizationOf(review.subject) : review.unlistedIn)?.reviews.push(review);
  }
  for (const problem of input.problems) {
    if (problem.raised === null || problem.raised < period.from) continue;
    if ((problem.raisedUntil ?? problem.raised) <= period.to) basisOf(problem.organization)?.problems.push(problem);
  }
  for (const record of input.records.of("appraisal")) {
    if (!isAppraisedWithin(record, period, settings.asOf)) continue;
    basisOf(appraisedOrganization(record, roster, unit))?.appraisals.push(record);
  }
  return bases;
}

export function joinBases(bases: readonly RowBasis[]): RowBasis {
  return {
    subjects: bases.flatMap((basis) => basis.subjects),
    reviewers: bases.flatMap((basis) => basis.reviewers),
    unnamed: bases.flatMap((basis) => basis.unnamed),
    reviews: bases.flatMap((basis) => basis.reviews),
    problems: bases.flatMap((basis) => basis.problems),
    appraisals: bases.flatMap((basis) => basis.appraisals),
  };
}
