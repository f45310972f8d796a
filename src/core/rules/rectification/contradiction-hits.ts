import type { Contradiction, TrackedProblem } from "../../rectification/problem";
import type { Field } from "../../ledger/fields";
import { placeOfFirst } from "../place";
import { quote } from "../quote";
import type { FindingData, RuleHit } from "../finding";
import { textOf } from "../../ledger/record";

/** How a message names a problem: its number, else the beginning of its text. */
export function problemName({ hasId, id, record }: TrackedProblem): string {
  return hasId ? id : quote(textOf(record, "problem") || textOf(record, "problems") || id);
}

/** Business key of a problem: its number, else subject and text. */
export function problemKey(problem: TrackedProblem): readonly string[] {
  const { hasId, id, organizationText, memberName, record } = problem;
  if (hasId) return [id, organizationText];
  return ["", organizationText, memberName ?? "", textOf(record, "problem") || textOf(record, "problems")];
}

/** One hit for each problem with the contradiction, at the first of the fields that its ledger has. */
export function* contradictionHits(
  problems: readonly TrackedProblem[],
  contradiction: Contradiction,
  fields: readonly Field[],
  dataOf: (problem: TrackedProblem) => FindingData = () => ({}),
): Generator<RuleHit> {
  for (const problem of problems) {
    if (!problem.contradictions.includes(contradiction)) continue;
    yield {
      messageId: "found",
      data: { problem: problemName(problem), ...dataOf(problem) },
      place: placeOfFirst(problem.record, fields),
      key: problemKey(problem),
    };
  }
}
