import type { CellStyle, Edit, PageSetup, SheetKey } from "../workbook/edit-plan";
import type { CellRange } from "../workbook/range";
import type { StatisticsTable } from "./statistics";
import {
  FIRST_ROW,
  FONTS,
  HEADER_BOTTOM,
  HEADER_TOP,
  LINE_ROW,
  TITLE_ROW,
  type StatisticsColumn,
} from "./statistics-layout";
import { rawCount } from "./counts";
import { columnInches, linesIn, textWidth } from "../marks/text-width";

const HEADER_POINTS = 11;
const BODY_POINTS = 12;

/** Rows of the sheet below the table; `note` -1 when there is no note. */
export interface SheetRows {
  readonly total: number;
  readonly note: number;
  readonly footer: number;
}

export interface Segment {
  readonly left: number;
  readonly right: number;
}

const MARGIN = 0.3;

/** Longer side in inches. */
const PAPERS = { A4: 11.69, A3: 16.54 } as const;

/** Least size in points in which numbers may be printed (between 六号 7.5 and 小五 9). */
const LEGIBLE_POINTS = 8;

/** A4 as long as the sheet, fitted to the width of one page, can be read there; A3 otherwise. */
export function paperFor(widths: readonly number[]): keyof typeof PAPERS {
  const inches = widths.reduce((sum, width) => sum + columnInches(width), 0);
  return (BODY_POINTS * (PAPERS.A4 - 2 * MARGIN)) / inches >= LEGIBLE_POINTS ? "A4" : "A3";
}

/** Widths in characters: as narrow as the longest number allows, so that the page need not be shrunk much. */
export function columnWidths(columns: readonly StatisticsColumn[], table: StatisticsTable): readonly number[] {
  const longest = (texts: readonly string[]): number => Math.max(0, ...texts.map(textWidth));
  const digits = (number: number): number => String(number).length * 1.15 + 1.2;
  return columns.map(({ content, label }) => {
    switch (content.type) {
      case "serial":
        return 4.9;
      case "unit":
        return Math.min(19, Math.max(13, longest(table.rows.map((row) => row.unit)) * 1.1 + 1));
      case "category":
        return Math.min(10, Math.max(6, longest(table.rows.map((row) => row.category)) * 1.1 + 1));
      case "remark":
        return 8;
      case "rate":
      case "satisfaction":
        return 7.4;
      case "count": {
        const count = rawCount(table.total, content.key) ?? 0;
        const isLabelled = content.key === "votesValid" && (table.total.appraisal?.isItemVotes ?? false);
        return Math.max(headingWidth(label), digits(count) + (isLabelled ? 4.5 : 0));
      }
      case "method":
        return Math.max(headingWidth(label), digits(table.total.reviews.byMethod.get(content.method)?.length ?? 0));
    }
  });
}

/** Room for two characters a line, or three where that leaves no character alone on its line. */
function headingWidth(label: string): number {
  return label.length % 3 === 0 || label.length > 6 ? 6.6 : 4.9;
}

/** Cuts the columns into parts of about the given shares of the sheet's width, each at least one column. */
export function segments(widths: readonly number[], shares: readonly number[]): readonly Segment[] {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const parts: Segment[] = [];
  let [left, reached, wanted] = [0, 0, 0];
  shares.forEach((share, index) => {
    wanted += share * total;
    let right = left;
    reached += widths[right] ?? 0;
    const last = widths.length - (shares.length - index);
    while (right < last && (index === shares.length - 1 || reached + (widths[right + 1] ?? 0) / 2 < wanted)) {
      right += 1;
      reached += widths[right] ?? 0;
    }
    parts.push({ left, right });
    left = right + 1;
  });
  return parts;
}

/** The line under the title: 填报单位 at the left, 统计期间 in the middle, 填报日期 at the right. */
export function lineLooks(
  widths: readonly number[],
): readonly (Segment & { readonly horizontal: "left" | "center" | "right" })[] {
  const sides = ["left", "center", "right"] as const;
  return segments(widths, [0.38, 0.34, 0.28]).map((part, index) => ({ ...part, horizontal: sides[index] ?? "left" }));
}

const BODY: CellStyle = {
  font: { names: FONTS.body, size: BODY_POINTS },
  horizontal: "center",
  vertical: "center",
  wrap: true,
};

