import type { Field } from "../../../core/ledger/fields";
import type { LedgerKind } from "../../../core/ledger/kinds";
import type { Day, Period } from "../../../core/ledger/day";
import type { SubjectType } from "../../../core/scheme/scheme";
import type { UncountedReviews } from "../../uncounted-reviews";
import type { Answered } from "./count-answered";
import type { DueView } from "./due";

/** The state of the work at a glance. Rates are fractions; days are serial numbers. */
export interface Overview {
  readonly ledgers: readonly LedgerView[];
  /** Records of all ledgers; what statistics count is no record. */
  readonly rows: number;
  readonly scheme: { readonly id: string; readonly title: string };
  /** A scheme that the workbook's own words point to; `null` when one is chosen or nothing does. */
  readonly suggestion: SuggestionView | null;
  readonly period: Period;
  readonly asOf: Day;
  /** "" when nobody chose one and the roster has several roots. */
  readonly unit: string;
  readonly questions: readonly QuestionView[];
  readonly counts: { readonly error: number; readonly query: number; readonly hint: number };
  /** How many of them a person has explained or left alone. */
  readonly answered: Answered;
  /** Findings with a certain fix. */
  readonly fixable: number;
  /** Titles of rules that broke down: what they look at was not checked. */
  readonly failedRules: readonly string[];
  readonly coverage: readonly CoverageRate[];
  /** False: the roster is put together from the ledgers and not confirmed; rates are `null`. */
  readonly hasRates: boolean;
  /** Organisations are to be reviewed, and no ledger of their reviews was recognised: each counts as reviewed no time. */
  readonly lacksOrganizationReviews: boolean;
  readonly problems: { readonly total: number; readonly closed: number; readonly overdue: number };
  /** Soonest first. */
  readonly due: readonly DueView[];
  /** No review lies in the period, although the ledgers hold reviews of these days: the period is likely not the one meant. */
  readonly periodGap: Period | null;
  /** Reviews are there, and not one counts in the period. */
  readonly uncounted: UncountedReviews | null;
  /** The workbook holds a statistics sheet of ours. */
  readonly hasStatistics: boolean;
  readonly nextStep: NextStep;
  /** Protected sheets with ledgers: they are read, never written to. */
  readonly lockedSheets: readonly string[];
  readonly isStructureProtected: boolean;
}

export interface LedgerView {
  readonly sheetId: string;
  readonly sheet: string;
  readonly kind: LedgerKind;
  readonly title: string;
  readonly rows: number;
  readonly isHidden: boolean;
  /** Columns with a heading, from the left; none for a form. */
  readonly columns: readonly ColumnView[];
}

/** What a column was taken for. */
export interface ColumnView {
  /** "C" */
  readonly letters: string;
  /** Heading as on the sheet, levels joined by "/". */
  readonly header: string;
  /** Our own heading of what it holds; "" when it is not used. */
  readonly meaning: string;
}

export interface SuggestionView {
  readonly schemeId: string;
  readonly title: string;
  /** The words that point to it, and where they stand. */
  readonly evidence: string;
  readonly sheet: string;
}

/** One line of the chart: who is reviewed. Numbers as in DOMAIN §5. */
export interface CoverageRate {
  readonly subject: SubjectType;
  readonly covered: number;
  readonly partial: number;
  readonly missing: number;
  readonly due: number;
  /** `null` when nothing is due or the roster is not confirmed. */
  readonly rate: number | null;
}

export interface QuestionView {
  readonly id: string;
  readonly sheetId: string;
  readonly sheet: string;
  /** "C", or "" when the question is about the whole table. */
  readonly column: string;
  /** Heading as on the sheet; "" when about the whole table. */
  readonly header: string;
  readonly text: string;
  readonly choices: readonly { readonly value: Field | LedgerKind | "none"; readonly label: string }[];
  /** Up to three values of the column. */
  readonly examples: readonly string[];
}

/** The one thing that helps most now. */
export type NextStep =
  | { readonly type: "answerQuestions"; readonly count: number }
  | { readonly type: "checkPeriod" }
  | { readonly type: "makeCount"; readonly count: number; readonly reason: string }
  | { readonly type: "chooseScheme"; readonly schemeId: string; readonly title: string }
  | { readonly type: "confirmRoster" }
  | { readonly type: "applyFixes"; readonly count: number }
  | { readonly type: "correctErrors"; readonly count: number }
  | { readonly type: "answerQueries"; readonly count: number }
  | { readonly type: "chaseOverdue"; readonly count: number }
  | { readonly type: "writeStatistics" }
  | { readonly type: "done" };
