import type { Day } from "../../../core/ledger/day";
import type { Proposal } from "../../../core/rectification/drafts/draft";
import type { Analysis } from "../../analyze";
import { planDrafts } from "../../rectification-steps";
import { recordPlace, type ViewPlace } from "./place";

/** A problem drawn from a review, for a person to confirm. */
export interface DraftView {
  /** Stays the same while the review's subject, day and words stay. */
  readonly key: string;
  /** The review row that it comes from; drafts of one row follow each other. */
  readonly row: string;
  /** Which of the row's problems it is, 1-based, and how many there are. */
  readonly part: number;
  readonly parts: number;
  readonly organization: string;
  /** "" for a problem of an organisation. */
  readonly member: string;
  readonly problem: string;
  readonly measures: Proposal<string> | null;
  readonly deadline: Proposal<Day> | null;
  /** Chinese sentences about what could not be used. */
  readonly notes: readonly string[];
  readonly initials: string;
  readonly place: ViewPlace | null;
}

/** In row order. */
export function buildDrafts(
  analysis: Analysis,
  initialsOf: (names: readonly string[]) => string,
): readonly DraftView[] {
  return planDrafts(analysis).map(({ record, memberName, ...draft }) => ({
    key: draft.key,
    row: JSON.stringify([record.block.sheetId, record.row]),
    part: draft.part,
    parts: draft.parts,
    organization: draft.organization,
    member: memberName ?? "",
    problem: draft.problem,
    measures: draft.measures,
    deadline: draft.deadline,
    notes: draft.notes,
    initials: initialsOf([memberName ?? "", draft.organization].filter((name) => name !== "")),
    place: recordPlace(record),
  }));
}
