import { aspectCoverage } from "../core/aspects/aspect-coverage";
import { planAspectSheet } from "../core/aspects/aspect-sheet";
import { planCoverageMarks } from "../core/coverage/coverage-marks";
import type { Recognition } from "../core/ledger/recognition";
import { planLegend } from "../core/marks/legend";
import { planTrackingColumns } from "../core/rectification/tracking-columns";
import { planFindingMarks } from "../core/rules/finding-marks";
import { planSettingsSheet } from "../core/scheme/settings-sheet";
import { planStatisticsSheet } from "../core/statistics/statistics-sheet";
import { applyPlan } from "../core/workbook/apply-plan";
import { joinPlans, type Edit, type EditPlan } from "../core/workbook/edit-plan";
import type { WorkbookSnapshot } from "../core/workbook/snapshot";
import { AnalysisError } from "./analysis-error";
import type { AnalysisRequest } from "./analysis-request";
import { analyze, type Analysis } from "./analyze";
import { check, type CheckResult } from "./check";

export interface MainJob {
  /** Everything that is to change, in order. */
  readonly plan: EditPlan;
  /** The workbook as it will be: what the numbers and findings below are about. */
  readonly analysis: Analysis;
  readonly checked: CheckResult;
  /** Names of protected sheets that were left unmarked; their findings stand in 校验清单. */
  readonly unmarkedSheets: readonly string[];
}

export type Stage = "recognize" | "tracking" | "coverage" | "statistics" | "check";

/**
 * The main job: tracking columns, coverage marks, the statistics sheet, then a check of the workbook as it will be with
 * all that, and its marks. Each stage plans against the outcome of those before, so running the job on its own outcome
 * plans nothing new. Nothing is written here.
 */
export function planMainJob(
  workbook: WorkbookSnapshot,
  request: AnalysisRequest,
  onStage: (stage: Stage) => void = () => undefined,
): MainJob {
  onStage("recognize");
  if (workbook.isStructureProtected) throw new AnalysisError("structureProtected");
  const plans: EditPlan[] = [];
  let current = workbook;
  const take = (plan: EditPlan) => {
    plans.push(plan);
    current = applyPlan(current, plan);
  };
  const first = analyze(current, request);

  onStage("tracking");
  take(planTrackingColumns(current, markable(first), first.records, first.problems, first.settings.asOf));

  onStage("coverage");
  const tracked = analyze(current, request);
  take(planCoverageMarks({ ...tracked, recognition: markable(tracked) }));

  onStage("statistics");
  take(planStatisticsSheet(current, tracked.statistics, tracked.roster));
  take(planSettingsSheet(current, tracked.settings, request.asOf !== undefined));

  onStage("check");
  const analysis = analyze(current, request);
  const checked = check(analysis);
  const aspects = aspectCoverage(analysis.reviews, analysis.roster, analysis.settings);
  take(planAspectSheet(current, aspects, analysis.settings));
  take(planFindingMarks(current, markable(analysis), checked.findings));
  take(planLegend(current));
  return {
    plan: formatsRemovedFirst(joinPlans(...plans)),
    analysis,
    checked,
    unmarkedSheets: protectedLedgers(analysis),
  };
}

/**
 * Our old formats go before any new one comes, so that the new ones stand in the same order of precedence whether or not
 * the workbook had been marked before.
 */
function formatsRemovedFirst({ edits }: EditPlan): EditPlan {
  const isRemoval = (edit: Edit) => edit.type === "removeConditionalFormats";
  return { edits: [...edits.filter(isRemoval), ...edits.filter((edit) => !isRemoval(edit))] };
}

/** Nothing is written into protected sheets: whoever protected them did not want that. */
function markable({ workbook, recognition }: Analysis): Recognition {
  const locked = new Set(workbook.sheets.filter((sheet) => sheet.isProtected).map((sheet) => sheet.id));
  return { sheets: recognition.sheets.filter((sheet) => !locked.has(sheet.sheetId)) };
}

function protectedLedgers({ workbook, recognition }: Analysis): readonly string[] {
  const locked = new Set(workbook.sheets.filter((sheet) => sheet.isProtected).map((sheet) => sheet.id));
  return recognition.sheets
    .filter((sheet) => locked.has(sheet.sheetId) && sheet.blocks.some((block) => block.kind !== null))
    .map((sheet) => sheet.sheetName);
}
