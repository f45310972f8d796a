import { KIND_TITLES } from "../headings";
import type { LedgerKind } from "../kinds";
import { isReviewKind } from "../kinds";
import { isReviewLedgerTitle } from "../vocabulary/kind-titles";
import type { HeaderMatcher } from "../vocabulary/match-header";
import type { Assignment, ColumnAnswers } from "./assignment";
import { assignColumns } from "./assignment";
import type { ProfiledColumn } from "./candidates";
import { gatherEvidence, scoreOf } from "./kind-evidence";
import type { KindRule } from "./kind-rules";
import { ENOUGH_EVIDENCE, KIND_RULES } from "./kind-rules";
import { isShapedLikeReviews, openColumns } from "./open-columns";
import { periodicColumns } from "./periodic-columns";

/** The kind of a table, and how its columns read as that kind. */
export interface KindDecision {
  /** `null`: none of ours, or unsure (then `choices` is not empty). */
  readonly kind: LedgerKind | null;
  /** 0–1. */
  readonly confidence: number;
  /** Chinese. */
  readonly reason: string;
  readonly assignment: Assignment | null;
  /** Kinds among which a person is asked; empty when nothing is asked. */
  readonly choices: readonly LedgerKind[];
}

interface Verdict {
  readonly rule: KindRule;
  readonly assignment: Assignment;
  readonly score: number;
  readonly title: number;
  readonly isPossible: boolean;
}

const TOO_CLOSE = 0.25;
/** Weight of a title from which on it names the ledger. */
const NAMED = 0.9;
/** Weight of a title from which on it speaks of such ledgers. */
const SPEAKS = 0.55;
const MANY_COLUMNS = 4;
const FEW_COLUMNS = 2;
/** The two ledgers of reviews: a title that names one speaks against the other. */
const SIBLING: { readonly [K in LedgerKind]?: LedgerKind } = {
  organizationReview: "memberReview",
  memberReview: "organizationReview",
};
/** The ledger of people that a ledger of organisations is when its rows are about people. */
const PERSON_LEDGER: { readonly [K in LedgerKind]?: LedgerKind } = {
  organizationReview: "memberReview",
  organizationRoster: "memberRoster",
};
/**
 * Decides by titles, mapped fields and look-alike words; `titles` are the table's title and the sheet's name. With
 * `asksByShape` a table whose values look like reviews is asked about although neither headers nor titles speak for it.
 */
export function decideKind(
  columns: readonly ProfiledColumn[],
  titles: readonly string[],
  matcher: HeaderMatcher,
  answers: ColumnAnswers,
  told: LedgerKind | "none" | null,
  asksByShape = false,
): KindDecision {
  if (told === "none") return none("由您确认：不是台账");
  const evidenceOf = gatherEvidence(columns, titles, matcher);
  const periodic = periodicColumns(columns, matcher);
  if (told !== null) {
    const single = columns.filter(({ header }) => !periodic.has(header.column) || answers.has(header.column));
    const read = isReviewKind(told) ? single : columns;
    const assignment = withOpenColumns(read, assignColumns(read, told, matcher, answers), matcher, answers, true);
    return { kind: told, confidence: 1, reason: "由您确认", assignment, choices: [] };
  }
  const verdicts = KIND_RULES.map((rule): Verdict => {
    const assignment = assignColumns(columns, rule.kind, matcher, answers);
    const evidence = evidenceOf(rule.kind, assignment);
    const score = scoreOf(rule, evidence, columns, titles);
    return { rule, assignment, score, title: evidence.title, isPossible: rule.isPossible(evidence) };
  }).sort((a, b) => b.score - a.score);
  const [first, second] = verdicts.filter((verdict) => verdict.isPossible);
  if (periodic.size > 0 && (!first || first.score < ENOUGH_EVIDENCE || isReviewKind(first.rule.kind))) {
    const choices = reviewsNamed(verdicts);
    if (choices.length > 0) return ask("每个季度（或每次）各有一组列，需要您确认怎样读", choices);
  }
  if (!first || first.score < ENOUGH_EVIDENCE)
    return (
      almost(verdicts) ??
      namedReview(verdicts, titles) ??
      shapedReview(columns, verdicts, asksByShape) ??
      none("表头和标题都不像台账")
    );
  const other = verdicts.find(({ rule }) => rule.kind === SIBLING[first.rule.kind]);
  if (other && other.title >= NAMED && first.title < NAMED) {
    return ask("标题和表头说的不是同一种台账，需要您确认", [other.rule.kind, first.rule.kind]);
  }
  const person = PERSON_LEDGER[first.rule.kind];
  if (person && holdsUnknownNames(columns, first.assignment, matcher)) {
    return ask("有一列像是人名，需要您确认是党员的还是党组织的", [person, first.rule.kind]);
  }
  if (second && first.score - second.score < TOO_CLOSE && second.score >= ENOUGH_EVIDENCE) {
    return ask("像两种台账，需要您确认", [first.rule.kind, second.rule.kind]);
  }
  const confidence = Math.min(0.99, 0.7 + first.score * 0.05);
  const assignment = withOpenColumns(columns, first.assignment, matcher, answers, false);
  return { kind: first.rule.kind, confidence, reason: reasonFor(first), assignment, choices: [] };
}

