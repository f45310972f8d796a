import type { Period } from "../../core/ledger/day";
import { describeClearing, hasMarks, keptSentences } from "../../core/marks/plan-clear-report";
import { describeChange } from "../../core/workbook/describe-change";
import { describePlan } from "../../core/workbook/describe-plan";
import { EMPTY_PLAN, type EditPlan } from "../../core/workbook/edit-plan";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import type { Steps } from "../../core/work/steps";
import { analysisSteps, coverageSteps } from "../analyze";
import type { AnalysisRequest } from "../analysis-request";
import { planFixes } from "../apply-fixes";
import { planClearing } from "../clear-marks";
import { planSettingChanges } from "../change-settings";
import { checkSteps } from "../check";
import type { MemoryEntry } from "../host";
import { JOB_PARTS, jobSteps, type JobPart, type Stage } from "../job";
import { ACTION_TITLES, type Action, type PlannedChange } from "./action";
import type { Checked } from "./checked";
import type { EngineProgress } from "./engine";
import { buildCoverage } from "./views/build-coverage";
import type { CoverageView } from "./views/coverage-view";
import type { Finding } from "../../core/rules/finding";
import { resultSheet } from "./result-sheet";
import { findingId } from "./views/finding-view";
import { gateNow, planGateSheet } from "./hand-in";
import { memoryAnswers, memoryTexts } from "./memory";

/** Share of the analysis in the time of a whole check. */
const ANALYSIS = 0.35;

export function* checkWorkbook(
  workbook: WorkbookSnapshot,
  asked: AnalysisRequest,
  memory: readonly MemoryEntry[],
): Steps<EngineProgress, Checked> {
  const request = { ...asked, answers: memoryAnswers(memory), mayAsk: true };
  const analysis = yield* told(analysisSteps(workbook, request), "recognize", 0, ANALYSIS);
  const checked = yield* told(checkSteps(analysis), "check", ANALYSIS, 1);
  return { request, analysis, checked, memory };
}

/** Coverage under another period than the one of the settings. */
export function* coverageIn({ request, analysis }: Checked, { from, to }: Period): Steps<EngineProgress, CoverageView> {
  const { workbook, recognition, settings } = analysis;
  const steps = coverageSteps(workbook, recognition, { ...request, from, to });
  return buildCoverage(yield* told(steps, "coverage", 0, 1), settings);
}

/** Fractions of a part as progress of the whole. */
function* told<R>(
  steps: Steps<number, R>,
  stage: EngineProgress["stage"],
  from: number,
  to: number,
): Steps<EngineProgress, R> {
  for (;;) {
    const next = steps.next();
    if (next.done === true) return next.value;
    yield { stage, fraction: from + (to - from) * next.value };
  }
}

const PARTS: {
  readonly [
    T in Exclude<Action["type"], "fixes" | "settings" | "clearMarks" | "questions" | "report" | "template">
  ]: readonly JobPart[];
} = {
  mainJob: JOB_PARTS,
  checkMarks: ["marks"],
  coverageMarks: ["coverage"],
  trackingColumns: ["tracking"],
  statistics: ["statistics"],
};

export function* planAction(
  known: Checked,
  action: Exclude<Action, { readonly type: "template" }>,
  memory: readonly MemoryEntry[],
): Steps<EngineProgress, PlannedChange> {
  const { request, analysis, checked } = known;
  const { workbook, settings } = analysis;
  if (action.type === "questions" || action.type === "report") {
    const gate = gateNow(known, action.submission, memory);
    return changeOf(workbook, action, planGateSheet(workbook, action.type, gate));
  }
  if (action.type === "fixes") {
    const wanted = new Set(action.ids);
    const chosen = checked.findings.filter((_, index) => wanted.has(findingId(index)));
    const { plan, skipped } = planFixes(workbook, chosen);
    return {
      ...changeOf(workbook, action, plan),
      unmarkedSheets: protectedSheets(workbook, chosen),
      skippedFixes: skipped,
      sentence: describeChange(workbook, plan),
    };
  }
  if (action.type === "settings") {
    return changeOf(workbook, action, planSettingChanges(workbook, settings, action.changes));
  }
  if (action.type === "clearMarks") {
    const clearing = planClearing(workbook, request, action.all);
    // Formats alone cannot be seen; where nothing else is ours there is nothing to ask about.
    const worth = hasMarks(clearing) ? clearing.plan : EMPTY_PLAN;
    return {
      ...changeOf(workbook, action, worth),
      sentence: describeClearing(clearing),
      notes: keptSentences(clearing),
    };
  }
  const parts = PARTS[action.type];
  const explanations = memoryTexts(memory, "explanation");
  const ignored = new Set(memoryTexts(memory, "ignored").keys());
  const drafts = action.type === "trackingColumns" ? (action.drafts ?? []) : [];
  const acceptDrafts = new Map(drafts.map((draft) => [draft.key, draft]));
  const steps = jobSteps({
    workbook,
    request,
    parts,
    known: { analysis, checked },
    explanations,
    ignored,
    acceptDrafts,
  });
  const { plan, unmarkedSheets } = yield* staged(steps, parts);
  return { ...changeOf(workbook, action, plan), unmarkedSheets };
}

function changeOf(workbook: WorkbookSnapshot, action: Action, plan: EditPlan): PlannedChange {
  return {
    title: ACTION_TITLES[action.type],
    sentence: describePlan(workbook, plan),
    plan,
    unmarkedSheets: [],
    skippedFixes: 0,
    resultSheet: resultSheet(workbook, action),
    notes: [],
  };
}

/** Names of protected sheets on which fixes of the findings would stand. */
function protectedSheets(workbook: WorkbookSnapshot, findings: readonly Finding[]): readonly string[] {
  const wanted = new Set(findings.flatMap(({ fix }) => fix?.changes.map(({ sheetId }) => sheetId) ?? []));
  return workbook.sheets.filter(({ id, isProtected }) => isProtected && wanted.has(id)).map(({ name }) => name);
}

const STAGES: readonly Stage[] = ["recognize", "tracking", "coverage", "statistics", "check"];

/** Stages take about the same time, and a step inside one does not tell how far it is. */
function* staged<R>(steps: Steps<Stage, R>, parts: readonly JobPart[]): Steps<EngineProgress, R> {
  for (;;) {
    const next = steps.next();
    if (next.done === true) return next.value;
    const fraction = parts.length === 1 ? 0.5 : STAGES.indexOf(next.value) / STAGES.length;
    yield { stage: next.value, fraction };
  }
}
