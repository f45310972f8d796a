import { STANDARD_HEADINGS } from "../../ledger/headings";
import { HEADING_FILL } from "../../marks/looks";
import { TRACKING_SHEET } from "../../marks/own-sheets";
import type { CellStyle, Edit } from "../../workbook/edit-plan";
import type { CellRange } from "../../workbook/range";
import { FIRST_ROW, HEADER_ROW, LAST_COLUMN, LAYOUT, TITLE_ROW, UNIT_ROW } from "./layout";

const BODY_FONT = ["仿宋_GB2312", "仿宋", "FangSong"];

const TITLE: CellStyle = {
  font: { names: ["方正小标宋简体", "宋体", "SimSun"], size: 20 },
  horizontal: "center",
  vertical: "center",
};
const UNIT: CellStyle = { font: { names: BODY_FONT, size: 11 }, horizontal: "left", vertical: "center" };
const HEADING: CellStyle = {
  font: { names: ["黑体", "SimHei"], size: 11, bold: true },
  fill: HEADING_FILL,
  border: "thin",
  horizontal: "center",
  vertical: "center",
  wrap: true,
};

/** How rows of our own tracking ledger look. */
export const ROW_STYLE: CellStyle = {
  font: { names: BODY_FONT, size: 11 },
  border: "thin",
  vertical: "center",
  wrap: true,
};

/** The tracking ledger without rows: title, 填报单位, headings, widths, print layout. `unit` "" where none is known. */
export function newTrackingSheet(key: string, name: string, unit: string): readonly Edit[] {
  const line = (row: number): CellRange => ({ top: row, left: 0, bottom: row, right: LAST_COLUMN });
  const write = (top: number, values: readonly string[]): Edit => ({
    type: "writeBlock",
    sheet: key,
    top,
    left: 0,
    cells: [values.map((value) => ({ value }))],
  });
  const style = (row: number, look: CellStyle): Edit => ({
    type: "styleBlock",
    sheet: key,
    range: line(row),
    style: look,
  });
  return [
    { type: "addSheet", key, name, visibility: "visible", tabColor: "ED7D31" },
    write(TITLE_ROW, [TRACKING_SHEET]),
    write(UNIT_ROW, [`填报单位：${unit}`]),
    write(
      HEADER_ROW,
      LAYOUT.map(({ field }) => STANDARD_HEADINGS[field]),
    ),
    { type: "merge", sheet: key, range: line(TITLE_ROW) },
    { type: "merge", sheet: key, range: line(UNIT_ROW) },
    style(TITLE_ROW, TITLE),
    style(UNIT_ROW, UNIT),
    style(HEADER_ROW, HEADING),
    { type: "columnWidths", sheet: key, widths: LAYOUT.map(({ width }, column) => ({ column, width })) },
    {
      type: "rowHeights",
      sheet: key,
      heights: [
        { row: TITLE_ROW, height: 34 },
        { row: HEADER_ROW, height: 32 },
      ],
    },
    { type: "freeze", sheet: key, rows: FIRST_ROW, columns: 1 },
    {
      type: "pageSetup",
      sheet: key,
      setup: {
        orientation: "landscape",
        fitToWidth: 1,
        margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6 },
        titleRows: { first: HEADER_ROW, last: HEADER_ROW },
        centerHorizontally: true,
        footer: "第 &P 页，共 &N 页",
      },
    },
  ];
}
