import { OWN_SHEETS } from "../../marks/own-sheets";
import type { Explanations, Finding } from "../../rules/finding";
import { formerRemarks, remarkReader, type TypedRemark } from "../../rules/marks/typed-remarks";
import { sheetByName, type WorkbookSnapshot } from "../../workbook/snapshot";
import type { Explanation } from "./explanation";
import { ExplanationsError } from "./explanations-error";
import { explanationsFromTable } from "./read-list";

/** What people typed under 说明 on the workbook's 校验清单, by the identity that it stands beside, those of mended ones last. */
export function typedRemarks(
  workbook: WorkbookSnapshot,
  findings: readonly Finding[],
): readonly Pick<TypedRemark, "identity" | "remark" | "sheet">[] {
  const list = sheetByName(workbook, OWN_SHEETS.findings);
  const remark = remarkReader(list);
  const shown = findings.map((finding) => [finding, remark(finding)] as const);
  const beside = shown.flatMap(([{ identity, sheet }, said]) =>
    said === "" ? [] : [{ identity, sheet, remark: said }],
  );
  const present = new Set(findings.map(({ identity }) => identity));
  return [...beside, ...formerRemarks(list, shown).filter(({ identity }) => !present.has(identity))];
}

/** Texts by identity, as memory keeps them, without who said so and when; empty ones are left out. */
export function explanationsOf(texts: Explanations): readonly Explanation[] {
  return [...texts].flatMap(([identity, text]) => (text === "" ? [] : [{ identity, text, by: "", at: "" }]));
}

/** What people typed under 说明 on the sheet 上级会问什么. */
export function typedAnswers(workbook: WorkbookSnapshot): readonly Explanation[] {
  const sheet = sheetByName(workbook, OWN_SHEETS.questions);
  try {
    return sheet === undefined ? [] : explanationsFromTable(sheet).single;
  } catch (cause) {
    if (cause instanceof ExplanationsError) return []; // somebody took its headings away: nothing can be told from it
    throw cause;
  }
}
