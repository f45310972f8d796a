import type { DraftView } from "../../app/engine/views/draft-view";
import type { ProblemsView, ProblemView } from "../../app/engine/views/problem-view";
import { PROBLEM_STATES, type ProblemState } from "../../core/rectification/problem";

export type ProblemFilter = "unclosed" | "overdue" | "soon" | "noDeadline" | "all" | ProblemState;

export const PROBLEM_FILTERS: readonly ProblemFilter[] = [
  "unclosed",
  "overdue",
  "soon",
  "noDeadline",
  ...PROBLEM_STATES,
  "all",
];

/** Keeps order. The query is part of the text, a name or the number, or the first letters of a name; "" matches all. */
export function filterProblems(
  { problems, asOf, reminderDays }: Pick<ProblemsView, "problems" | "asOf" | "reminderDays">,
  filter: ProblemFilter,
  query: string,
): readonly ProblemView[] {
  const words = query.trim().toLowerCase();
  return problems.filter((problem) => isWanted(problem, filter, asOf, reminderDays) && isFound(problem, words));
}

function isWanted(problem: ProblemView, filter: ProblemFilter, asOf: number, reminderDays: number): boolean {
  const { state, deadline, overdueDays } = problem;
  switch (filter) {
    case "all":
      return true;
    case "unclosed":
      return state !== "closed";
    case "overdue":
      return overdueDays > 0;
    case "soon":
      return isUnsolved(state) && deadline !== null && deadline >= asOf && deadline - asOf <= reminderDays;
    case "noDeadline":
      return isUnsolved(state) && deadline === null;
    case "open":
    case "inProgress":
    case "completed":
    case "replied":
    case "reReviewed":
    case "closed":
      return state === filter;
  }
}

/** Is it still to be put right, so that its deadline counts? */
export function isUnsolved(state: ProblemState): boolean {
  return state === "open" || state === "inProgress";
}

function isFound({ id, text, organization, member, owner, initials }: ProblemView, words: string): boolean {
  return hasWords([id, text, organization, member, owner], initials, words);
}

/** Drafts by the words of the problem, a name, or the first letters of a name; keeps order. */
export function filterDrafts(drafts: readonly DraftView[], query: string): readonly DraftView[] {
  const words = query.trim().toLowerCase();
  return drafts.filter(({ problem, organization, member, initials }) =>
    hasWords([problem, organization, member], initials, words),
  );
}

function hasWords(texts: readonly string[], initials: string, words: string): boolean {
  if (words === "" || ` ${initials}`.includes(` ${words}`)) return true;
  return texts.some((text) => text.toLowerCase().includes(words));
}
