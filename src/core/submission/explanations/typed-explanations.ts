import { OWN_SHEETS } from "../../marks/own-sheets";
import type { Explanations, Finding } from "../../rules/finding";
import { remarkReader } from "../../rules/marks/typed-remarks";
import { sheetByName, type WorkbookSnapshot } from "../../workbook/snapshot";
import type { Explanation } from "./explanation";
import { ExplanationsError } from "./explanations-error";
import { explanationsFromTable } from "./read-list";

/** What people typed under 说明 on the workbook's 校验清单, by the finding that it stands beside. */
export function typedExplanations(workbook: WorkbookSnapshot, findings: readonly Finding[]): readonly Explanation[] {
  const remark = remarkReader(sheetByName(workbook, OWN_SHEETS.findings));
  return explanationsOf(new Map(findings.map((finding) => [finding.identity, remark(finding)])));
}

/** Texts by identity, as memory keeps them, without who said so and when; empty ones are left out. */
export function explanationsOf(texts: Explanations): readonly Explanation[] {
  return [...texts].flatMap(([identity, text]) => (text === "" ? [] : [{ identity, text, by: "", at: "" }]));
}

/** What people typed under 说明 on the sheet 上级会问什么. */
export function typedAnswers(workbook: WorkbookSnapshot): readonly Explanation[] {
  const sheet = sheetByName(workbook, OWN_SHEETS.questions);
  try {
    return sheet === undefined ? [] : explanationsFromTable(sheet);
  } catch (cause) {
    if (cause instanceof ExplanationsError) return []; // somebody took its headings away: nothing can be told from it
    throw cause;
  }
}
