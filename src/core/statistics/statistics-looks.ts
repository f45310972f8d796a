import type { CellStyle, Edit, SheetKey } from "../workbook/edit-plan";
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
import { linesIn, textWidth } from "./text-width";

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

/** Widths in characters; each column holds its longest number and breaks its heading after two characters at least. */
export function columnWidths(columns: readonly StatisticsColumn[], table: StatisticsTable): readonly number[] {
  const longest = (texts: readonly string[]): number => Math.max(0, ...texts.map(textWidth));
  return columns.map(({ content, label }) => {
    switch (content.type) {
      case "serial":
        return 5.5;
      case "unit":
        return Math.min(26, Math.max(14, longest(table.rows.map((row) => row.unit)) + 2));
      case "category":
        return Math.min(12, Math.max(7, longest(table.rows.map((row) => row.category)) + 2));
      case "remark":
        return 10;
      case "rate":
      case "satisfaction":
        return 8;
      case "count":
        return content.key === "votesValid" && table.total.appraisal?.isItemVotes ? 10 : 7;
      case "method":
        return textWidth(label) > 10 ? 7.5 : 6.5;
    }
  });
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

const BODY: CellStyle = { font: { names: FONTS.body, size: 12 }, horizontal: "center", vertical: "center", wrap: true };

export function lookEdits(
  sheet: SheetKey,
  columns: readonly StatisticsColumn[],
  table: StatisticsTable,
  widths: readonly number[],
  rows: SheetRows,
): readonly Edit[] {
  const right = columns.length - 1;
  const style = (range: CellRange, look: CellStyle): Edit => ({ type: "styleBlock", sheet, range, style: look });
  const area = (top: number, bottom: number, left = 0, last = right): CellRange => ({ top, left, bottom, right: last });
  const below = rows.note < 0 ? rows.footer : rows.note;
  return [
    style(area(TITLE_ROW, TITLE_ROW), { ...BODY, font: { names: FONTS.title, size: 22 } }),
    style(area(LINE_ROW, LINE_ROW), { ...BODY, wrap: false }),
    style(area(HEADER_TOP, HEADER_BOTTOM), { ...BODY, font: { names: FONTS.header, size: 11 }, border: "thin" }),
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
        orientation: "landscape",
        fitToWidth: 1,
        margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6 },
        titleRows: { first: HEADER_TOP, last: HEADER_BOTTOM },
        area: area(TITLE_ROW, rows.footer),
        centerHorizontally: true,
        footer: "第&P页",
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
  const headerLines = Math.max(...columns.map(({ label }, column) => linesIn(label, widths[column] ?? 6)));
  const fixed = [
    { row: TITLE_ROW, height: 44 },
    { row: LINE_ROW, height: 26 },
    { row: HEADER_TOP, height: 26 },
    { row: HEADER_BOTTOM, height: Math.max(48, headerLines * 15 + 8) },
    { row: rows.total, height: 30 },
    { row: rows.footer, height: 40 },
  ];
  const body = table.rows.map((row, index) => {
    const lines = Math.max(linesIn(row.unit, widths[1] ?? 14), linesIn(row.category, widths[2] ?? 7));
    return { row: FIRST_ROW + index, height: Math.max(30, lines * 16 + 8) };
  });
  const note = rows.note < 0 ? [] : [{ row: rows.note, height: 24 }];
  return [...fixed, ...body, ...note].sort((a, b) => a.row - b.row);
}
