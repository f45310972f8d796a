import type { Severity } from "../../../core/rules/finding";

/** How many findings a person has explained (说明) or left alone (忽略). Errors are never. */
export interface Answered {
  readonly query: number;
  readonly hint: number;
}

export const NOTHING_ANSWERED: Answered = { query: 0, hint: 0 };

export function countAnswered<F extends { readonly severity: Severity }>(
  findings: readonly F[],
  isAnswered: (finding: F) => boolean,
): Answered {
  const counts = { ...NOTHING_ANSWERED };
  for (const finding of findings) {
    if (finding.severity !== "error" && isAnswered(finding)) counts[finding.severity] += 1;
  }
  return counts;
}
