import { aspectCoverage } from "../core/aspects/aspect-coverage";
import { planAspectSheet } from "../core/aspects/aspect-sheet";
import { planCoverageMarks } from "../core/coverage/coverage-marks";
import type { Recognition } from "../core/ledger/recognition";
import { planLegend } from "../core/marks/legend";
import { planTrackingColumns } from "../core/rectification/tracking-columns";
import type { Explanations } from "../core/rules/finding";
import { planFindingMarks } from "../core/rules/finding-marks";
import { planSettingsSheet } from "../core/scheme/settings-sheet";
import { planStatisticsSheet } from "../core/statistics/statistics-sheet";
import { applyPlan } from "../core/workbook/apply-plan";
import { EMPTY_PLAN, joinPlans, type Edit, type EditPlan } from "../core/workbook/edit-plan";
import type { WorkbookSnapshot } from "../core/workbook/snapshot";
import type { Steps } from "../core/work/steps";
import { AnalysisError } from "./analysis-error";
import type { AnalysisRequest } from "./analysis-request";
import { analysisSteps, type Analysis } from "./analyze";
import { checkSteps, type CheckResult } from "./check";

/** What can be written into a workbook, each alone or several together, always in this order. */
export const JOB_PARTS = ["tracking", "coverage", "statistics", "marks"] as const;

export type JobPart = (typeof JOB_PARTS)[number];

export type Stage = "recognize" | "tracking" | "coverage" | "statistics" | "check";

export interface JobOrder {
  readonly workbook: WorkbookSnapshot;
  readonly request: AnalysisRequest;
  readonly parts: readonly JobPart[];
  /** What is known of this very workbook under this very request already, so that it is not computed again. */
  readonly known?: { readonly analysis: Analysis; readonly checked: CheckResult };
  /** 说明 that a person gave elsewhere than on the sheet 校验清单; shown there. */
  readonly explanations?: Explanations;
  /** Identities of findings that a person does not want to see marked. */
  readonly ignored?: ReadonlySet<string>;
}

export interface Job {
  /** Everything that is to change, in order. */
  readonly plan: EditPlan;
  /** The workbook as it will be, its marks excepted. */
  readonly analysis: Analysis;
  /** `null` when no marks were asked for. */
  readonly checked: CheckResult | null;
  /** Names of protected sheets that were left unmarked. */
  readonly unmarkedSheets: readonly string[];
}

/**
 * Plans the parts. Each is planned against the outcome of those before, so running a job on its own outcome plans nothing
 * new. Steps say which stage is at work, some of them several times. Throws `AnalysisError` when the statistics sheet or the
 * whole job is asked for and sheets cannot be added.
 */
export function* jobSteps(order: JobOrder): Steps<Stage, Job> {
  const { workbook, request, parts, known } = order;
  const has = (part: JobPart): boolean => parts.includes(part);
  if (workbook.isStructureProtected && has("statistics")) throw new AnalysisError("structureProtected");
  const plans: EditPlan[] = [];
  let current = workbook;
  let analysis: Analysis | null = null;
  const take = (plan: EditPlan): void => {
    if (plan.edits.length === 0) return;
    plans.push(plan);
    current = applyPlan(current, plan);
  };
  const analyzed = function* (stage: Stage): Steps<Stage, Analysis> {
    if (analysis?.workbook === current) return analysis;
    if (current === workbook && known) return known.analysis;
    return (analysis = yield* under(stage, analysisSteps(current, request)));
  };
  analysis = yield* analyzed("recognize");

  if (has("tracking")) {
    yield "tracking";
    const { records, problems, settings } = analysis;
    take(planTrackingColumns(current, markable(analysis), records, problems, settings.asOf));
  }
  if (has("coverage") || has("statistics")) {
    yield "coverage";
    const tracked = yield* analyzed("coverage");
    if (has("coverage")) take(planCoverageMarks({ ...tracked, recognition: markable(tracked) }));
    if (has("statistics")) {
      yield "statistics";
      take(planStatisticsSheet(current, tracked.statistics, tracked.roster));
      take(planSettingsSheet(current, tracked.settings, request.asOf !== undefined));
    }
    analysis = tracked;
  }
  let checked: CheckResult | null = null;
  if (has("marks")) {
    yield "check";
    analysis = yield* analyzed("check");
    const isKnown = known?.analysis === analysis;
    checked = isKnown ? known.checked : yield* under("check", checkSteps(analysis));
    take(findingsPlan(current, analysis, checked, order));
  }
  if (has("marks") || has("coverage")) take(legendPlan(current));
  return {
    plan: formatsRemovedFirst(joinPlans(...plans)),
    analysis,
    checked,
    unmarkedSheets: protectedLedgers(analysis),
  };
}

function findingsPlan(
  current: WorkbookSnapshot,
  analysis: Analysis,
  { findings }: CheckResult,
  { ignored, explanations }: JobOrder,
): EditPlan {
  const shown = ignored === undefined ? findings : findings.filter(({ identity }) => !ignored.has(identity));
  const aspects = aspectCoverage(analysis.reviews, analysis.roster, analysis.settings);
  return joinPlans(
    planAspectSheet(current, aspects, analysis.settings),
    planFindingMarks(current, markable(analysis), shown, explanations),
  );
}

function legendPlan(workbook: WorkbookSnapshot): EditPlan {
  return workbook.isStructureProtected ? EMPTY_PLAN : planLegend(workbook);
}

function* under<P, R>(stage: Stage, steps: Steps<P, R>): Steps<Stage, R> {
  for (;;) {
    const next = steps.next();
    if (next.done === true) return next.value;
    yield stage;
  }
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