/** `paper`: by the width, unless the sheet is there already and keeps what a person may have chosen. */
export function lookEdits(
  sheet: SheetKey,
  columns: readonly StatisticsColumn[],
  table: StatisticsTable,
  widths: readonly number[],
  rows: SheetRows,
  paper: PageSetup["paper"] = paperFor(widths),
): readonly Edit[] {
  const right = columns.length - 1;
  const style = (range: CellRange, look: CellStyle): Edit => ({ type: "styleBlock", sheet, range, style: look });
  const area = (top: number, bottom: number, left = 0, last = right): CellRange => ({ top, left, bottom, right: last });
  const below = rows.note < 0 ? rows.footer : rows.note;
  return [
    style(area(TITLE_ROW, TITLE_ROW), { ...BODY, font: { names: FONTS.title, size: 22 } }),
    ...lineLooks(widths).map(({ left, right: last, horizontal }) =>
      style(area(LINE_ROW, LINE_ROW, left, last), { ...BODY, wrap: false, horizontal }),
    ),
    style(area(HEADER_TOP, HEADER_BOTTOM), {
      ...BODY,
      font: { names: FONTS.header, size: HEADER_POINTS },
      border: "thin",
    }),
    style(area(FIRST_ROW, rows.total), { ...BODY, border: "thin", numberFormat: "0" }),
    style(area(rows.total, rows.total), { font: { bold: true } }),
    ...columns.flatMap(({ content }, column) => {
      const cells = area(FIRST_ROW, rows.total, column, column);
      if (content.type === "rate" || content.type === "satisfaction") return [style(cells, { numberFormat: "0.0%" })];
      return content.type === "unit"
        ? [style(area(FIRST_ROW, rows.total - 1, column, column), { horizontal: "left" })]
        : [];
    }),
    ...itemVoteFormats(sheet, columns, table),
    style(area(below, rows.footer), { ...BODY, wrap: false, horizontal: "left" }),
    { type: "columnWidths", sheet, widths: widths.map((width, column) => ({ column, width })) },
    { type: "rowHeights", sheet, heights: rowHeights(columns, table, widths, rows) },
    { type: "freeze", sheet, rows: FIRST_ROW, columns: 2 },
    {
      type: "pageSetup",
      sheet,
      setup: {
        paper,
        orientation: "landscape",
        fitToWidth: 1,
        margins: { left: MARGIN, right: MARGIN, top: 0.6, bottom: 0.6 },
        titleRows: { first: HEADER_TOP, last: HEADER_BOTTOM },
        area: area(TITLE_ROW, rows.footer),
        centerHorizontally: true,
        footer: "第 &P 页，共 &N 页",
      },
    },
  ];
}

/** Sums over items are 票项, no ballots (DOMAIN §6): the unit stands beside the number, which stays a number. */
function itemVoteFormats(
  sheet: SheetKey,
  columns: readonly StatisticsColumn[],
  table: StatisticsTable,
): readonly Edit[] {
  const column = columns.findIndex(({ content }) => content.type === "count" && content.key === "votesValid");
  return [...table.rows, table.total].flatMap((row, index): Edit[] => {
    if (!row.appraisal?.isItemVotes) return [];
    const range = { top: FIRST_ROW + index, left: column, bottom: FIRST_ROW + index, right: column };
    return [{ type: "styleBlock", sheet, range, style: { numberFormat: '0"票项"' } }];
  });
}

function rowHeights(
  columns: readonly StatisticsColumn[],
  table: StatisticsTable,
  widths: readonly number[],
  rows: SheetRows,
): readonly { readonly row: number; readonly height: number }[] {
  const headerLines = Math.max(
    ...columns.map(({ label }, column) => linesIn(label, widths[column] ?? 6, HEADER_POINTS)),
  );
  const fixed = [
    { row: TITLE_ROW, height: 44 },
    { row: LINE_ROW, height: 26 },
    { row: HEADER_TOP, height: 28 },
    { row: HEADER_BOTTOM, height: Math.max(48, headerLines * 15 + 10) },
    { row: rows.total, height: 32 },
    { row: rows.footer, height: 40 },
  ];
  const body = table.rows.map((row, index) => {
    const lines = Math.max(
      linesIn(row.unit, widths[1] ?? 14, BODY_POINTS),
      linesIn(row.category, widths[2] ?? 7, BODY_POINTS),
    );
    return { row: FIRST_ROW + index, height: Math.max(32, lines * 16 + 8) };
  });
  const note = rows.note < 0 ? [] : [{ row: rows.note, height: 24 }];
  return [...fixed, ...body, ...note].sort((a, b) => a.row - b.row);
}
