import type { Day } from "../ledger/day";
import type { LedgerRecord } from "../ledger/record";

/** DOMAIN §7, from least to most advanced. */
export const PROBLEM_STATES = ["open", "inProgress", "completed", "replied", "reReviewed", "closed"] as const;

export type ProblemState = (typeof PROBLEM_STATES)[number];

/** Contradictions between status cell and dates (DOMAIN §7). */
export type Contradiction =
  | "doneWithoutDate"
  | "closedBeforeRaised"
  | "closedWithoutReply"
  /** Closed, and neither a measure nor how it went is told. */
  | "closedWithoutMeasures"
  /** The status cell says closed, the re-review result says it failed. */
  | "closedThoughFailed"
  | "unsolvedWithoutSpecialReport"
  | "checkerIsOwner"
  | "statusUnreadable";

/** The row of a tracking ledger and the review row that tell of one and the same round of one problem. */
export interface ProblemSides {
  readonly ledger: LedgerRecord;
  readonly review: LedgerRecord;
  /** Rows of the rounds before, in order: what the review row has in common with them is history. */
  readonly former: readonly LedgerRecord[];
}

/** One tracked problem; the same problem on two sheets is one, with two records. */
export interface TrackedProblem {
  /** 问题编号; made from sheet and row ("表名!12") when the cell is blank. */
  readonly id: string;
  readonly hasId: boolean;
  /** The row that speaks for it: of the tracking ledger if there is one, else of the review ledger. */
  readonly record: LedgerRecord;
  readonly otherRecords: readonly LedgerRecord[];
  /** Index into the roster; `null` when unknown. */
  readonly organization: number | null;
  readonly organizationText: string;
  readonly memberName: string | null;
  /** When it was raised (first day of an imprecise date); `null`: undated (a query, and counted nowhere). */
  readonly raised: Day | null;
  /** Last day of an imprecise date (2011年1月); absent when the day is exact. */
  readonly raisedUntil?: Day;
  readonly state: ProblemState;
  readonly round: number;
  readonly deadline: Day | null;
  /** Whole days past the deadline at asOf while open or in progress; else 0. */
  readonly overdueDays: number;
  readonly contradictions: readonly Contradiction[];
  /** The day of the subject's first counting review after it was raised; `null`: none yet, or unknown. */
  readonly nextReview: Day | null;
  /** The record with what the other side says where its own cells are blank. */
  readonly view: LedgerRecord;
  /** `null` unless exactly one row of a tracking ledger and one review row of its own stand for the present round. */
  readonly sides: ProblemSides | null;
  /** Rows of a tracking ledger that tell of rounds before the present one. */
  readonly former: readonly LedgerRecord[];
  /** The round that a failed re-review has opened and that has no row of its own yet; `null`: none. */
  readonly owedRound: number | null;
}
