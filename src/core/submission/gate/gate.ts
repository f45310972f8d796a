import type { Finding, Severity } from "../../rules/finding";
import type { RuleFailure } from "../../rules/run-rules";
import type { Explanation, ExplanationsByIdentity } from "../explanations/explanation";

/** A finding and what was said to it. */
export interface JudgedFinding {
  readonly finding: Finding;
  readonly explanation: Explanation | null;
  /** True: it keeps the workbook from being handed in. */
  readonly isBlocking: boolean;
}

/** Why a workbook may not be handed in, most serious first. */
export type Blocker =
  | { readonly type: "failedRules"; readonly rules: readonly string[] }
  | { readonly type: "errors" | "queries"; readonly count: number }
  /** Due numbers and rates are blank while the roster is only proposed. */
  | { readonly type: "unconfirmedRoster" }
  /** No reporting unit, so no statistics. */
  | { readonly type: "noStatistics" }
  /** Nothing counts in the period, and nobody said that there is nothing to report. */
  | { readonly type: "nothingToReport" }
  /** 零报告 was asked for although there are reviews. */
  | { readonly type: "notZero"; readonly reviews: number };

export interface SeverityCounts {
  readonly total: number;
  readonly explained: number;
}

export interface Gate {
  readonly isPassed: boolean;
  readonly blockers: readonly Blocker[];
  /** In the order of the findings. */
  readonly judged: readonly JudgedFinding[];
  readonly counts: { readonly [S in Severity]: SeverityCounts };
  /** Explanations whose identity no finding has: what they were about is gone, or they name it wrongly. */
  readonly idle: readonly Explanation[];
}

export interface GateInput {
  readonly findings: readonly Finding[];
  readonly failures: readonly RuleFailure[];
  readonly explanations: ExplanationsByIdentity;
  /** What else explanations may be about (上级会问什么): such ones are not idle. */
  readonly otherIdentities?: ReadonlySet<string>;
  readonly statistics: { readonly rows: number; readonly reviews: number; readonly hasRates: boolean };
  /** 零报告: why there is nothing to report; `null`: an ordinary one. */
  readonly zeroReason: string | null;
}

/** What nobody having reviewed anybody explains: these queries need no 说明 of their own in a 零报告. */
const EXPLAINED_BY_ZERO: ReadonlySet<string> = new Set([
  "cadence-missed",
  "round-missed",
  "never-reviewed",
  "reviewer-duty-missed",
  "secretary-not-reviewing",
]);

/**
 * 报送前检查: errors stop it, explanations do not help them; a query needs a 说明; hints never stop it. A rule that broke down
 * stops it too, for nobody knows what it would have found.
 */
export function judge({ findings, failures, explanations, otherIdentities, ...input }: GateInput): Gate {
  const { statistics, zeroReason } = input;
  const isZero = zeroReason !== null && statistics.reviews === 0;
  const judged = findings.map((finding): JudgedFinding => {
    const own = explanations.get(finding.identity) ?? null;
    const explanation = own ?? (isZero ? zeroExplanation(finding, zeroReason) : null);
    const isBlocking = finding.severity === "error" || (finding.severity === "query" && explanation === null);
    return { finding, explanation, isBlocking };
  });
  const count = (severity: Severity): SeverityCounts => {
    const all = judged.filter(({ finding }) => finding.severity === severity);
    return { total: all.length, explained: all.filter(({ explanation }) => explanation !== null).length };
  };
  const counts = { error: count("error"), query: count("query"), hint: count("hint") };
  const blockers = blockersOf(counts, failures, statistics, zeroReason);
  const known = new Set([...findings.map(({ identity }) => identity), ...(otherIdentities ?? [])]);
  return {
    isPassed: blockers.length === 0,
    blockers,
    judged,
    counts,
    idle: [...explanations.values()].filter(({ identity }) => !known.has(identity)),
  };
}

function zeroExplanation({ rule, identity }: Finding, reason: string): Explanation | null {
  return EXPLAINED_BY_ZERO.has(rule) ? { identity, text: `零报告：${reason}`, by: "", at: "" } : null;
}

function blockersOf(
  counts: Gate["counts"],
  failures: GateInput["failures"],
  { rows, reviews, hasRates }: GateInput["statistics"],
  zeroReason: string | null,
): readonly Blocker[] {
  const blockers: Blocker[] = [];
  if (failures.length > 0) blockers.push({ type: "failedRules", rules: failures.map(({ rule }) => rule) });
  if (counts.error.total > 0) blockers.push({ type: "errors", count: counts.error.total });
  const open = counts.query.total - counts.query.explained;
  if (open > 0) blockers.push({ type: "queries", count: open });
  if (rows === 0) blockers.push({ type: "noStatistics" });
  else if (!hasRates) blockers.push({ type: "unconfirmedRoster" });
  if (reviews === 0 && zeroReason === null) blockers.push({ type: "nothingToReport" });
  if (reviews > 0 && zeroReason !== null) blockers.push({ type: "notZero", reviews });
  return blockers;
}
