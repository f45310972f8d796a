import { OWN_SHEETS } from "../../marks/own-sheets";
import { decodeKey } from "../../rules/encode-key";
import type { Explanations, Finding } from "../../rules/finding";
import { formerRemarks, remarkReader, type TypedRemark } from "../../rules/marks/typed-remarks";
import { sheetByName, type WorkbookSnapshot } from "../../workbook/snapshot";
import { ruleNamed, type CommonExplanation } from "./common-explanation";
import type { CommonScope, Explanation } from "./explanation";
import { ExplanationsError } from "./explanations-error";
import { explanationsFromTable, type ExplanationList } from "./read-list";

/** In front of a 说明 that answers all findings of its kind. */
const COMMON = /^(本表|本单位)?同类(?:问题)?[：:]\s*/u;

/**
 * What people typed under 说明 on the workbook's 校验清单, by the finding that it stands beside; 同类：…, 本表同类：… and
 * 本单位同类：… are for all of its rule, its sheet or its organisation. `unitOf`: the organisation that a finding is about, "" for
 * none: then 本单位 means this finding only.
 */
export function typedExplanations(
  workbook: WorkbookSnapshot,
  findings: readonly Finding[],
  unitOf: (finding: Finding) => string,
): ExplanationList {
  const sheet = sheetByName(workbook, OWN_SHEETS.findings);
  const remark = remarkReader(sheet);
  const single: Explanation[] = [];
  const common: CommonExplanation[] = [];
  for (const finding of findings) {
    const typed = remark(finding);
    if (typed === "") continue;
    const [prefix = "", where] = COMMON.exec(typed) ?? [];
    const said = { text: typed.slice(prefix.length), by: "", at: "" };
    const scope = prefix === "" ? null : scopeOf(finding, where, unitOf);
    if (scope === null) single.push({ identity: finding.identity, ...said });
    else common.push({ scope, ...said });
  }
  const shown = findings.map((finding) => [finding, remark(finding)] as const);
  const present = new Set(findings.map(({ identity }) => identity));
  for (const former of formerRemarks(sheet, shown).map(formerCommon)) {
    single.push(...former.single.filter(({ identity }) => !present.has(identity)));
    common.push(...former.common);
  }
  return { single, common };
}

/**
 * The finding beside which it was written is mended; the others of its kind are still answered by it. Not so with 本单位同类：: the
 * list does not say of what organisation it was, so it answers nothing any more, which the gate tells.
 */
function formerCommon({ remark, identity, sheet }: TypedRemark): ExplanationList {
  const [prefix = "", where] = COMMON.exec(remark) ?? [];
  const rule = prefix === "" ? null : ruleNamed(String(decodeKey(identity)?.[0] ?? ""));
  if (rule === null) return { single: [], common: [] };
  const said = { text: remark.slice(prefix.length), by: "", at: "" };
  if (where === "本单位") return { single: [{ identity, ...said }], common: [] };
  const scope = { rule, sheet: where === undefined ? null : sheet, organization: null };
  return { single: [], common: [{ scope, ...said }] };
}

function scopeOf(
  finding: Finding,
  where: string | undefined,
  unitOf: (finding: Finding) => string,
): CommonScope | null {
  const { rule, sheet } = finding;
  if (where === "本表") return { rule, sheet, organization: null };
  if (where === undefined) return { rule, sheet: null, organization: null };
  const organization = unitOf(finding);
  return organization === "" ? null : { rule, sheet: null, organization };
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
