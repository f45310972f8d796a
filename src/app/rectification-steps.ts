import type { ProblemDraft } from "../core/rectification/drafts/draft";
import { editedDraft, type DraftEdit } from "../core/rectification/drafts/edit-draft";
import { findDrafts } from "../core/rectification/drafts/find-drafts";
import { lastNumber } from "../core/rectification/number-series";
import { numbersGiven, planNumberKept } from "../core/rectification/numbers-given";
import { planReminderSheet } from "../core/rectification/reminder-sheet";
import { remindersOf, type Reminder } from "../core/rectification/reminders";
import { planTrackingColumns } from "../core/rectification/tracking-columns";
import { joinPlans, type EditPlan } from "../core/workbook/edit-plan";
import type { Steps } from "../core/work/steps";
import { AnalysisError } from "./analysis-error";
import type { AnalysisRequest } from "./analysis-request";
import type { Analysis } from "./analyze";
import { markable } from "./markable";
import { addTrackingRows } from "./rectification-rows";

/** Which drafts become tracked problems: all of them, those with these keys, or those with these keys in a person's words. */
export type DraftChoice = "all" | ReadonlySet<string> | ReadonlyMap<string, DraftEdit>;

export const NO_DRAFTS: DraftChoice = new Set<string>();

export interface NumberedDraft {
  readonly draft: ProblemDraft;
  /** Its 问题编号; `null` while nobody has confirmed it. */
  readonly id: string | null;
}

/** The problems that the reviews tell of and nobody tracks yet. */
export function planDrafts({ reviews, problems, roster, settings }: Analysis): readonly ProblemDraft[] {
  return findDrafts(reviews, problems, roster, settings.asOf);
}

export function reminders({ problems, roster, settings }: Analysis): readonly Reminder[] {
  return remindersOf(problems, roster, settings);
}

export interface TrackingStage {
  readonly plan: EditPlan;
  /** Of the workbook as it was, in row order. */
  readonly drafts: readonly NumberedDraft[];
}

/**
 * Rows and columns of tracking, as one stage of a larger job: confirmed drafts, both shapes in step, new rounds. Throws
 * `AnalysisError` when drafts are confirmed and no sheet can be added.
 */
export function* trackingSteps(
  first: Analysis,
  request: AnalysisRequest,
  acceptDrafts: DraftChoice,
): Steps<number, TrackingStage> {
  const found = planDrafts(first);
  const isChosen = (draft: ProblemDraft): boolean => acceptDrafts === "all" || acceptDrafts.has(draft.key);
  const chosen = found.filter(isChosen);
  const confirmed = chosen.map((draft) => inWords(draft, acceptDrafts));
  const isClosed = first.workbook.isStructureProtected;
  if (isClosed && confirmed.length > 0) throw new AnalysisError("structureProtected");
  const rows = isClosed ? null : yield* addTrackingRows(first, request, confirmed);
  const ids = new Map(chosen.map((draft, at) => [draft, rows?.numbers[at] ?? null]));
  const analysis = rows?.analysis ?? first;
  const { workbook, records, problems, settings } = analysis;
  const columns = planTrackingColumns(workbook, markable(analysis), records, problems, settings.asOf);
  return {
    plan: rows === null ? columns : joinPlans(rows.plan, columns),
    drafts: found.map((draft) => ({ draft, id: ids.get(draft) ?? null })),
  };
}

function inWords(draft: ProblemDraft, choice: DraftChoice): ProblemDraft {
  const edit = choice instanceof Map ? (choice as ReadonlyMap<string, DraftEdit>).get(draft.key) : undefined;
  return edit === undefined ? draft : editedDraft(draft, edit);
}

/** The sheet 整改提醒 for the workbook as analysed. */
export function planReminders(analysis: Analysis, open: readonly Reminder[]): EditPlan {
  const { workbook, records, roster, settings, problems } = analysis;
  const last = lastNumber(numbersGiven(workbook, records));
  return planReminderSheet(workbook, open, roster, settings, last, problems.length > 0);
}

/** The highest number kept where no clearing takes it; `isGiven`: this run gives numbers. */
export function planNumbers({ workbook, records }: Analysis, isGiven: boolean): EditPlan {
  return planNumberKept(workbook, numbersGiven(workbook, records), isGiven);
}
