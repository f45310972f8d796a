import type { Day } from "../../ledger/day";
import type { ProblemDraft, Proposal } from "./draft";

/** What a person made of a draft before confirming it. "" and `null`: no measures, no deadline; a problem needs words. */
export interface DraftEdit {
  readonly problem: string;
  readonly measures: string;
  readonly deadline: Day | null;
}

const BY_HAND = "确认时填写";

/** The draft in the person's words. Where these name no problem, it keeps its own. */
export function editedDraft(draft: ProblemDraft, edit: DraftEdit): ProblemDraft {
  const measures = edit.measures.trim();
  return {
    ...draft,
    problem: edit.problem.trim() || draft.problem,
    measures: proposalOf(measures === "" ? null : measures, draft.measures),
    deadline: proposalOf(edit.deadline, draft.deadline),
  };
}

function proposalOf<T>(value: T | null, found: Proposal<T> | null): Proposal<T> | null {
  if (value === null) return null;
  return found?.value === value ? found : { value, source: BY_HAND, isByHand: true };
}
