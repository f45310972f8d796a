import { assessReviews } from "../core/coverage/assess-reviews";
import { computeCoverage } from "../core/coverage/compute-coverage";
import type { AssessedReview, Coverage } from "../core/coverage/coverage";
import { readRecords } from "../core/ledger/read-records";
import type { Recognition } from "../core/ledger/recognition";
import { recognize } from "../core/ledger/recognize/recognize";
import type { LedgerRecords } from "../core/ledger/record";
import type { TrackedProblem } from "../core/rectification/problem";
import { numberProblems } from "../core/rectification/numbers-given";
import { trackProblems } from "../core/rectification/track-problems";
import { buildRoster } from "../core/roster/build-roster";
import type { Roster } from "../core/roster/roster";
import type { SettingsProblem } from "../core/scheme/overrides";
import { readSettingsSheet } from "../core/scheme/read-settings";
import type { Settings } from "../core/scheme/settings";
import { findReportingUnit } from "../core/statistics/reporting-unit";
import { computeStatistics } from "../core/statistics/compute-statistics";
import type { StatisticsTable } from "../core/statistics/statistics";
import { finish, type Steps } from "../core/work/steps";
import { cellText } from "../core/workbook/cell";
import type { WorkbookSnapshot } from "../core/workbook/snapshot";
import { AnalysisError } from "./analysis-error";
import type { AnalysisRequest } from "./analysis-request";
import { settingsFor } from "./settings-for";

/** Everything that is computed from a workbook's picture, each part once. */
export interface Analysis {
  readonly workbook: WorkbookSnapshot;
  readonly recognition: Recognition;
  readonly records: LedgerRecords;
  readonly settings: Settings;
  readonly roster: Roster;
  readonly reviews: readonly AssessedReview[];
  readonly coverage: Coverage;
  readonly problems: readonly TrackedProblem[];
  readonly statistics: StatisticsTable;
  /** Entries of 点评设置 that could not be used. */
  readonly settingsProblems: readonly SettingsProblem[];
}

/**
 * Reads the ledgers of a workbook and computes coverage, problems and statistics.
 * Throws `AnalysisError` when the request cannot be met (unknown scheme, unknown unit, no ledger at all).
 */
export function analyze(workbook: WorkbookSnapshot, request: AnalysisRequest): Analysis {
  return finish(analysisSteps(workbook, request));
}

/** The same, step by step; each step is the fraction done. */
export function* analysisSteps(workbook: WorkbookSnapshot, request: AnalysisRequest): Steps<number, Analysis> {
  yield 0;
  const recognition = recognize(workbook, request.answers === undefined ? {} : { answers: request.answers });
  const blocks = recognition.sheets.flatMap((sheet) => sheet.blocks);
  const isToBeAsked = request.mayAsk === true && blocks.some(({ questions }) => questions.length > 0);
  if (!isToBeAsked && blocks.every(({ kind }) => kind === null)) {
    throw new AnalysisError(isEmpty(workbook) ? "emptyWorkbook" : "noLedger");
  }
  yield 0.3;
  const covered = yield* coverageSteps(workbook, recognition, request);
  const { settings, records, roster, reviews, coverage } = covered;
  const problems = trackProblems(records, roster, reviews, settings);
  yield 0.9;
  const statistics = computeStatistics({ roster, coverage, reviews, problems, records, settings });
  const settingsProblems = [...readSettingsSheet(workbook).problems, ...numberProblems(workbook, covered.records)];
  return { workbook, recognition, ...covered, problems, statistics, settingsProblems };
}

export type CoveredPart = Pick<Analysis, "settings" | "records" | "roster" | "reviews" | "coverage">;

/** What the period decides, of a workbook that is recognised already; the fractions are those of a whole analysis. */
export function* coverageSteps(
  workbook: WorkbookSnapshot,
  recognition: Recognition,
  request: AnalysisRequest,
): Steps<number, CoveredPart> {
  const settings = settingsFor(workbook, request);
  const records = readRecords(workbook, recognition, { period: settings.period });
  yield 0.5;
  const roster = buildRoster(records, settings.asOf);
  if (settings.unit !== null && findReportingUnit(roster, settings.unit, records).found === "unknown") {
    throw new AnalysisError("unknownUnit", settings.unit);
  }
  yield 0.6;
  const reviews = assessReviews(records, roster, settings);
  yield 0.8;
  return { settings, records, roster, reviews, coverage: computeCoverage(reviews, roster, settings) };
}

/** No cell of any sheet holds anything. */
function isEmpty({ sheets }: WorkbookSnapshot): boolean {
  return sheets.every(({ values }) =>
    values.every((row) => row.every((value) => cellText(value ?? null).trim() === "")),
  );
}
