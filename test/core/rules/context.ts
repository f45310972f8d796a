import { assessReviews } from "../../../src/core/coverage/assess-reviews";
import { computeCoverage } from "../../../src/core/coverage/compute-coverage";
import { dayOf, type Day, type Period } from "../../../src/core/ledger/day";
import { readRecords } from "../../../src/core/ledger/read-records";
import type { Recognition } from "../../../src/core/ledger/recognition";
import { trackProblems } from "../../../src/core/rectification/track-problems";
import { buildRoster } from "../../../src/core/roster/build-roster";
import type { Fix, Finding } from "../../../src/core/rules/finding";
import type { Rule, RuleContext } from "../../../src/core/rules/rule";
import { runRules } from "../../../src/core/rules/run-rules";
import type { Scheme } from "../../../src/core/scheme/scheme";
import { GENERAL } from "../../../src/core/scheme/schemes/general";
import type { Settings } from "../../../src/core/scheme/settings";
import { computeStatistics } from "../../../src/core/statistics/compute-statistics";
import { applyPlan } from "../../../src/core/workbook/apply-plan";
import type { WorkbookSnapshot } from "../../../src/core/workbook/snapshot";
import { cellAddress } from "../../../src/core/workbook/range";
import { readLedgerText } from "./ledger-text";

export interface Setup {
  readonly scheme?: Scheme;
  /** Default: the first half of 2024, seen a few days later. */
  readonly period?: Period;
  readonly asOf?: Day;
  /** Changes what recognition says, for rules about columns and questions. */
  readonly recognition?: (recognition: Recognition) => Recognition;
}

export function day(year: number, month: number, date: number): Day {
  const found = dayOf(year, month, date);
  if (found === null) throw new Error(`no such day ${year}-${month}-${date}`);
  return found;
}

export function contextOf(workbook: WorkbookSnapshot, recognition: Recognition, setup: Setup = {}): RuleContext {
  const settings: Settings = {
    scheme: setup.scheme ?? GENERAL,
    period: setup.period ?? { from: day(2024, 1, 1), to: day(2024, 6, 30) },
    asOf: setup.asOf ?? day(2024, 7, 5),
    unit: null,
    isRosterConfirmed: false,
  };
  const records = readRecords(workbook, recognition);
  const roster = buildRoster(records, settings.asOf);
  const reviews = assessReviews(records, roster, settings);
  const coverage = computeCoverage(reviews, roster, settings);
  const problems = trackProblems(records, roster, reviews, settings);
  const statistics = computeStatistics({ roster, coverage, reviews, problems, records, settings });
  return { workbook, recognition, records, settings, roster, reviews, coverage, problems, statistics };
}

export interface Checked {
  readonly findings: readonly Finding[];
  /** Where findings were expected and where they are: "表名!C3", in order. A finding on a row stands at its column A. */
  readonly expected: readonly string[];
  readonly found: readonly string[];
  /** Where findings are after all fixes have been applied. */
  readonly foundAfterFixes: readonly string[];
}

/** Runs one rule over a ledger text. A rule that fails, fails the test. */
export function checkText(rule: Rule, text: string, setup: Setup = {}): Checked {
  const { workbook, recognition: plain, marked } = readLedgerText(text);
  const recognition = setup.recognition?.(plain) ?? plain;
  const findings = findingsOf(rule, workbook, recognition, setup);
  const fixed = applyFixes(
    workbook,
    findings.flatMap(({ fix }) => (fix === null ? [] : [fix])),
  );
  const after = findingsOf(rule, fixed, recognition, setup);
  return { findings, expected: marked, found: findings.map(placeName), foundAfterFixes: after.map(placeName) };
}

function findingsOf(rule: Rule, workbook: WorkbookSnapshot, recognition: Recognition, setup: Setup) {
  const { findings, failures } = runRules(contextOf(workbook, recognition, setup), [rule]);
  const [failure] = failures;
  if (failure !== undefined) throw failure.cause;
  return findings;
}

function placeName({ sheet, place: { row, column } }: Finding): string {
  return row === null ? sheet : `${sheet}!${cellAddress(row, column ?? 0)}`;
}

export function applyFixes(workbook: WorkbookSnapshot, fixes: readonly Fix[]): WorkbookSnapshot {
  const edits = fixes
    .flatMap(({ changes }) => changes)
    .map(({ sheetId, row, column, after }) => ({
      type: "writeBlock" as const,
      sheet: sheetId,
      top: row,
      left: column,
      cells: [[{ value: after }]],
    }));
  return applyPlan(workbook, { edits });
}
