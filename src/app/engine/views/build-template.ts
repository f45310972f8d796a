import { cellText, type CellValue } from "../../../core/workbook/cell";
import { isoDay } from "../../../core/ledger/day";
import { isBlankValue } from "../../../core/ledger/recognize/grid";
import { shownValue } from "../../../core/submission/template/cell-content";
import { indicatorOfChoice, indicatorTitle, isRate, type Span } from "../../../core/submission/template/indicator";
import { indicatorValue } from "../../../core/submission/template/indicator-value";
import type { FilledCell, TemplateFill } from "../../../core/submission/template/template-fill";
import type { TemplateQuestion } from "../../../core/submission/template/template-question";
import type { CellWrite } from "../../../core/workbook/edit-plan";
import { cellAddress, columnLetters, type CellRange } from "../../../core/workbook/range";
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from "../../../core/workbook/snapshot";
import type { TemplateJob } from "../../template";
import type { FormatReader } from "../../template-formats";
import { viewPlace, type ViewPlace } from "./place";
import type { TemplateChangeView, TemplateQuestionView, TemplateSheetView, TemplateView } from "./template-view";

export interface TemplateShown {
  readonly template: WorkbookSnapshot;
  /** The template is the open workbook: its cells can be gone to. */
  readonly isOpen: boolean;
  readonly formatOf: FormatReader | null;
}

/** `job` null: nothing can be filled in, `refusal` says why. */
export function buildTemplate(job: TemplateJob | null, shown: TemplateShown, refusal: string): TemplateView {
  const { template } = shown;
  return {
    sheets: (job?.fills ?? []).flatMap((fill) => {
      const sheet = template.sheets.find(({ id }) => id === fill.layout.sheetId);
      return job === null || sheet === undefined ? [] : [sheetView(fill, sheet, job, shown)];
    }),
    cumulative: {
      from: job === null ? "" : isoDay(job.cumulative.from),
      to: job === null ? "" : isoDay(job.cumulative.to),
    },
    choices: template.sheets.flatMap(({ id, name, visibility }) => (visibility === "visible" ? [{ id, name }] : [])),
    refusal,
  };
}

function sheetView(
  fill: TemplateFill,
  sheet: SheetSnapshot,
  job: TemplateJob,
  shown: TemplateShown,
): TemplateSheetView {
  const place = (row: number, column: number): ViewPlace | null =>
    shown.isOpen ? viewPlace({ sheetId: sheet.id, row, column }, sheet.name) : null;
  return {
    id: sheet.id,
    name: sheet.name,
    changes: changesOf(fill, sheet, shown.formatOf, place),
    same: fill.same,
    formulas: fill.formulas,
    struckOut: fill.struckOut,
    questions: fill.questions.map((question) => questionView(question, fill, sheet, job)),
    differences: [...fill.differences].sort(inReadingOrder).map(({ row, column, message }) => ({
      cell: cellAddress(row, column),
      text: message,
      place: place(row, column),
    })),
    problems: fill.problems,
    lines: fill.lines.map(({ line, heading, indicator, reason }) => ({
      where: line.row === null ? `${columnLetters(line.column)}列` : cellAddress(line.row, line.column),
      heading,
      title: indicator === null ? "" : indicatorTitle(indicator),
      reason,
    })),
    skippedRows: fill.rows.flatMap(({ name, source }) =>
      source.type === "none" ? [{ name, reason: source.reason }] : [],
    ),
    unknownFormats: shown.formatOf === null ? rateArea(fill) : null,
  };
}

/** What is written now, not what stands there from the time before. */
function changesOf(
  { plan, lines, rows }: TemplateFill,
  sheet: SheetSnapshot,
  formatOf: FormatReader | null,
  place: (row: number, column: number) => ViewPlace | null,
): readonly TemplateChangeView[] {
  const written = plan.edits.flatMap((edit) =>
    edit.type === "writeBlock" ? [{ row: edit.top, column: edit.left, value: valueOf(edit.cells[0]?.[0]) }] : [],
  );
  return [...written].sort(inReadingOrder).map(({ row, column, value }) => {
    const line = lines.find((each) => each.line.column === column && (each.line.row === null || each.line.row === row));
    return {
      cell: cellAddress(row, column),
      unit: line?.line.unit ?? rows.find((each) => each.row === row)?.name ?? "",
      heading: line?.heading ?? "",
      before: shownCell(cellAt(sheet, row, column), sheet.id, row, column, formatOf),
      after: shownCell(value, sheet.id, row, column, formatOf),
      place: place(row, column),
    };
  });
}

interface At {
  readonly row: number;
  readonly column: number;
}

function inReadingOrder(a: At, b: At): number {
  return a.row - b.row || a.column - b.column;
}

/** Single values are all that filling writes. */
function valueOf(cell: CellWrite | null | undefined): CellValue {
  return cell && "value" in cell ? cell.value : null;
}

function shownCell(
  value: CellValue,
  sheetId: string,
  row: number,
  column: number,
  formatOf: FormatReader | null,
): string {
  const isPercent = typeof value === "number" && formatOf?.(sheetId, row, column).includes("%") === true;
  return isPercent ? shownValue(value, "membersRate") : cellText(value);
}

/** So much of a column's present contents is shown beside a question. */
const EXAMPLES = 3;

function questionView(
  question: TemplateQuestion,
  fill: TemplateFill,
  sheet: SheetSnapshot,
  job: TemplateJob,
): TemplateQuestionView {
  const { id, text, row, column, candidates } = question;
  const line = fill.lines.find(({ line: each }) => each.column === column && each.row === row);
  const named = row === null || column !== null ? "" : (fill.rows.find((each) => each.row === row)?.name ?? "");
  return {
    id,
    text,
    header: line?.heading ?? named,
    where: whereOf(row, column),
    examples: column === null ? [] : examplesOf(fill, sheet, column),
    choices: candidates.map(({ choice, title }) => ({ value: choice, label: title, example: exampleOf(choice, job) })),
  };
}

function whereOf(row: number | null, column: number | null): string {
  if (column === null) return row === null ? "" : `第 ${row + 1} 行`;
  return row === null ? `${columnLetters(column)}列` : cellAddress(row, column);
}

function examplesOf({ rows }: TemplateFill, sheet: SheetSnapshot, column: number): readonly string[] {
  const values = rows.map(({ row }) => cellAt(sheet, row, column)).filter((value) => !isBlankValue(value));
  return values.slice(0, EXAMPLES).map(cellText);
}

/** The number of the whole unit; where the choice is between 本期 and 累计, none. */
function exampleOf(choice: string, { numbersOf }: TemplateJob): string {
  const indicator = indicatorOfChoice(choice);
  if (indicator === null) return "";
  const span: Span = indicator.span;
  const { total, hasRates } = numbersOf(span);
  const value = indicatorValue(total, indicator.key, { hasRates, listedMethods: [] });
  return value === null ? "" : shownValue(value, indicator.key);
}

/** Around the shares among what is filled in. */
function rateArea({ lines, filled }: TemplateFill): CellRange | null {
  const isShare = ({ row, column }: FilledCell): boolean =>
    lines.some(
      ({ line, indicator }) =>
        indicator !== null &&
        isRate(indicator.key) &&
        line.column === column &&
        (line.row === null || line.row === row),
    );
  const cells = filled.filter(isShare);
  if (cells.length === 0) return null;
  const [rows, columns] = [cells.map(({ row }) => row), cells.map(({ column }) => column)];
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}
