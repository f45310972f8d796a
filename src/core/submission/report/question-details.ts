import { publicText } from "../../publication/public-text";
import type { Explanation } from "../explanations/explanation";
import type { Question } from "../questions/question";
import { rowsText } from "../questions/question-rows";
import { explanationText } from "./finding-details";
import { tableLine, wholeLine, type ReportLine } from "./report-lines";

export interface JudgedQuestion {
  readonly question: Question;
  readonly explanation: Explanation | null;
}

const SECTION = "四、上级可能问到的情况";

/** Every question with its rows and its answer: for the unit's own eyes. `[]` where nothing would be asked. */
export function fullQuestions(judged: readonly JudgedQuestion[]): readonly ReportLine[] {
  if (judged.length === 0) return [];
  return [
    wholeLine("section", SECTION),
    tableLine("header", ["序号", "类别", "依据", "问题", "说明"]),
    ...judged.map(({ question, explanation }, index) =>
      tableLine("row", [
        index + 1,
        question.title,
        rowsText(question.rows),
        question.text,
        explanation === null ? "" : explanationText(explanation),
      ]),
    ),
  ];
}

/** What the unit itself explains, by kind and unit; questions without an answer are not put into the superior's mouth. */
export function outgoingQuestions(
  judged: readonly JudgedQuestion[],
  units: ReadonlySet<string>,
): readonly ReportLine[] {
  const answered = judged.flatMap(({ question, explanation }) =>
    explanation === null ? [] : [{ question, explanation }],
  );
  if (answered.length === 0) return [];
  return [
    wholeLine("section", "四、有关情况的说明"),
    {
      look: "header",
      cells: [
        { text: "序号", span: 1 },
        { text: "事项", span: 2 },
        { text: "说明", span: 2 },
      ],
    },
    ...answered.map(({ question, explanation }, index): ReportLine => ({
      look: "row",
      cells: [
        { text: index + 1, span: 1 },
        { text: units.has(question.about) ? `${question.title}（${question.about}）` : question.title, span: 2 },
        { text: publicText(explanation.text), span: 2 },
      ],
    })),
  ];
}