function withOpenColumns(
  columns: readonly ProfiledColumn[],
  assignment: Assignment,
  matcher: HeaderMatcher,
  answers: ColumnAnswers,
  isTold: boolean,
): Assignment {
  const open = openColumns(columns, assignment, matcher, answers, isTold);
  if (open.length === 0) return assignment;
  const isOpen = (column: number): boolean => open.some((doubt) => doubt.column === column);
  return { ...assignment, doubts: [...assignment.doubts.filter(({ column }) => !isOpen(column)), ...open] };
}

/** A title that names the ledger and many of its columns, but not the column that all hangs on: asked rather than passed over. */
function almost(verdicts: readonly Verdict[]): KindDecision | null {
  const found = verdicts.find(
    ({ rule, score, title, assignment }) =>
      title >= NAMED &&
      score >= ENOUGH_EVIDENCE + 1 &&
      assignment.fields.size >= MANY_COLUMNS &&
      rule.kind !== "statistics",
  );
  return found ? ask("标题像台账，但没有找到关键的一列", [found.rule.kind]) : null;
}

/** The review ledgers that the title may mean: the one it names, else both; none when it does not speak of reviews. */
function reviewsNamed(verdicts: readonly Verdict[]): readonly LedgerKind[] {
  const reviews = verdicts.filter(({ rule, title }) => isReviewKind(rule.kind) && title >= SPEAKS);
  const named = reviews.filter(({ title }) => title >= NAMED);
  return (named.length > 0 ? named : reviews).map(({ rule }) => rule.kind).sort();
}

/** A title that calls the sheet a ledger of reviews, over columns of which a few are understood. */
function namedReview(verdicts: readonly Verdict[], titles: readonly string[]): KindDecision | null {
  if (!titles.some((title) => isReviewLedgerTitle(title))) return null;
  const choices = reviewsNamed(verdicts).filter((kind) =>
    verdicts.some(({ rule, assignment }) => rule.kind === kind && assignment.fields.size >= FEW_COLUMNS),
  );
  return choices.length > 0 ? ask("标题是点评台账，但表头认不全", choices) : null;
}

/** Values that look like reviews under headers nobody knows, where the title speaks of reviews or nothing else was found. */
function shapedReview(
  columns: readonly ProfiledColumn[],
  verdicts: readonly Verdict[],
  asksByShape: boolean,
): KindDecision | null {
  if (!isShapedLikeReviews(columns)) return null;
  const named = reviewsNamed(verdicts);
  if (named.length > 0) return ask("标题说到点评，表头认不得", named);
  return asksByShape
    ? ask("有日期、姓名和文字，像点评记录，但表头认不得", ["memberReview", "organizationReview"])
    : null;
}

/** A column of people's names under a header nobody knows: the rows may be about them. */
function holdsUnknownNames(
  columns: readonly ProfiledColumn[],
  assignment: Assignment,
  matcher: HeaderMatcher,
): boolean {
  return columns.some(
    ({ header, profile }) =>
      header.header !== "" &&
      !assignment.fields.has(header.column) &&
      !matcher.isKnown(header.text.base) &&
      !matcher.isKnown(header.text.full) &&
      ((profile.filled >= 3 && profile.name >= 0.8 && profile.distinct >= 0.8) ||
        /(?:党员|同志|姓名)$/.test(header.text.base)),
  );
}

function ask(reason: string, choices: readonly LedgerKind[]): KindDecision {
  return { ...none(reason), confidence: 0.6, choices };
}

function none(reason: string): KindDecision {
  return { kind: null, confidence: 0, reason, assignment: null, choices: [] };
}

function reasonFor({ rule, title, assignment }: Verdict): string {
  const seen = assignment.fields.size;
  return title > 0
    ? `标题或表名与${KIND_TITLES[rule.kind]}相符，认出 ${seen} 列`
    : `认出 ${KIND_TITLES[rule.kind]}的 ${seen} 列`;
}
