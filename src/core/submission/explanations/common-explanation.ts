import { organizationKey } from "../../ledger/values/organization/parse-organization";
import { encodeKey } from "../../rules/encode-key";
import type { Finding } from "../../rules/finding";
import { RULES } from "../../rules/index";
import { isExplaining, type CommonScope, type Explanation } from "./explanation";

/** One 说明 (共同说明) for all queries and hints of its scope; errors are to be mended. */
export interface CommonExplanation extends Omit<Explanation, "identity" | "scope"> {
  readonly scope: CommonScope;
  /** Identity of the finding beside which it was said; left out: it stands by itself on a list. */
  readonly from?: string;
}

const TITLES = new Map(RULES.map(({ id, title }) => [id, title]));

/** A rule by its id or its title; `null`: there is none. */
export function ruleNamed(name: string): string | null {
  const wanted = name.trim();
  return RULES.find(({ id, title }) => id === wanted || title === wanted)?.id ?? null;
}

/** "“党员点评台账”中“雷同”的各处", for reports. */
export function scopeText({ rule, sheet, organization }: CommonScope): string {
  const where = [
    ...(sheet === null ? [] : [`工作表“${sheet}”中`]),
    ...(organization === null ? [] : [`“${organization}”及所属单位的`]),
  ].join("");
  return `${where}“${TITLES.get(rule) ?? rule}”各处`;
}

/**
 * Common explanations as one for each finding they are about, and for the rest one that is about nothing, which the gate tells
 * as idle. A narrower scope goes before a wider one. `unitsOf`: the names of the organisation that a finding is about and of
 * all above it.
 */
export function spreadCommon(
  common: readonly CommonExplanation[],
  findings: readonly Finding[],
  unitsOf: (finding: Finding) => readonly string[],
): readonly Explanation[] {
  const fromWide = common.filter(({ text }) => isExplaining(text)).sort((a, b) => width(b.scope) - width(a.scope));
  return fromWide.flatMap(({ scope, ...said }): readonly Explanation[] => {
    const meant = findings.filter((finding) => isIn(finding, scope, unitsOf));
    if (meant.length > 0) return meant.map(({ identity }) => ({ identity, ...said, scope }));
    return [
      { identity: encodeKey(["common", scope.rule, scope.sheet ?? "", scope.organization ?? ""]), ...said, scope },
    ];
  });
}

function isIn(
  finding: Finding,
  { rule, sheet, organization }: CommonScope,
  unitsOf: (finding: Finding) => readonly string[],
): boolean {
  if (finding.rule !== rule || finding.severity === "error") return false;
  if (sheet !== null && finding.sheet !== sheet) return false;
  if (organization === null) return true;
  const key = organizationKey(organization);
  return unitsOf(finding).some((name) => organizationKey(name) === key);
}

function width({ sheet, organization }: CommonScope): number {
  return (sheet === null ? 1 : 0) + (organization === null ? 1 : 0);
}
