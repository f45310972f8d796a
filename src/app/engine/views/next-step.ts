import type { Overview } from "./overview";

/** The one thing that helps most now. */
export type NextStep =
  | { readonly type: "answerQuestions"; readonly count: number }
  | { readonly type: "checkPeriod" }
  | { readonly type: "chooseScheme"; readonly schemeId: string; readonly title: string }
  | { readonly type: "confirmRoster" }
  | { readonly type: "applyFixes"; readonly count: number }
  | { readonly type: "correctErrors"; readonly count: number }
  | { readonly type: "answerQueries"; readonly count: number }
  | { readonly type: "chaseOverdue"; readonly count: number }
  | { readonly type: "writeStatistics" }
  | { readonly type: "done" };

/** First what all numbers depend on, then what is wrong, then what is late, then what is to be written. */
export function nextStepOf(
  overview: Omit<Overview, "nextStep">,
  { hasStatistics }: { readonly hasStatistics: boolean },
): NextStep {
  const { questions, periodGap, suggestion, fixable, counts, problems } = overview;
  if (questions.length > 0) return { type: "answerQuestions", count: questions.length };
  if (suggestion) return { type: "chooseScheme", schemeId: suggestion.schemeId, title: suggestion.title };
  if (periodGap) return { type: "checkPeriod" };
  if (!overview.hasRates) return { type: "confirmRoster" };
  if (fixable > 0) return { type: "applyFixes", count: fixable };
  if (counts.error > 0) return { type: "correctErrors", count: counts.error };
  if (counts.query > 0) return { type: "answerQueries", count: counts.query };
  if (problems.overdue > 0) return { type: "chaseOverdue", count: problems.overdue };
  return hasStatistics ? { type: "done" } : { type: "writeStatistics" };
}
