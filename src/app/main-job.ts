import { finish } from "../core/work/steps";
import type { WorkbookSnapshot } from "../core/workbook/snapshot";
import { AnalysisError } from "./analysis-error";
import type { AnalysisRequest } from "./analysis-request";
import type { CheckResult } from "./check";
import { JOB_PARTS, jobSteps, type Job, type JobOrder, type Stage } from "./job";

export type { Stage } from "./job";

/** The whole job; `analysis` is the workbook as it will be: what the numbers and findings are about. */
export interface MainJob extends Job {
  readonly checked: CheckResult;
}

/** What is left out: no draft becomes a tracked problem, nothing is remembered. */
export type MainJobOptions = Pick<JobOrder, "acceptDrafts" | "explanations" | "ignored">;

/**
 * The main job: tracking columns, coverage marks, the statistics sheet, then a check of the workbook as it will be with
 * all that, and its marks. Nothing is written here.
 */
export function planMainJob(
  workbook: WorkbookSnapshot,
  request: AnalysisRequest,
  onStage: (stage: Stage) => void = () => undefined,
  options: MainJobOptions = {},
): MainJob {
  let last: Stage | null = null;
  const { checked, ...job } = finish(jobSteps({ workbook, request, parts: JOB_PARTS, ...options }), (stage) => {
    if (stage !== last) onStage(stage);
    last = stage;
  });
  if (checked === null) throw new AnalysisError("noLedger");
  return { ...job, checked };
}
