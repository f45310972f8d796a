import type { CommonExplanation } from "../core/submission/explanations/common-explanation";
import type { Explanation } from "../core/submission/explanations/explanation";
import { explanationsOf, typedAnswers } from "../core/submission/explanations/typed-explanations";
import { resolveExplanations } from "../core/submission/explanations/resolve-explanations";
import { judge, type Gate } from "../core/submission/gate/gate";
import { askQuestions } from "../core/submission/questions/ask";
import { lastStatistics } from "../core/submission/questions/last-statistics";
import type { LastStatistics } from "../core/submission/questions/question";
import { planQuestionsSheet } from "../core/submission/questions/questions-sheet";
import { fullQuestions, outgoingQuestions, type JudgedQuestion } from "../core/submission/report/question-details";
import { recognize } from "../core/ledger/recognize/recognize";
import { readStatisticsSheets } from "../core/statistics/read-statistics-sheet";
import { planPackage, type PackagePlan } from "../core/submission/package/plan-package";
import { readManifest } from "../core/submission/package/read-manifest";
import { fullDetails } from "../core/submission/report/finding-details";
import { planReport } from "../core/submission/report/plan-report";
import { reportLines } from "../core/submission/report/report";
import type { Sha256 } from "../core/submission/seal/seal";
import type { Submission } from "../core/submission/submission";
import { contentOf, sealedCells, type SealedCell } from "../core/submission/seal/sheet-content";
import { verifyTable } from "../core/submission/verify/verify-table";
import type { Verification } from "../core/submission/verify/difference";
import { verifyPackage } from "../core/submission/verify/verify";
import type { EditPlan } from "../core/workbook/edit-plan";
import type { WorkbookSnapshot } from "../core/workbook/snapshot";
import type { AnalysisRequest } from "./analysis-request";
import { analyze, type Analysis } from "./analyze";
import { check, type CheckResult } from "./check";
import { findingUnits } from "./finding-units";
import { rememberedIn } from "./remembered";

export interface GateRequest {
  readonly submission: Submission;
  /** From a list: before what the workbook remembers; what a person typed on 校验清单 under 说明 goes before these: it is what people see. */
  readonly explanations: readonly Explanation[];
  /** For all queries of a rule: they hold where nothing is said of a single one. */
  readonly common?: readonly CommonExplanation[];
  /** Said after the workbook was read, by identity (`null`: taken back): before what stands on its sheets. */
  readonly latest?: ReadonlyMap<string, string | null>;
  /** A workbook that holds the statistics of the last period; they may stand in the workbook itself, too. */
  readonly last?: WorkbookSnapshot;
}

export interface GateResult {
  readonly analysis: Analysis;
  readonly checked: CheckResult;
  readonly submission: Submission;
  readonly gate: Gate;
  /** 上级会问什么, with what was said to it. */
  readonly questions: readonly JudgedQuestion[];
  /** Where the last period's statistics were found; `null`: nowhere, so nothing was compared. */
  readonly last: "file" | "workbook" | null;
}

/** 报送前检查 of the workbook as it stands. */
export function gate(workbook: WorkbookSnapshot, request: AnalysisRequest, order: GateRequest): GateResult {
  const analysis = analyze(workbook, request);
  return gateOf(analysis, check(analysis), order);
}

