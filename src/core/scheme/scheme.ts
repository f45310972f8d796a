import type { LedgerKind } from "../ledger/kinds";
import type { Day, Period } from "../ledger/day";
import type { SchemeDetails, SchemeDocument } from "./scheme-details";
import type { OrganizationType, ReviewerRole, Source, SubjectType, WindowLength } from "./terms";

export type { OrganizationType, ReviewerRole, Source, SubjectType, WindowLength } from "./terms";

/** "Every branch and its secretary is reviewed by the superior secretary at least once a quarter." */
export interface CadenceDuty {
  readonly id: string;
  readonly kind: "cadence";
  readonly subject: SubjectType;
  /** Which organisations the duty is about (for members: their organisation); all when left out. */
  readonly organizationTypes?: readonly OrganizationType[];
  readonly reviewers: readonly ReviewerRole[];
  readonly every: WindowLength;
  /** Reviews needed in each window. */
  readonly min: number;
  readonly source: Source;
}

/** "Everybody once within the campaign window." */
export interface OnceDuty {
  readonly id: string;
  readonly kind: "once";
  readonly subject: SubjectType;
  readonly organizationTypes?: readonly OrganizationType[];
  readonly reviewers: readonly ReviewerRole[];
  readonly window: Period;
  readonly min: number;
  readonly source: Source;
}

/** A duty of the reviewer's, listed apart from coverage: "a committee secretary reviews at least one organisation a month". */
export interface ReviewerDuty {
  readonly id: string;
  readonly reviewer: "committeeSecretary" | "generalBranchSecretary" | "branchSecretary";
  readonly every: WindowLength;
  readonly min: number;
  readonly source: Source;
}

export type Duty = CadenceDuty | OnceDuty;

/** A way of reviewing and the words people write for it; `id` is the customary Chinese name (集中点评). */
export interface Method {
  readonly id: string;
  readonly synonyms: readonly string[];
  /** No document names it: in the statistics sheet it has a column only in a period in which it was used. */
  readonly isColumnOnlyIfUsed?: boolean;
}

/** A point the review text is to touch, with the words by which a reader finds it (a keyword reading, nothing more). */
export interface Aspect {
  readonly id: string;
  readonly subject: SubjectType;
  readonly title: string;
  readonly keywords: readonly string[];
  readonly source: Source;
}

export interface Deadline {
  readonly id: string;
  /** What must be done by then. */
  readonly title: string;
  readonly by: Day;
  /** Ledger dates that show whether it was met; left out when no ledger shows it. */
  readonly dates?: { readonly kinds: readonly LedgerKind[]; readonly field: "reviewDate" | "publishedDate" | "date" };
  /** Ledgers that are to be handed in by then: the day on their 填报时间 line shows it. */
  readonly filings?: readonly LedgerKind[];
  readonly source: Source;
}

export interface RequiredLedger {
  readonly kind: LedgerKind;
  /** Ledgers that serve as well as `kind`: any one of them is enough. */
  readonly alternatives?: readonly LedgerKind[];
  /** The document's own name for it. */
  readonly title: string;
  readonly source: Source;
}

export interface RectificationDemands {
  /** A written reply to the reviewer is owed when a problem is solved. */
  readonly needsReply: boolean;
  /** An unsolved problem needs a special report before the next review. */
  readonly needsSpecialReport: boolean;
  /** A solved problem is reviewed again before it counts as closed (整改—再点评). */
  readonly needsReReview?: boolean;
  /** Poor work is to be put right within a time limit: problems carry a 整改时限. */
  readonly needsDeadline?: boolean;
  readonly source: Source | null;
}

/** Numbers a workbook may override in 点评设置. */
export interface Thresholds {
  /** 雷同: Jaccard similarity from which two texts count as copied, 0–1. */
  readonly copiedSimilarity: number;
  /** Texts shorter than this (after cleaning) are not compared. */
  readonly copiedMinLength: number;
  /** A review's content below this many characters is too short. */
  readonly minTextLength: number;
  /** A problem's deadline is called to mind this many days ahead. */
  readonly reminderDays: number;
}

/** The rules one document sets (方案). Pure data; every demand cites its clause. */
export interface Scheme extends SchemeDetails {
  readonly id: string;
  /** Chinese name shown to people. */
  readonly title: string;
  readonly documents: readonly SchemeDocument[];
  readonly campaign: Period | null;
  readonly duties: readonly Duty[];
  readonly reviewerDuties: readonly ReviewerDuty[];
  readonly methods: readonly Method[];
  readonly aspects: readonly Aspect[];
  readonly deadlines: readonly Deadline[];
  readonly requiredLedgers: readonly RequiredLedger[];
  /** Clause that demands publication within the unit, if there is one. */
  readonly publication: Source | null;
  readonly rectification: RectificationDemands;
  readonly appraisal: { readonly satisfiedGrades: readonly string[] | null; readonly source: Source | null };
  /** "The organisation and its secretary" are reviewed together (DOMAIN §5). */
  readonly reviewsSecretaryWithOrganization: boolean;
  readonly thresholds: Thresholds;
}
