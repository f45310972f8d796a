import { aspectCoverage } from "../core/aspects/aspect-coverage";
import { planAspectSheet } from "../core/aspects/aspect-sheet";
import { planCoverageMarks } from "../core/coverage/coverage-marks";
import { planLegend } from "../core/marks/legend";
import type { Reminder } from "../core/rectification/reminders";
import type { Explanations } from "../core/rules/finding";
import { planFindingMarks } from "../core/rules/finding-marks";
import { planSettingsSheet, type ChosenSettings } from "../core/scheme/settings-sheet";
import { planStatisticsSheet } from "../core/statistics/statistics-sheet";
import { applyNeeded } from "../core/workbook/apply-plan";
import { EMPTY_PLAN, joinPlans, type EditPlan } from "../core/workbook/edit-plan";
import type { WorkbookSnapshot } from "../core/workbook/snapshot";
import type { Steps } from "../core/work/steps";
import { AnalysisError } from "./analysis-error";
import type { AnalysisRequest } from "./analysis-request";
import { analysisSteps, type Analysis } from "./analyze";
import { checkSteps, type CheckResult } from "./check";
import { markable } from "./markable";
import { formatsRemovedFirst } from "./plan-order";
import {
  NO_DRAFTS,
  planNumbers,
  planReminders,
  reminders,
  trackingSteps,
  type DraftChoice,
  type NumberedDraft,
} from "./rectification-steps";

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
  /** Problems drawn from reviews that a person has confirmed; left out: none. */
  readonly acceptDrafts?: DraftChoice;
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
  /** Problems that nobody tracked yet, with the numbers of those that are tracked from now on; `[]` without tracking. */
  readonly drafts: readonly NumberedDraft[];
  /** What is to be done about the tracked problems; `[]` without tracking. */
  readonly reminders: readonly Reminder[];
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
  let drafts: readonly NumberedDraft[] = [];
  const take = (plan: EditPlan): void => {
    if (plan.edits.length === 0) return;
    const needed = applyNeeded(current, plan);
    plans.push(needed.plan);
    current = needed.workbook;
  };
  const analyzed = function* (stage: Stage): Steps<Stage, Analysis> {
    if (analysis?.workbook === current) return analysis;
    if (current === workbook && known) return known.analysis;
    return (analysis = yield* under(stage, analysisSteps(current, request)));
  };
  analysis = yield* analyzed("recognize");

  if (has("tracking")) {
    yield "tracking";
    const stage = yield* under("tracking", trackingSteps(analysis, request, order.acceptDrafts ?? NO_DRAFTS));
    take(stage.plan);
    drafts = stage.drafts;
  }
  if (has("coverage") || has("statistics")) {
    yield "coverage";
    const tracked = yield* analyzed("coverage");
    if (has("coverage")) take(planCoverageMarks({ ...tracked, recognition: markable(tracked) }));
    if (has("statistics")) {
      yield "statistics";
      take(planStatisticsSheet(current, tracked.statistics, tracked.roster));
      take(planSettingsSheet(current, tracked.settings, chosenBy(request)));
    }
    analysis = tracked;
  }
  let checked: CheckResult | null = null;
  if (has("tracking") || has("marks")) {
    const stage: Stage = has("marks") ? "check" : "tracking";
    yield stage;
    analysis = yield* analyzed(stage);
  }
  if (has("marks")) {
    const isKnown = known?.analysis === analysis;
    checked = isKnown ? known.checked : yield* under("check", checkSteps(analysis));
    take(findingsPlan(current, analysis, checked, order));
  }
  const open = has("tracking") ? reminders(analysis) : [];
  if (has("tracking")) {
    take(planReminders({ ...analysis, workbook: current }, open));
    const isGiven = drafts.some(({ id }) => id !== null);
    take(planNumbers({ ...analysis, workbook: current }, isGiven));
  }
  if (has("marks") || has("coverage")) take(legendPlan(current));
  return {
    plan: formatsRemovedFirst(joinPlans(...plans)),
    analysis,
    checked,
    unmarkedSheets: protectedLedgers(analysis),
    drafts,
    reminders: open,
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

function protectedLedgers({ workbook, recognition }: Analysis): readonly string[] {
  const locked = new Set(workbook.sheets.filter((sheet) => sheet.isProtected).map((sheet) => sheet.id));
  return recognition.sheets
    .filter((sheet) => locked.has(sheet.sheetId) && sheet.blocks.some((block) => block.kind !== null))
    .map((sheet) => sheet.sheetName);
}

function chosenBy({ from, to, asOf }: AnalysisRequest): ChosenSettings {
  return { period: from !== undefined || to !== undefined, asOf: asOf !== undefined };
}
