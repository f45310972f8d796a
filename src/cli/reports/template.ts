import type { TemplateJob } from "../../app/template";
import { isoDay } from "../../core/ledger/day";
import { indicatorTitle } from "../../core/submission/template/indicator";
import type { MappedLine } from "../../core/submission/template/map-lines";
import type { AssignedRow, TemplateFill } from "../../core/submission/template/template-fill";
import { cellAddress, columnLetters } from "../../core/workbook/range";
import { formatTable } from "../table";

/** Does a person have to look before the sheet can go upward? */
export function needsAttention({ fills }: TemplateJob): boolean {
  return fills.some(
    ({ differences, problems, questions }) => differences.length + problems.length + questions.length > 0,
  );
}

/** Rows and cells as people read them, 1-based. */
export function templateJson(job: TemplateJob, output: string) {
  return {
    output,
    cumulative: { from: isoDay(job.cumulative.from), to: isoDay(job.cumulative.to) },
    sheets: job.fills.map(sheetJson),
    filledCells: job.filled.length,
    filled: job.filled.map(({ sheet, row, column, value }) => ({ sheet, cell: cellAddress(row, column), value })),
  };
}

function sheetJson(fill: TemplateFill) {
  return {
    sheet: fill.layout.sheetName,
    layout: fill.layout.type,
    headerTop: fill.layout.headerTop + 1,
    headerBottom: fill.layout.headerBottom + 1,
    columns: fill.lines.map(lineJson),
    rows: fill.rows.map(rowJson),
    questions: fill.questions,
    filled: fill.filled.length,
    same: fill.same,
    formulas: fill.formulas,
    struckOut: fill.struckOut,
    differences: fill.differences.map(({ row, column, typed, computed, message }) => ({
      cell: cellAddress(row, column),
      typed,
      computed,
      message,
    })),
    problems: fill.problems,
  };
}

function lineJson({ line, heading, indicator, confidence, reason }: MappedLine) {
  return {
    column: columnLetters(line.column),
    row: line.row === null ? null : line.row + 1,
    unit: line.unit,
    heading,
    indicator: indicator?.key ?? null,
    span: indicator?.span ?? null,
    confidence,
    reason,
  };
}

function rowJson({ row, name, isNew, source }: AssignedRow) {
  return { row: row + 1, name, isNew, source: source.type, reason: source.type === "none" ? source.reason : null };
}

export function templateText({ fills }: TemplateJob): string {
  return fills.map(sheetText).join("\n\n");
}

function sheetText(fill: TemplateFill): string {
  const { layout, filled, same, formulas } = fill;
  const lines = fill.lines.map(({ line, heading, indicator, reason }) => [
    line.row === null ? columnLetters(line.column) : cellAddress(line.row, line.column),
    heading,
    indicator === null ? "—" : indicatorTitle(indicator),
    reason,
  ]);
  return [
    `【${layout.sheetName}】样表：填了 ${filled.length} 格，已有同样数字 ${same} 格，留给样表公式 ${formulas} 格`,
    ...(formulas > 0 ? ["样表的公式没有存旧结果，用 Excel、WPS 或 LibreOffice 打开时重新计算。"] : []),
    formatTable(["列", "表头", "认作", "理由"], lines),
    ...fill.questions.map(({ text }) => `？ ${text}`),
    ...fill.differences.map(({ message }) => `！ ${message}`),
    ...fill.problems.map((problem) => `！ ${problem}`),
  ].join("\n");
}
