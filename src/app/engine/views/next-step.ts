import type { NextStep, Overview } from "./overview";

/** First what all numbers depend on, then what is wrong, then what is late, then what is to be written. */
export function nextStepOf(overview: Omit<Overview, "nextStep">): NextStep {
  const { questions, periodGap, uncounted, suggestion, fixable, counts, answered, problems } = overview;
  if (questions.length > 0) return { type: "answerQuestions", count: questions.length };
  if (suggestion) return { type: "chooseScheme", schemeId: suggestion.schemeId, title: suggestion.title };
  if (periodGap) return { type: "checkPeriod" };
  if (uncounted) return { type: "makeCount", ...uncounted };
  if (!overview.hasRates) return { type: "confirmRoster" };
  if (fixable > 0) return { type: "applyFixes", count: fixable };
  if (counts.error > 0) return { type: "correctErrors", count: counts.error };
  const unanswered = counts.query - answered.query;
  if (unanswered > 0) return { type: "answerQueries", count: unanswered };
  if (problems.overdue > 0) return { type: "chaseOverdue", count: problems.overdue };
  return overview.hasStatistics ? { type: "done" } : { type: "writeStatistics" };
}
