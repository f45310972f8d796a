import { finish, type Steps } from "../work/steps";
import { encodeKey } from "./encode-key";
import type { Finding, Place, RuleHit } from "./finding";
import type { Rule, RuleContext } from "./rule";
import { RULES } from "./index";

/** A rule that threw: shown as "rule failed", never taken for "no finding". */
export interface RuleFailure {
  readonly rule: string;
  readonly cause: unknown;
}

export interface RuleResults {
  /** In order of sheet, row, column and rule; findings on the workbook first, on a sheet before those on its rows. */
  readonly findings: readonly Finding[];
  readonly failures: readonly RuleFailure[];
}

export function runRules(context: RuleContext, rules: readonly Rule[] = RULES): RuleResults {
  return finish(ruleSteps(context, rules));
}

/** Rule by rule; each step tells how many of the rules are done, as a fraction from 0 to 1. */
export function* ruleSteps(context: RuleContext, rules: readonly Rule[] = RULES): Steps<number, RuleResults> {
  const sheets = new Map(context.workbook.sheets.map((sheet, index) => [sheet.id, { index, name: sheet.name }]));
  const findings: Finding[] = [];
  const failures: RuleFailure[] = [];
  for (const [index, rule] of rules.entries()) {
    yield index / rules.length;
    const before = findings.length;
    try {
      const source = typeof rule.source === "function" ? rule.source(context.settings) : rule.source;
      for (const hit of rule.check(context)) {
        const sheet = hit.place.sheetId === null ? "" : (sheets.get(hit.place.sheetId)?.name ?? "");
        findings.push({ ...findingOf(rule, hit, sheet, source), severity: severityOf(rule, hit, context) });
      }
    } catch (cause) {
      findings.length = before;
      failures.push({ rule: rule.id, cause });
    }
  }
  const sheetIndex = (place: Place): number =>
    place.sheetId === null ? -1 : (sheets.get(place.sheetId)?.index ?? Number.MAX_SAFE_INTEGER);
  // Sorting is stable: findings of one cell stay in the order of the rules.
  findings.sort(
    (a, b) =>
      sheetIndex(a.place) - sheetIndex(b.place) ||
      (a.place.row ?? -1) - (b.place.row ?? -1) ||
      (a.place.column ?? -1) - (b.place.column ?? -1),
  );
  return { findings, failures };
}

/** A document that only reports demands nothing: what is found by it is a hint (DOMAIN §4). */
function severityOf({ severity, source }: Rule, hit: RuleHit, { settings }: RuleContext): Finding["severity"] {
  const isByScheme = typeof source === "function" || (hit.source ?? null) !== null;
  return isByScheme && settings.scheme.isAdvisory === true ? "hint" : severity;
}

function findingOf(rule: Rule, hit: RuleHit, sheet: string, source: Finding["source"]): Finding {
  return {
    rule: rule.id,
    messageId: hit.messageId,
    severity: rule.severity,
    data: hit.data,
    place: hit.place,
    sheet,
    identity: encodeKey([rule.id, ...hit.key]),
    source: hit.source === undefined ? source : hit.source,
    fix: hit.fix ?? null,
  };
}
