import type { CoverageStatus } from "../../../core/coverage/coverage";
import type { Field } from "../../../core/ledger/fields";
import { KIND_TITLES, STANDARD_HEADINGS } from "../../../core/ledger/headings";
import { isLedgerToCount, LEDGER_KINDS, type LedgerKind } from "../../../core/ledger/kinds";
import type { LedgerBlock, Question, SheetRecognition } from "../../../core/ledger/recognition";
import { RULES } from "../../../core/rules/index";
import { suggestScheme } from "../../../core/scheme/suggest-scheme";
import type { SubjectType } from "../../../core/scheme/scheme";
import { findPlace } from "../../../core/statistics/existing-statistics";
import { columnLetters } from "../../../core/workbook/range";
import type { Analysis } from "../../analyze";
import type { AnalysisRequest } from "../../analysis-request";
import { countBySeverity, type CheckResult } from "../../check";
import type { MemoryEntry } from "../../host";
import { periodGap } from "../../period-gap";
import { uncountedReviews } from "../../uncounted-reviews";
import { answeredAtCheck } from "./answered";
import { dueNext } from "./due";
import { nextStepOf } from "./next-step";
import type { ColumnView, CoverageRate, LedgerView, Overview, QuestionView, SuggestionView } from "./overview";

const OUTSIDE = "none";
const RULE_TITLES = new Map(RULES.map(({ id, title }) => [id, title]));

/** `memory`: as it was when the workbook was checked. */
export function buildOverview(
  analysis: Analysis,
  checked: CheckResult,
  request: AnalysisRequest,
  memory: readonly MemoryEntry[],
): Overview {
  const { recognition, settings, coverage, problems, statistics, workbook } = analysis;
  const ledgers = ledgersOf(analysis);
  const locked = new Set(workbook.sheets.filter((sheet) => sheet.isProtected).map((sheet) => sheet.name));
  const base = {
    ledgers,
    rows: ledgers.reduce((sum, { kind, rows }) => sum + (isLedgerToCount(kind) ? rows : 0), 0),
    scheme: { id: settings.scheme.id, title: settings.scheme.title },
    suggestion: suggestionOf(analysis, request),
    period: settings.period,
    asOf: settings.asOf,
    unit: statistics.unit,
    questions: recognition.sheets.flatMap(questionsOf),
    counts: countBySeverity(checked.findings),
    answered: answeredAtCheck(analysis, checked, memory),
    fixable: checked.findings.filter(({ fix }) => fix !== null).length,
    failedRules: checked.failures.map(({ rule }) => RULE_TITLES.get(rule) ?? rule),
    coverage: ratesOf(analysis),
    hasRates: coverage.hasRates,
    lacksOrganizationReviews:
      coverage.subjects.some(({ type, status }) => type === "organization" && status !== null) &&
      !ledgers.some(({ kind }) => kind === "organizationReview"),
    problems: {
      total: problems.length,
      closed: problems.filter(({ state }) => state === "closed").length,
      overdue: problems.filter(({ overdueDays }) => overdueDays > 0).length,
    },
    due: dueNext(analysis),
    periodGap: periodGap(analysis),
    uncounted: uncountedReviews(analysis),
    lockedSheets: [...new Set(ledgers.map(({ sheet }) => sheet))].filter((sheet) => locked.has(sheet)),
    isStructureProtected: workbook.isStructureProtected,
    hasStatistics: findPlace(workbook).type === "existing",
  };
  return { ...base, nextStep: nextStepOf(base) };
}

function ledgersOf({ recognition, workbook }: Analysis): readonly LedgerView[] {
  const hidden = new Set(workbook.sheets.filter((sheet) => sheet.visibility !== "visible").map((sheet) => sheet.id));
  return recognition.sheets.flatMap(({ blocks, sheetId, sheetName }) =>
    blocks.flatMap((block): readonly LedgerView[] => {
      const { kind, recordRows } = block;
      if (kind === null) return [];
      const place = { sheetId, sheet: sheetName, isHidden: hidden.has(sheetId) };
      return [{ ...place, kind, title: KIND_TITLES[kind], rows: recordRows.length, columns: columnsOf(block) }];
    }),
  );
}

function columnsOf({ layout, columns }: LedgerBlock): readonly ColumnView[] {
  if (layout === "form") return [];
  const named = columns.filter(({ header }) => header !== "").toSorted((one, other) => one.column - other.column);
  return named.map(({ column, header, field }) => ({
    letters: columnLetters(column),
    header,
    meaning: field === null ? "" : STANDARD_HEADINGS[field],
  }));
}

function suggestionOf({ workbook, recognition }: Analysis, request: AnalysisRequest): SuggestionView | null {
  if (request.schemeId !== undefined) return null;
  const found = suggestScheme(workbook, recognition);
  if (found === null) return null;
  const { scheme, evidence, sheetName } = found;
  return { schemeId: scheme.id, title: scheme.title, evidence, sheet: sheetName };
}

function questionsOf({ blocks, sheetName }: SheetRecognition): readonly QuestionView[] {
  return blocks.flatMap((block) =>
    block.questions.map((question): QuestionView => ({
      id: question.id,
      sheetId: question.sheetId,
      sheet: sheetName,
      column: question.column === null ? "" : columnLetters(question.column),
      header: block.columns.find(({ column }) => column === question.column)?.header ?? "",
      text: question.text,
      choices: question.candidates.map((value) => ({ value, label: choiceLabel(value, question) })),
      examples: question.examples,
    })),
  );
}

function isKind(value: Field | LedgerKind): value is LedgerKind {
  return (LEDGER_KINDS as readonly string[]).includes(value);
}

function choiceLabel(value: Question["candidates"][number], { column }: Question): string {
  if (value === OUTSIDE) return "都不是";
  // 整改 and 征求意见 are words for a ledger and for a column: the question says which is meant.
  return column === null && isKind(value) ? KIND_TITLES[value] : STANDARD_HEADINGS[value as Field];
}

const SUBJECTS: readonly SubjectType[] = ["organization", "secretary", "member"];

/** By subject, over all duties; kinds of subjects without a duty are left out. */
function ratesOf({ coverage }: Analysis): readonly CoverageRate[] {
  const none = (): Record<CoverageStatus, number> => ({ covered: 0, partial: 0, missing: 0, due: 0, notDue: 0 });
  const counts = { organization: none(), secretary: none(), member: none() };
  for (const { type, status } of coverage.subjects) if (status !== null) counts[type][status] += 1;
  for (const { statuses } of coverage.unnamedMembers) {
    counts.member.covered += statuses.covered;
    counts.member.partial += statuses.partial;
    counts.member.missing += statuses.missing;
    counts.member.due += statuses.due;
  }
  return SUBJECTS.flatMap((subject): readonly CoverageRate[] => {
    const { covered, partial, missing, due } = counts[subject];
    const total = covered + partial + missing + due;
    if (total === 0) return [];
    return [{ subject, covered, partial, missing, due, rate: coverage.hasRates ? covered / total : null }];
  });
}
