import type { GateResult } from "../../app/submission";
import { isoDay } from "../../core/ledger/day";
import { rowsText } from "../../core/submission/questions/question-rows";
import { formatTable } from "../table";
import { frameText, periodJson } from "./period";

export function questionsJson({ analysis, questions }: GateResult) {
  const { settings, statistics } = analysis;
  return {
    unit: statistics.unit,
    scheme: settings.scheme.id,
    period: periodJson(settings),
    asOf: isoDay(settings.asOf),
    questions: questions.map(({ question, explanation }) => ({
      identity: question.identity,
      kind: question.kind,
      title: question.title,
      about: question.about,
      text: question.text,
      rows: question.rows.map(({ sheetName, row }) => ({ sheet: sheetName, row: row + 1 })),
      explanation: explanation?.text ?? null,
    })),
  };
}

export function questionsText({ analysis, questions }: GateResult): string {
  const head = frameText(analysis.settings);
  if (questions.length === 0) return `${head}\n没有看出上级会问的地方。`;
  const open = questions.filter(({ explanation }) => explanation === null).length;
  const rows = questions.map(({ question, explanation }) => [
    question.title,
    question.text,
    rowsText(question.rows),
    explanation?.text ?? "",
  ]);
  return [
    head,
    `上级可能问到 ${questions.length} 处，${open} 处还没有说明。`,
    "",
    formatTable(["类别", "问题", "依据", "说明"], rows),
  ].join("\n");
}
