import { finish } from "../core/work/steps";
import type { WorkbookSnapshot } from "../core/workbook/snapshot";
import { AnalysisError } from "./analysis-error";
import type { AnalysisRequest } from "./analysis-request";
import { analyze } from "./analyze";
import { jobSteps, type Job } from "./job";
import { NO_DRAFTS, planDrafts, reminders, type DraftChoice } from "./rectification-steps";

export type { DraftChoice, NumberedDraft } from "./rectification-steps";

/** What tracking shows and is about to change. */
export type TrackingJob = Pick<Job, "plan" | "analysis" | "drafts" | "reminders">;

/** Tracking alone: confirmed drafts, both shapes in step, new rounds, and the sheet 整改提醒. Nothing is written here. */
export function planTracking(
  workbook: WorkbookSnapshot,
  request: AnalysisRequest,
  acceptDrafts: DraftChoice = NO_DRAFTS,
): TrackingJob {
  if (workbook.isStructureProtected) throw new AnalysisError("structureProtected");
  return finish(jobSteps({ workbook, request, parts: ["tracking"], acceptDrafts }));
}

/** Tracking as the workbook stands; nothing is planned. */
export function viewTracking(workbook: WorkbookSnapshot, request: AnalysisRequest): Omit<TrackingJob, "plan"> {
  const analysis = analyze(workbook, request);
  const drafts = planDrafts(analysis).map((draft) => ({ draft, id: null }));
  return { analysis, drafts, reminders: reminders(analysis) };
}
