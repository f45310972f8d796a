import { OWN_SHEETS } from "../../marks/own-sheets";
import type { Explanations, Finding } from "../../rules/finding";
import { remarkReader } from "../../rules/marks/findings-sheet";
import { sheetByName, type WorkbookSnapshot } from "../../workbook/snapshot";
import type { Explanation } from "./explanation";

/** What people typed under 说明 on the workbook's 校验清单, by the finding that it stands beside. */
export function typedExplanations(workbook: WorkbookSnapshot, findings: readonly Finding[]): readonly Explanation[] {
  const remark = remarkReader(sheetByName(workbook, OWN_SHEETS.findings));
  return explanationsOf(new Map(findings.map((finding) => [finding.identity, remark(finding)])));
}

/** Texts by identity, as memory keeps them, without who said so and when; empty ones are left out. */
export function explanationsOf(texts: Explanations): readonly Explanation[] {
  return [...texts].flatMap(([identity, text]) => (text === "" ? [] : [{ identity, text, by: "", at: "" }]));
}
