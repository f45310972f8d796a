import { organizationKey } from "../../ledger/values/organization/parse-organization";
import { decodeKey } from "../../rules/encode-key";
import type { Finding } from "../../rules/finding";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { ruleNamed, spreadCommon, type CommonExplanation } from "./common-explanation";
import { readPrefix, type Reach } from "./common-prefix";
import { joinExplanations, type CommonScope, type Explanation, type ExplanationsByIdentity } from "./explanation";
import { typedRemarks } from "./typed-explanations";

/** Names of the organisations that findings are about. */
export interface FindingUnits {
  /** The organisation that a finding is about and all above it, the nearest first; `[]` for none. */
  readonly of: (finding: Finding) => readonly string[];
  /** All of the roster, by their `organizationKey`. */
  readonly byKey: ReadonlyMap<string, string>;
}

export interface SaidInput {
  readonly workbook: WorkbookSnapshot;
  readonly findings: readonly Finding[];
  readonly units: FindingUnits;
  /** Lists of texts beside an identity; later lists go before earlier ones, 校验清单 before all of them. */
  readonly given: readonly (readonly Explanation[])[];
  readonly common?: readonly CommonExplanation[];
  /** Said after the workbook was read, by identity (`null`: taken back): before 校验清单. */
  readonly latest?: ReadonlyMap<string, string | null>;
}

/** What was said of single findings, and, spread over the findings they are about, what was said for several together. */
export interface ResolvedExplanations {
  readonly single: ExplanationsByIdentity;
  readonly common: ExplanationsByIdentity;
}

interface Said extends Explanation {
  /** Of the sheet that the list names beside it; `null`: not told. */
  readonly sheet: string | null;
}

/**
 * The one place that says which 说明 holds for which finding; pane and gate both ask here. Beside one identity the later word
 * holds: remembered, given, typed on 校验清单, said since. A text with 同类： is for all of its kind, also when what it stood
 * beside is mended, as far as its scope can still be told: a sheet by the list, an organisation by the identity. Where it cannot,
 * the text answers nothing, which the gate tells as idle.
 */
export function resolveExplanations(input: SaidInput): ResolvedExplanations {
  const { workbook, findings, units, given, common = [], latest = new Map<string, null>() } = input;
  const said = new Map<string, Said>();
  for (const each of given.flat()) said.set(each.identity, { ...each, sheet: null });
  for (const { identity, remark, sheet } of typedRemarks(workbook, findings)) {
    said.set(identity, { identity, text: remark, by: "", at: "", sheet });
  }
  for (const [identity, text] of latest) {
    if (text === null) said.delete(identity);
    else said.set(identity, { identity, text, by: "", at: "", sheet: said.get(identity)?.sheet ?? null });
  }
  const present = new Map(findings.map((finding) => [finding.identity, finding]));
  const single: Explanation[] = [];
  const shared: CommonExplanation[] = [...common];
  for (const { sheet, ...each } of said.values()) {
    const { reach, text } = readPrefix(each.text);
    const finding = present.get(each.identity);
    const scope =
      reach === null
        ? null
        : finding === undefined
          ? formerScope(each.identity, reach, sheet, input)
          : scopeOf(finding, reach, input);
    const { identity, by, at } = each;
    if (scope === null) single.push({ ...each, text });
    else shared.push({ scope, text, by, at, from: identity });
  }
  return { single: joinExplanations(single), common: joinExplanations(spreadCommon(shared, findings, units.of)) };
}

function scopeOf({ rule, sheet, ...rest }: Finding, reach: Reach, { workbook, units }: SaidInput): CommonScope | null {
  if (reach.type === "all") return { rule, sheet: null, organization: null };
  if (reach.type === "sheet") return { rule, sheet, organization: null };
  if (reach.type === "named") return namedScope(rule, reach.name, workbook);
  const [organization = ""] = units.of({ rule, sheet, ...rest });
  return organization === "" ? null : { rule, sheet: null, organization };
}

/** Of what is mended only the identity is left, and the sheet where it stands on the list. */
function formerScope(
  identity: string,
  reach: Reach,
  sheet: string | null,
  { workbook, units }: SaidInput,
): CommonScope | null {
  const [id, ...key] = decodeKey(identity) ?? [];
  const rule = id === undefined ? null : ruleNamed(String(id));
  if (rule === null) return null;
  if (reach.type === "all") return { rule, sheet: null, organization: null };
  if (reach.type === "sheet") return sheet === null ? null : { rule, sheet, organization: null };
  if (reach.type === "named") return namedScope(rule, reach.name, workbook);
  // Parts that name organisations are their keys already, or what was typed.
  const named = key.map((part) => units.byKey.get(String(part)) ?? units.byKey.get(organizationKey(String(part))));
  const organization = named.find((name) => name !== undefined);
  return organization === undefined ? null : { rule, sheet: null, organization };
}

function namedScope(rule: string, name: string, { sheets }: WorkbookSnapshot): CommonScope {
  return sheets.some((sheet) => sheet.name === name)
    ? { rule, sheet: name, organization: null }
    : { rule, sheet: null, organization: name };
}
