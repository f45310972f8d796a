import type { GateResult } from "../../app/submission";
import { blockerText } from "../../core/submission/gate/blocker-text";
import type { JudgedFinding } from "../../core/submission/gate/gate";
import { isoDay } from "../../core/ledger/day";
import { findingClause, findingMessage, SEVERITY_TITLES } from "../../core/rules/finding-message";
import { submissionText, SUBMISSION_NAMES } from "../../core/submission/submission";
import { formatTable } from "../table";
import { placeText } from "./check";
import { frameText, periodJson } from "./period";

export function gateJson({ analysis, gate, submission }: GateResult) {
  const { settings, statistics } = analysis;
  return {
    isPassed: gate.isPassed,
    unit: statistics.unit,
    scheme: settings.scheme.id,
    period: periodJson(settings),
    asOf: isoDay(settings.asOf),
    submission: {
      kind: SUBMISSION_NAMES[submission.kind],
      edition: submission.edition,
      zeroReason: submission.zeroReason,
    },
    blockers: gate.blockers.map((blocker) => ({ ...blocker, message: blockerText(blocker) })),
    counts: gate.counts,
    findings: gate.judged.map(({ finding, explanation, isBlocking }) => ({
      identity: finding.identity,
      rule: finding.rule,
      severity: finding.severity,
      sheet: finding.sheet,
      cell: placeText(finding),
      message: findingMessage(finding),
      clause: findingClause(finding),
      isBlocking,
      explanation:
        explanation === null
          ? null
          : { text: explanation.text, by: explanation.by, at: explanation.at, scope: explanation.scope ?? null },
    })),
    idleExplanations: gate.idle,
  };
}

/** The result in a sentence, what stands in the way, and the findings that do. */
export function gateText(result: GateResult): string {
  const { analysis, gate, submission } = result;
  const { error, query, hint } = gate.counts;
  const lines = [
    frameText(analysis.settings),
    `填报单位：${analysis.statistics.unit}  ${submissionText(submission)}`,
    `错误 ${error.total} 处；核实 ${query.total} 处，已说明 ${query.explained} 处；提示 ${hint.total} 处，已说明 ${hint.explained} 处`,
    gate.isPassed ? "审核结果：可以报送。" : "审核结果：不能报送。",
    ...gate.blockers.map((blocker) => `  ${blockerText(blocker)}`),
    ...[openQuestionsText(result)].filter((line) => line !== ""),
  ];
  const blocking = gate.judged.filter(({ isBlocking }) => isBlocking);
  return blocking.length === 0 ? lines.join("\n") : [...lines, "", blockingTable(blocking)].join("\n");
}

function blockingTable(blocking: readonly JudgedFinding[]): string {
  const rows = blocking.map(({ finding }) => [
    SEVERITY_TITLES[finding.severity],
    finding.sheet,
    placeText(finding),
    findingMessage(finding),
  ]);
  return formatTable(["级别", "工作表", "位置", "问题"], rows);
}

/** What a person should know beside the result. */
export function gateNotes({ gate }: GateResult): readonly string[] {
  if (gate.idle.length === 0) return [];
  return [`有 ${gate.idle.length} 条说明没有对应的问题（问题已改正，或标识写错），没有用上。`];
}

/** How many questions of a superior have no answer yet; "" when all have. */
export function openQuestionsText({ questions }: GateResult): string {
  const open = questions.filter(({ explanation }) => explanation === null).length;
  return open === 0 ? "" : `上级还可能问到 ${open} 处，请用 questions 查看，想好怎样回答。`;
}
