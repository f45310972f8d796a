import type { Finding, Severity } from "../../../src/core/rules/finding";

/** "query cadence-missed 甲": severity, rule, and what makes its identity. */
export function findingOf(text: string): Finding {
  const [severity = "", rule = "", key = ""] = text.split(" ");
  return {
    rule,
    messageId: "",
    severity: severity as Severity,
    data: {},
    place: { sheetId: null, row: null, column: null },
    sheet: "",
    identity: `${rule}:${key}`,
    source: null,
    fix: null,
  };
}
