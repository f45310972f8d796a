import type { Field } from "../ledger/fields";
import type { Period } from "../ledger/day";
import type { AssessmentPlan } from "./assessment-plan";
import type { OrganizationType, ReviewerRole, Source, SubjectType, WindowLength } from "./terms";

export interface SchemeDocument {
  /** 文号; "" when the document has none. */
  readonly number: string;
  readonly title: string;
  /** The number is a stand-in (〔2010〕100号): nothing is ever recognised by it. */
  readonly isPlaceholder?: boolean;
}

/** What a workbook says that follows a document, besides the document's numbers and titles. */
export interface SchemeSigns {
  /** Names that only the issuing unit bears: 连云港市急救中心. Simplified script. */
  readonly issuers: readonly string[];
  /** Words of the document's own that no other document uses: 双述双评. */
  readonly words: readonly string[];
}

/** A set stretch of days in which certain subjects are to be reviewed together; coverage does not depend on it. */
export interface Round {
  readonly id: string;
  readonly title: string;
  readonly subjects: readonly SubjectType[];
  readonly organizationTypes?: readonly OrganizationType[];
  /** Only organisations directly under a root. */
  readonly isDirectSubordinate?: boolean;
  readonly window: Period;
  readonly source: Source;
}

/** 登记表 of which the document says how many are kept, and by whom. */
export interface FormDemand {
  readonly kind: "organizationReview" | "memberReview";
  readonly copies: number;
  /** The note under the form, as the document prints it; "" when it has none. */
  readonly note: string;
  readonly source: Source;
}

/** Evaluations that every review of a member must hold (一会四评). */
export interface EvaluationDemand {
  readonly title: string;
  readonly fields: readonly Extract<Field, "selfEvaluation" | "branchEvaluation" | "evaluation" | "massEvaluation">[];
  readonly source: Source;
}

/** Who usually reviews in which way ("一般采取"): said, not demanded. */
export interface CustomaryMethod {
  readonly reviewers: readonly ReviewerRole[];
  readonly methods: readonly string[];
  readonly source: Source;
}

/** A report due again and again, such as monthly. */
export interface RecurringReport {
  readonly every: WindowLength;
  readonly title: string;
  readonly source: Source;
}

/** A demand that no ledger shows: printed with the scheme, never checked. */
export interface OtherDemand {
  readonly title: string;
  readonly source: Source;
}

/** What only some documents set; left out where a document says nothing of the kind. */
export interface SchemeDetails {
  /** The scheme whose rules this one takes over. */
  readonly extends?: string;
  /** A report or bulletin, not a rule: everything found by it is a hint. */
  readonly isAdvisory?: boolean;
  /** Why coverage has no duty under it, Chinese: then coverage is shown without a duty ("not applicable"). */
  readonly noDutyReason?: string;
  /** Compared with one another where coverage has no duty: the words by which `category` tells them apart. */
  readonly comparedCategories?: readonly string[];
  readonly signs?: SchemeSigns;
  readonly rounds?: readonly Round[];
  readonly forms?: readonly FormDemand[];
  readonly evaluations?: EvaluationDemand;
  readonly customaryMethods?: readonly CustomaryMethod[];
  readonly reports?: readonly RecurringReport[];
  /** Pledges of the coming year are checked by the level above. */
  readonly pledgeReview?: Source;
  /** Whoever is reviewed is also appraised (评议), by ballot. */
  readonly appraised?: { readonly subjects: readonly ("organization" | "member")[]; readonly source: Source };
  /** Opinions are asked for before the review (在广泛征求意见的基础上点评). */
  readonly opinionsFirst?: Source;
  readonly assessment?: AssessmentPlan;
  readonly otherDemands?: readonly OtherDemand[];
}
