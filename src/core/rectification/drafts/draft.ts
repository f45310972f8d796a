import type { Day } from "../../ledger/day";
import type { LedgerRecord } from "../../ledger/record";

/** Something proposed, and in Chinese where it was found: nothing is proposed silently. */
export interface Proposal<T> {
  readonly value: T;
  readonly source: string;
  /** A person's own words, given when the draft was confirmed. */
  readonly isByHand?: true;
}

/** A single problem found in a review that nobody tracks yet; it becomes one when a person confirms it. */
export interface ProblemDraft {
  /** Stays the same while the review's subject, day and words stay: confirmations hang on it. */
  readonly key: string;
  /** The review row that it comes from. */
  readonly record: LedgerRecord;
  /** Which of the row's problems it is, 1-based, and how many there are. */
  readonly part: number;
  readonly parts: number;
  readonly organization: string;
  readonly memberName: string | null;
  readonly problem: string;
  readonly measures: Proposal<string> | null;
  readonly deadline: Proposal<Day> | null;
  /** What the advice says and could not be used, Chinese sentences; `[]` when all is clear. */
  readonly notes: readonly string[];
}
