import { HEADING_FILL, LOOKS } from "../../marks/looks";
import { OWN_SHEETS } from "../../marks/own-sheets";
import { linesIn } from "../../marks/text-width";
import { FONTS } from "../../statistics/statistics-layout";
import type { CellStyle, CellWrite, Edit, SheetKey } from "../../workbook/edit-plan";
import type { PackageSheet } from "../package/package-sheet";
import { REPORT_WIDTHS, type LineLook, type ReportLine } from "./report-lines";

const POINTS = 11;
const RIGHT = REPORT_WIDTHS.length - 1;
const BODY: CellStyle = {
  font: { names: FONTS.body, size: POINTS },
  vertical: "center",
  horizontal: "left",
  wrap: true,
};
const FRAMED: CellStyle = { ...BODY, border: "thin" };
const RESULT: CellStyle = {
  font: { names: FONTS.header, size: 16, bold: true },
  border: "thin",
  horizontal: "center",
  vertical: "center",
};

const LOOK_OF: { readonly [L in LineLook]: CellStyle } = {
  title: { font: { names: FONTS.title, size: 22 }, horizontal: "center", vertical: "center" },
  fact: FRAMED,
  passed: { ...RESULT, fill: LOOKS.good.fill },
  stopped: { ...RESULT, fill: LOOKS.bad.fill },
  note: FRAMED,
  section: { font: { names: FONTS.header, size: 12 }, horizontal: "left", vertical: "center" },
  header: {
    font: { names: FONTS.header, size: POINTS },
    fill: HEADING_FILL,
    border: "thin",
    horizontal: "center",
    vertical: "center",
  },
  row: FRAMED,
  signature: { ...BODY, wrap: false },
};

const LEAST_HEIGHTS: { readonly [L in LineLook]?: number } = {
  title: 44,
  passed: 36,
  stopped: 36,
  section: 28,
  signature: 48,
};
/** Excel's rows are at most 409 points high. */
const HIGHEST_ROW = 400;

/** The lines as a new sheet 审核报告 on upright A4, with a last line for the check code. */
export function reportSheet(key: SheetKey, lines: readonly ReportLine[]): PackageSheet {
  const bottom = lines.length;
  return {
    key,
    name: OWN_SHEETS.report,
    code: { row: bottom, column: 0 },
    edits: [
      { type: "addSheet", key, name: OWN_SHEETS.report, visibility: "visible", showGridlines: false },
      ...reportEdits(key, lines),
      { type: "merge", sheet: key, range: { top: bottom, left: 0, bottom, right: RIGHT } },
      {
        type: "styleBlock",
        sheet: key,
        range: { top: bottom, left: 0, bottom, right: RIGHT },
        style: { ...BODY, horizontal: "right", wrap: false },
      },
    ],
  };
}

/** Texts, merges, looks and page of the report from A1 on. */
export function reportEdits(sheet: SheetKey, lines: readonly ReportLine[]): readonly Edit[] {
  const cells = lines.map((line): (CellWrite | null)[] =>
    line.cells.flatMap(({ text, span }) => [{ value: text === "" ? null : text }, ...Array<null>(span - 1).fill(null)]),
  );
  return [
    { type: "writeBlock", sheet, top: 0, left: 0, cells },
    ...lines.flatMap((line, row) => mergesOf(sheet, line, row)),
    ...lines.map(({ look }, row): Edit => ({
      type: "styleBlock",
      sheet,
      range: { top: row, left: 0, bottom: row, right: RIGHT },
      style: LOOK_OF[look],
    })),
    ...lines.flatMap(({ look }, row): Edit[] => {
      const range = { top: row, left: 0, bottom: row, right: 1 };
      return look === "row" ? [{ type: "styleBlock", sheet, range, style: { horizontal: "center" } }] : [];
    }),
    ...lines.flatMap(({ cells }, row) =>
      numbersOf(cells).map((column): Edit => {
        const range = { top: row, left: column, bottom: row, right: column };
        return { type: "styleBlock", sheet, range, style: { horizontal: "center" } };
      }),
    ),
    { type: "columnWidths", sheet, widths: REPORT_WIDTHS.map((width, column) => ({ column, width })) },
    { type: "rowHeights", sheet, heights: lines.map((line, row) => ({ row, height: heightOf(line) })) },
    {
      type: "pageSetup",
      sheet,
      setup: {
        orientation: "portrait",
        fitToWidth: 1,
        margins: { left: 0.6, right: 0.6, top: 0.7, bottom: 0.7 },
        centerHorizontally: true,
        footer: "第 &P 页，共 &N 页",
      },
    },
  ];
}

/** Columns in which a number stands. */
function numbersOf(cells: ReportLine["cells"]): readonly number[] {
  let left = 0;
  return cells.flatMap(({ text, span }) => {
    left += span;
    return typeof text === "number" ? [left - span] : [];
  });
}

function mergesOf(sheet: SheetKey, { cells }: ReportLine, row: number): readonly Edit[] {
  let left = 0;
  return cells.flatMap(({ span }): Edit[] => {
    const range = { top: row, left, bottom: row, right: left + span - 1 };
    left += span;
    return span === 1 ? [] : [{ type: "merge", sheet, range }];
  });
}

function heightOf({ look, cells }: ReportLine): number {
  let column = 0;
  const lines = cells.map(({ text, span }) => {
    const width = REPORT_WIDTHS.slice(column, column + span).reduce<number>((sum, each) => sum + each, 0);
    column += span;
    return linesIn(String(text), width, POINTS);
  });
  const height = Math.ceil(Math.max(1, ...lines) * POINTS * 1.4 + 8);
  return Math.min(HIGHEST_ROW, Math.max(LEAST_HEIGHTS[look] ?? 0, height));
}
