import { listHeights } from "../../marks/list-heights";
import { HEADING_FILL } from "../../marks/looks";
import { FONTS } from "../../statistics/statistics-layout";
import type { CellValue } from "../../workbook/cell";
import type { CellStyle, Edit } from "../../workbook/edit-plan";
import type { Finding } from "../finding";
import {
  COLUMNS,
  FIRST_ROW,
  HEADER_ROW,
  IDENTITY_COLUMN,
  LAST_COLUMN,
  LAST_PRINTED,
  LINK_COLUMN,
  SEVERITY_COLUMN,
  SUMMARY_ROW,
  TITLE_ROW,
} from "./findings-layout";
import { SEVERITY_LOOKS } from "./mark-looks";
import { SEVERITIES } from "./mark-text";

const POINTS = 11;
const WIDTHS: readonly number[] = COLUMNS.map(({ width }) => width);

/** Merges, fonts, frames, heights and print layout of 校验清单 with these rows under the line `told`. */
export function lookEdits(
  sheet: string,
  told: string,
  body: readonly (readonly CellValue[])[],
  listed: readonly Finding[],
): readonly Edit[] {
  const bottom = FIRST_ROW + body.length - 1;
  const across = (row: number): Edit => ({ type: "merge", sheet, range: line(row) });
  const line = (row: number) => ({ top: row, left: 0, bottom: row, right: LAST_PRINTED });
  const style = (top: number, last: number, look: CellStyle, right: number = LAST_PRINTED): Edit => ({
    type: "styleBlock",
    sheet,
    range: { top, left: 0, bottom: last, right },
    style: look,
  });
  return [
    across(TITLE_ROW),
    across(SUMMARY_ROW),
    style(TITLE_ROW, TITLE_ROW, { font: { names: FONTS.title, size: 18 }, horizontal: "center", vertical: "center" }),
    style(SUMMARY_ROW, SUMMARY_ROW, { font: { names: FONTS.body, size: POINTS }, vertical: "center", wrap: true }),
    style(
      HEADER_ROW,
      HEADER_ROW,
      {
        font: { names: FONTS.header, size: POINTS },
        fill: HEADING_FILL,
        border: "thin",
        horizontal: "center",
        vertical: "center",
      },
      LAST_COLUMN,
    ),
    style(FIRST_ROW, bottom, {
      font: { names: FONTS.body, size: POINTS },
      border: "thin",
      vertical: "center",
      wrap: true,
    }),
    style(FIRST_ROW, bottom, { horizontal: "center" }, LINK_COLUMN),
    {
      type: "styleBlock",
      sheet,
      range: { top: FIRST_ROW, left: IDENTITY_COLUMN, bottom, right: IDENTITY_COLUMN },
      style: { font: { size: 8, color: "808080" }, vertical: "center" },
    },
    ...severityStyles(listed, sheet),
    { type: "columnWidths", sheet, widths: COLUMNS.map(({ width }, column) => ({ column, width })) },
    {
      type: "rowHeights",
      sheet,
      heights: [
        { row: TITLE_ROW, height: 34 },
        ...listHeights(
          [[told]],
          [WIDTHS.slice(0, LAST_PRINTED + 1).reduce((sum, width) => sum + width, 0)],
          POINTS,
          SUMMARY_ROW,
        ),
        ...listHeights([[], ...body.map(printed)], WIDTHS, POINTS, HEADER_ROW),
      ],
    },
    { type: "freeze", sheet, rows: FIRST_ROW, columns: 0 },
    {
      type: "pageSetup",
      sheet,
      setup: {
        orientation: "landscape",
        fitToWidth: 1,
        margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6 },
        titleRows: { first: HEADER_ROW, last: HEADER_ROW },
        area: { top: TITLE_ROW, left: 0, bottom, right: LAST_PRINTED },
        centerHorizontally: true,
        footer: "第 &P 页，共 &N 页",
      },
    },
  ];
}

function printed(row: readonly CellValue[]): readonly CellValue[] {
  return row.slice(0, LAST_PRINTED + 1);
}

/** Colours the column 级别, one block for each severity: the list is sorted by it. */
function severityStyles(listed: readonly Finding[], sheet: string): readonly Edit[] {
  return SEVERITIES.flatMap((severity): Edit[] => {
    const first = listed.findIndex((finding) => finding.severity === severity);
    if (first < 0) return [];
    const last = listed.findLastIndex((finding) => finding.severity === severity);
    const { fill, fontColor } = SEVERITY_LOOKS[severity];
    const range = {
      top: FIRST_ROW + first,
      left: SEVERITY_COLUMN,
      bottom: FIRST_ROW + last,
      right: SEVERITY_COLUMN,
    };
    return [{ type: "styleBlock", sheet, range, style: { fill, font: { color: fontColor, bold: true } } }];
  });
}
