import type { Finding } from "../core/rules/finding";
import { RULES } from "../core/rules/index";
import type { Rule } from "../core/rules/rule";
import { ruleSteps, type RuleFailure } from "../core/rules/run-rules";
import { finish, type Steps } from "../core/work/steps";
import type { Analysis } from "./analyze";

export interface CheckResult {
  readonly findings: readonly Finding[];
  /** Rules that broke down: never shown as "nothing found". */
  readonly failures: readonly RuleFailure[];
}

/** Runs every rule over an analysed workbook. */
export function check(analysis: Analysis, rules: readonly Rule[] = RULES): CheckResult {
  return finish(checkSteps(analysis, rules));
}

/** The same, rule by rule; each step is the fraction done. */
export function checkSteps(analysis: Analysis, rules: readonly Rule[] = RULES): Steps<number, CheckResult> {
  return ruleSteps(analysis, rules);
}

export function countBySeverity(findings: readonly Finding[]): { error: number; query: number; hint: number } {
  const counts = { error: 0, query: 0, hint: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
}
