import type { Day } from "../../../core/ledger/day";
import { textOf } from "../../../core/ledger/record";
import type { ProblemState, TrackedProblem } from "../../../core/rectification/problem";
import { STATE_NAMES } from "../../../core/rectification/state-names";
import type { Analysis } from "../../analyze";
import { buildDrafts, type DraftView } from "./draft-view";
import { createInitials } from "./initials";
import { recordPlace, type ViewPlace } from "./place";
import { buildReminders, type ReminderView } from "./reminder-view";

export interface ProblemView {
  /** 问题编号, or one made from sheet and row; unique. */
  readonly id: string;
  readonly hasId: boolean;
  /** What is to be put right, as written. */
  readonly text: string;
  readonly organization: string;
  /** "" for a problem of an organisation. */
  readonly member: string;
  readonly owner: string;
  readonly state: ProblemState;
  /** Chinese. */
  readonly stateName: string;
  readonly round: number;
  readonly raised: Day | null;
  readonly deadline: Day | null;
  /** Whole days; 0 when not overdue. */
  readonly overdueDays: number;
  readonly initials: string;
  readonly place: ViewPlace | null;
}

export interface ProblemsView {
  readonly asOf: Day;
  readonly problems: readonly ProblemView[];
  /** Problems that reviews tell of and nobody tracks yet, in row order. */
  readonly drafts: readonly DraftView[];
  /** What is to be done, most urgent first. */
  readonly reminders: readonly ReminderView[];
  /** A deadline that comes within so many days is near. */
  readonly reminderDays: number;
}

/** Overdue first, longest first; then by deadline, those without one behind, closed ones last; the rest in ledger order. */
export function buildProblems(analysis: Analysis): ProblemsView {
  const { problems, settings } = analysis;
  const initialsOf = createInitials();
  const sorted = [...problems].sort(
    (a, b) =>
      b.overdueDays - a.overdueDays ||
      Number(a.state === "closed") - Number(b.state === "closed") ||
      (a.deadline ?? Infinity) - (b.deadline ?? Infinity) ||
      0,
  );
  return {
    asOf: settings.asOf,
    problems: sorted.map((problem) => viewOf(problem, initialsOf)),
    drafts: buildDrafts(analysis, initialsOf),
    reminders: buildReminders(analysis),
    reminderDays: settings.scheme.thresholds.reminderDays,
  };
}

function viewOf(problem: TrackedProblem, initialsOf: (names: readonly string[]) => string): ProblemView {
  const { record, organizationText, memberName } = problem;
  const owner = textOf(record, "owner");
  return {
    id: problem.id,
    hasId: problem.hasId,
    text: textOf(record, record.kind === "rectification" ? "problem" : "problems"),
    organization: organizationText,
    member: memberName ?? "",
    owner,
    state: problem.state,
    stateName: STATE_NAMES[problem.state],
    round: problem.round,
    raised: problem.raised,
    deadline: problem.deadline,
    overdueDays: problem.overdueDays,
    initials: initialsOf([memberName ?? "", organizationText, owner].filter((name) => name !== "")),
    place: recordPlace(record),
  };
}