/** The same of a workbook that has been analysed and checked already. */
export function gateOf(analysis: Analysis, checked: CheckResult, order: GateRequest): GateResult {
  const { submission } = order;
  const { statistics, workbook } = analysis;
  const { single, common } = resolveExplanations({
    workbook,
    findings: checked.findings,
    units: findingUnits(analysis),
    given: [explanationsOf(rememberedIn(workbook).explanations), order.explanations, typedAnswers(workbook)],
    ...(order.common === undefined ? {} : { common: order.common }),
    ...(order.latest === undefined ? {} : { latest: order.latest }),
  });
  // What was said of a single one goes before what was said for several.
  const explanations = new Map([...common, ...single]);
  const last = lastOf(analysis, order.last);
  const questions = askQuestions({ ...analysis, findings: checked.findings, last });
  return {
    analysis,
    checked,
    submission,
    gate: judge({
      ...checked,
      explanations,
      otherIdentities: new Set(questions.map(({ identity }) => identity)),
      statistics: {
        rows: statistics.rows.length,
        reviews: statistics.total.reviews.total.length,
        hasRates: statistics.hasRates,
      },
      zeroReason: submission.zeroReason,
    }),
    last: last === null ? null : last.isElsewhere ? "file" : "workbook",
    questions: questions.map((question) => ({ question, explanation: explanations.get(question.identity) ?? null })),
  };
}

function lastOf(
  { workbook, recognition, statistics }: Analysis,
  file: WorkbookSnapshot | undefined,
): LastStatistics | null {
  const { unit, period } = statistics;
  const elsewhere = file === undefined ? [] : readStatisticsSheets(file, recognize(file));
  const found = lastStatistics(elsewhere, unit, period);
  if (found !== null) return { statistics: found, isElsewhere: true };
  const own = lastStatistics(readStatisticsSheets(workbook, recognition), unit, period);
  return own === null ? null : { statistics: own, isElsewhere: false };
}

/** The sheet 上级会问什么 for the workbook. */
export function planQuestions(workbook: WorkbookSnapshot, { questions }: GateResult): EditPlan {
  return planQuestionsSheet(
    workbook,
    questions.map(({ question }) => question),
  );
}

/** 审核报告 with every finding, for the unit itself: into the workbook, or into a new one (an empty picture). */
export function planGateReport(target: WorkbookSnapshot, result: GateResult): EditPlan {
  return planReport(
    target,
    reportLines(reportInput(result), [...fullDetails(result.gate), ...fullQuestions(result.questions)]),
  );
}

/** The package; only to be called when the gate is passed: anything else is our own bug and throws. */
export function planSubmission(result: GateResult, withTracking: boolean, sha256: Sha256): Promise<PackagePlan> {
  if (!result.gate.isPassed) throw new Error("the gate is not passed");
  const { workbook, statistics } = result.analysis;
  const questions = outgoingQuestions(result.questions, new Set(statistics.rows.map(({ unit }) => unit)));
  return planPackage({ ...reportInput(result), workbook, statistics, withTracking, questions }, sha256);
}

/** Throws `ManifestError` when the manifest cannot be used; `null`: the workbook is no package and there is no manifest. */
export async function verifySubmission(
  workbook: WorkbookSnapshot,
  manifestJson: string | null,
  sha256: Sha256,
): Promise<Verification | null> {
  const manifest = manifestJson === null ? null : await readManifest(manifestJson, sha256);
  return verifyPackage(workbook, manifest?.sheets ?? null, sha256);
}

/** The same for a CSV of a package, by its file name; `null`: the manifest lists no such table. */
export async function verifyCsv(
  table: WorkbookSnapshot,
  fileName: string,
  manifestJson: string,
  sha256: Sha256,
): Promise<Verification | null> {
  const { files } = await readManifest(manifestJson, sha256);
  const file = files.find(({ name, cells }) => name === fileName && cells !== undefined);
  const [sheet] = table.sheets;
  return file === undefined || sheet === undefined ? null : verifyTable(sheet, file);
}

/** What the manifest holds of a CSV that was written: its cells as they are read again. */
export function sealedTable(table: WorkbookSnapshot): readonly SealedCell[] {
  const [sheet] = table.sheets;
  return sheet === undefined ? [] : sealedCells(contentOf(sheet));
}

function reportInput({ analysis, gate: judged, submission }: GateResult) {
  const { settings, recognition, statistics } = analysis;
  return { gate: judged, settings, recognition, submission, unit: statistics.unit };
}
