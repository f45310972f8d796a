import type { Finding } from "../core/rules/finding";
import { spreadCommon } from "../core/submission/explanations/common-explanation";
import { joinExplanations, type ExplanationsByIdentity } from "../core/submission/explanations/explanation";
import { typedExplanations } from "../core/submission/explanations/typed-explanations";
import type { Analysis } from "./analyze";
import { findingUnits } from "./finding-units";

/** What people typed under 说明 on 校验清单 and what explains something: of single findings, and of all of a kind. */
export function typedOnList(
  analysis: Analysis,
  findings: readonly Finding[],
): { readonly single: ExplanationsByIdentity; readonly common: ExplanationsByIdentity } {
  const unitsOf = findingUnits(analysis);
  const typed = typedExplanations(analysis.workbook, findings, (finding) => unitsOf(finding)[0] ?? "");
  return {
    single: joinExplanations(typed.single),
    common: joinExplanations(spreadCommon(typed.common, findings, unitsOf)),
  };
}
