import type { Period, Day } from "../ledger/day";
import type { AssessedReview, SubjectCoverage, ReviewerCoverage } from "../coverage/coverage";
import type { LedgerRecord } from "../ledger/record";
import type { TrackedProblem } from "../rectification/problem";

/** Numbers of one row with what stands behind each: lengths are the counts. */
export interface StatisticsRow {
  /** Index of the organisation; `null` for the total. */
  readonly organization: number | null;
  /** "本级" for the reporting unit itself. */
  readonly unit: string;
  readonly category: string;
  readonly secretaries: { readonly due: readonly ReviewerCoverage[]; readonly done: readonly ReviewerCoverage[] };
  readonly organizations: { readonly due: readonly SubjectCoverage[]; readonly done: readonly SubjectCoverage[] };
  readonly members: {
    readonly due: readonly SubjectCoverage[];
    readonly done: readonly SubjectCoverage[];
    /** Due by memberCount where the roster names nobody (DOMAIN §5); added to the list's length. */
    readonly unnamedDue: number;
    /** Distinct reviewed names that belong to such an organisation; added to `done`. */
    readonly unnamedDone: readonly AssessedReview[];
  };
  readonly reviews: {
    readonly total: readonly AssessedReview[];
    /** By method id of the scheme, in its order, then "其他". */
    readonly byMethod: ReadonlyMap<string, readonly AssessedReview[]>;
  };
  readonly problems: {
    readonly raised: readonly TrackedProblem[];
    readonly closed: readonly TrackedProblem[];
    readonly inProgress: readonly TrackedProblem[];
    readonly open: readonly TrackedProblem[];
    readonly overdue: readonly TrackedProblem[];
  };
  /** `null` where nothing was appraised or grade sets differ. */
  readonly appraisal: {
    readonly validVotes: number;
    readonly satisfied: number;
    /** Sum over items, not one overall item: labelled 票项. */
    readonly isItemVotes: boolean;
    readonly records: readonly LedgerRecord[];
  } | null;
}

export interface StatisticsTable {
  /** Name of the reporting unit; "" when several roots and none chosen. */
  readonly unit: string;
  readonly period: Period;
  readonly asOf: Day;
  /** All methods of the scheme in its order, "其他" last. */
  readonly methods: readonly string[];
  /** Those that have a column on the sheet: all that are prescribed or used; the rest are 0 in every row. */
  readonly columnMethods: readonly string[];
  readonly rows: readonly StatisticsRow[];
  readonly total: StatisticsRow;
  /** False: the roster is only proposed; due numbers and rates stay blank. */
  readonly hasRates: boolean;
}
