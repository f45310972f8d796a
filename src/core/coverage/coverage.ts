import type { Day, Period } from "../ledger/day";
import type { LedgerRecord } from "../ledger/record";
import type { PersonMention } from "../ledger/typed-cell";
import type { Duty, ReviewerDuty, SubjectType } from "../scheme/scheme";

/** Whom a review is about: an index into `Roster.organizations` or `Roster.members`. */
export interface SubjectRef {
  readonly type: "organization" | "member";
  readonly index: number;
}

export type Entitlement = "entitled" | "notEntitled" | "unknown";

export interface AssessedReviewer {
  readonly mention: PersonMention;
  readonly entitlement: Entitlement;
  /** The person in the roster, if known; several posts of one name are all listed. */
  readonly members: readonly number[];
  /** Not entitled by the rosters, but the cell states a post that is: counts, with a query. */
  readonly isByStatedPost: boolean;
  /** Reviews themselves. */
  readonly isSelf: boolean;
  /** A name one character away from an entitled one, if there is just one such. */
  readonly resembles: string | null;
}

/** Why a review does not count, or counts only with a query (DOMAIN §5). */
export type ReviewReason =
  | "dateBlank"
  | "dateUnreadable"
  | "dateImprecise"
  | "dateAfterAsOf"
  | "subjectBlank"
  | "subjectUnknown"
  | "subjectAmbiguous"
  /** 党小组 are no subjects. */
  | "subjectIsGroup"
  | "reviewerBlank"
  | "reviewerNotEntitled"
  | "repetition";

/** The review counts, and a person should still look (what the reviewers' entitlement says stands in `reviewers`). */
export type ReviewQuery =
  /** Its span lies in one window that matters (the period, or a window of a duty), but only partly in another. */
  | "dateImprecise"
  /** A member whom the roster does not list, in an organisation of which it states the number of members only. */
  | "memberByCount"
  /** A secretary whom the organisation roster names and the member roster does not. */
  | "secretaryNotListed";

/** One row of a review ledger, judged once: rules, coverage and statistics all start from this. */
export interface AssessedReview {
  readonly record: LedgerRecord;
  readonly subject: SubjectRef | null;
  /**
   * Organisation of a reviewed person whom the roster does not list as a member although the review counts: its secretary,
   * or a member where the roster states numbers only (see `queries`). `subject` is `null` then; else this is `null`.
   */
  readonly unlistedIn: number | null;
  /** Candidates when the subject is ambiguous. */
  readonly candidates: readonly number[];
  /** The readable span of the date; `null` when there is none. An exact day has from = to. */
  readonly date: Period | null;
  readonly reviewers: readonly AssessedReviewer[];
  /** The first method of the scheme that the cell names; "其他" for a word outside the scheme; `null` when blank. */
  readonly method: string | null;
  /** Empty: it counts wherever its date lies in the window. */
  readonly disqualified: readonly ReviewReason[];
  readonly queries: readonly ReviewQuery[];
  /** The review it repeats (same subject, date and reviewer), when it does. */
  readonly repeats: AssessedReview | null;
}

export type CoverageStatus = "covered" | "partial" | "missing" | "due" | "notDue";

export interface WindowResult {
  readonly from: Day;
  readonly to: Day;
  /** Still open at asOf. */
  readonly isOpen: boolean;
  readonly isMet: boolean;
  readonly reviews: readonly AssessedReview[];
}

export interface DutyResult {
  readonly duty: Duty;
  readonly status: CoverageStatus;
  /** An open window is still unmet. */
  readonly isDue: boolean;
  readonly windows: readonly WindowResult[];
}

export interface SubjectCoverage {
  readonly subject: SubjectRef;
  readonly type: SubjectType;
  readonly name: string;
  /** Name of the member's organisation, or of the organisation's parent; "" for a root. */
  readonly organization: string;
  /** The worst of its duties; `null`: no duty under this scheme and period. */
  readonly status: CoverageStatus | null;
  /** Why there is no duty, Chinese; `null` when there is one. */
  readonly noDutyReason: string | null;
  readonly isDue: boolean;
  readonly duties: readonly DutyResult[];
  /** Counting reviews of the subject dated in the period. */
  readonly reviews: readonly AssessedReview[];
}

export interface ReviewerCoverage {
  readonly name: string;
  /** Index of the organisation they head. */
  readonly organization: number;
  readonly hasReviewed: boolean;
  readonly reviews: readonly AssessedReview[];
}

export interface ReviewerDutyResult {
  readonly duty: ReviewerDuty;
  readonly name: string;
  readonly organization: number;
  readonly windows: readonly {
    readonly from: Day;
    readonly to: Day;
    readonly isOpen: boolean;
    readonly count: number;
  }[];
}

export interface DutyTotals {
  readonly duty: Duty;
  readonly covered: number;
  readonly partial: number;
  readonly missing: number;
  readonly due: number;
  readonly notDue: number;
  /** covered / (covered + partial + missing + due); `null` when that is 0 or the roster is not confirmed. */
  readonly rate: number | null;
}

/** Members of an organisation of which the roster states the number and no names (DOMAIN §5 "memberCount without names"). */
export interface UnnamedMembers {
  readonly organization: number;
  /** As the roster states it less what belongs to organisations below; at least the number of reviewed names. */
  readonly count: number;
  /** How many of them have which status; adds up to `count`; all `null`-duty members are in none. */
  readonly statuses: { readonly [S in CoverageStatus]: number };
  /** Distinct reviewed names with their reviews, in order of appearance. */
  readonly reviewed: readonly UnnamedMember[];
}

export interface UnnamedMember {
  readonly name: string;
  /** `null`: no duty under this scheme and period. */
  readonly status: CoverageStatus | null;
  /** Counting reviews of the name, whatever their date. */
  readonly reviews: readonly AssessedReview[];
}

export interface Coverage {
  readonly period: Period;
  readonly asOf: Day;
  /** Every organisation (groups excepted), secretary and member, in roster order. */
  readonly subjects: readonly SubjectCoverage[];
  readonly unnamedMembers: readonly UnnamedMembers[];
  readonly reviewers: readonly ReviewerCoverage[];
  readonly reviewerDuties: readonly ReviewerDutyResult[];
  readonly duties: readonly DutyTotals[];
  /** False: the roster is only proposed, and rates stay blank. */
  readonly hasRates: boolean;
}
