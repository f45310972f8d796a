import { assessReviews } from "../core/coverage/assess-reviews";
import { computeCoverage } from "../core/coverage/compute-coverage";
import { dayOf, partsOf, type Day, type Period } from "../core/ledger/day";
import { trackProblems } from "../core/rectification/track-problems";
import { liesWithin } from "../core/scheme/windows";
import type { Settings } from "../core/scheme/settings";
import { computeStatistics } from "../core/statistics/compute-statistics";
import type { StatisticsTable } from "../core/statistics/statistics";
import type { Edition } from "../core/submission/template/edition-label";
import { fillTemplate } from "../core/submission/template/fill-template";
import { findTemplates } from "../core/submission/template/find-template";
import type { Span } from "../core/submission/template/indicator";
import type { FilledCell, TemplateFill } from "../core/submission/template/template-fill";
import type { TemplateAnswer } from "../core/submission/template/template-question";
import { joinPlans, type EditPlan } from "../core/workbook/edit-plan";
import type { WorkbookSnapshot } from "../core/workbook/snapshot";
import { AnalysisError } from "./analysis-error";
import type { Analysis } from "./analyze";

/** What a person says about the filling; everything may be left out. */
export interface TemplateRequest {
  /** Only this sheet of the template; by default every one that is a statistics sheet. */
  readonly sheet?: string;
  readonly answers?: readonly TemplateAnswer[];
  /** `TemplateJob.filled` of the time before: such cells are brought up to date. */
  readonly earlier?: readonly FilledCell[];
  /** Said on the sheet; 零报告 is refused when there is something to report. */
  readonly edition?: Edition;
  /** First day of 累计; by default the campaign's when the period lies in it, else that of the year in which the period ends. */
  readonly cumulativeFrom?: Day;
  /** Number format code of a cell of the template, by sheet id; where nobody knows, shares are written as "92.3%". */
  readonly formatOf?: (sheetId: string, row: number, column: number) => string;
}

export interface TemplateJob {
  readonly fills: readonly TemplateFill[];
  /** For the template's workbook. */
  readonly plan: EditPlan;
  readonly filled: readonly FilledCell[];
  readonly cumulative: Period;
  /** What was counted; 累计 when first asked for. */
  readonly numbersOf: (span: Span) => StatisticsTable;
}

/**
 * Fills the superior's own statistics sheets: those of `template`, or of the analysed workbook itself. Throws `AnalysisError` when
 * there is none, or 零报告 is asked for though there is something to report.
 */
export function planTemplate(
  analysis: Analysis,
  template: WorkbookSnapshot,
  request: TemplateRequest = {},
): TemplateJob {
  const { settings, roster, statistics } = analysis;
  const edition = request.edition ?? null;
  if (edition !== null && edition.zeroReason !== null) refuseUnlessNothing(statistics);
  const cumulative = { from: cumulativeStart(settings, request), to: settings.period.to };
  const context = { methods: statistics.methods, spans: { period: settings.period, cumulative }, isAboutReviews: true };
  const isUnitName = (text: string): boolean => roster.findOrganization(text, []).found === "one";
  const chosen = chosenSheets(template, request.sheet);
  const skip =
    template === analysis.workbook && request.sheet === undefined ? ledgerSheets(analysis) : new Set<string>();
  const layouts = findTemplates(chosen, context, isUnitName, skip);
  if (layouts.length === 0)
    throw new AnalysisError("noTemplate", request.sheet === undefined ? "" : `（工作表“${request.sheet}”）`);
  let cumulativeTable: StatisticsTable | null = null;
  const numbersOf = (span: Span): StatisticsTable =>
    span === "period" ? statistics : (cumulativeTable ??= statisticsOf(analysis, cumulative));
  const fills = layouts.flatMap((layout) => {
    const sheet = template.sheets.find(({ id }) => id === layout.sheetId);
    if (sheet === undefined) return [];
    const { answers = [], earlier = [], formatOf } = request;
    const ofSheet = formatOf && ((row: number, column: number) => formatOf(sheet.id, row, column));
    const input = { layout, sheet, context, numbersOf, roster, answers, earlier, edition, formatOf: ofSheet ?? null };
    return [fillTemplate(input)];
  });
  return {
    fills,
    plan: joinPlans(...fills.map(({ plan }) => plan)),
    filled: fills.flatMap(({ filled }) => filled),
    cumulative,
    numbersOf,
  };
}

function chosenSheets(template: WorkbookSnapshot, name: string | undefined): WorkbookSnapshot {
  if (name === undefined) return template;
  const sheets = template.sheets.filter((sheet) => sheet.name === name);
  if (sheets.length === 0) throw new AnalysisError("unknownSheet", name);
  return { ...template, sheets };
}

/** Sheets of the workbook that were read as ledgers or rosters: their blanks are nobody's to fill. */
function ledgerSheets({ recognition }: Analysis): ReadonlySet<string> {
  const ledgers = recognition.sheets.filter(({ blocks }) =>
    blocks.some(({ kind, title }) => kind !== null && kind !== "statistics" && !/统计|汇总|报表/u.test(title ?? "")),
  );
  return new Set(ledgers.map(({ sheetId }) => sheetId));
}

function cumulativeStart({ scheme, period }: Settings, { cumulativeFrom }: TemplateRequest): Day {
  const { campaign } = scheme;
  const start =
    cumulativeFrom ??
    (campaign !== null && liesWithin(period, campaign) ? campaign.from : dayOf(partsOf(period.to).year, 1, 1));
  return Math.min(start ?? period.from, period.from);
}

/** The same records counted over another period. */
function statisticsOf({ records, roster, settings }: Analysis, period: Period): StatisticsTable {
  const wider = { ...settings, period };
  const reviews = assessReviews(records, roster, wider);
  const coverage = computeCoverage(reviews, roster, wider);
  const problems = trackProblems(records, roster, reviews, wider);
  return computeStatistics({ roster, coverage, reviews, problems, records, settings: wider });
}

function refuseUnlessNothing({ total }: StatisticsTable): void {
  const [reviews, problems] = [total.reviews.total.length, total.problems.raised.length];
  if (reviews + problems > 0) throw new AnalysisError("notZeroReport", `${reviews} 次点评、${problems} 个重点问题`);
}
