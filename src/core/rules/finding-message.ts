import type { Finding } from "./finding";
import { renderMessage } from "./rule";
import { RULES } from "./index";

const RULES_BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));

/** The Chinese sentence of a finding. A rule or message id that does not exist is our own bug and throws. */
export function findingMessage(finding: Finding): string {
  const template = RULES_BY_ID.get(finding.rule)?.messages[finding.messageId];
  if (template === undefined) throw new Error(`no message "${finding.messageId}" in rule "${finding.rule}"`);
  return renderMessage(template, finding.data);
}

/** "豫创组办发〔2010〕26号 四、4", or `null` when no document demands it. */
export function findingClause(finding: Finding): string | null {
  return finding.source === null ? null : `${finding.source.document} ${finding.source.clause}`;
}

export const SEVERITY_TITLES = { error: "错误", query: "核实", hint: "提示" } as const;
