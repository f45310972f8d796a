import { HEADING_FILL } from "../marks/looks";
import type { CellStyle, Edit } from "../workbook/edit-plan";
import type { CellRange } from "../workbook/range";

const FONT = ["仿宋_GB2312", "仿宋", "FangSong"];
const HEADER_ROW = 2;

const TITLE: CellStyle = {
  font: { names: ["方正小标宋简体", "宋体", "SimSun"], size: 20 },
  horizontal: "center",
  vertical: "center",
};
const CAPTION: CellStyle = { font: { names: FONT, size: 11 }, horizontal: "left", vertical: "center", wrap: true };
const HEADING: CellStyle = {
  font: { names: ["黑体", "SimHei"], size: 11, bold: true },
  fill: HEADING_FILL,
  border: "thin",
  horizontal: "center",
  vertical: "center",
  wrap: true,
};
const BODY: CellStyle = { font: { names: FONT, size: 11 }, border: "thin", vertical: "center", wrap: true };

/** Merges, fonts, frames, widths and print layout of 整改提醒, down to row `bottom` (0-based). */
export function reminderLooks(
  sheet: string,
  bottom: number,
  right: number,
  widths: readonly number[],
): readonly Edit[] {
  const line = (row: number): CellRange => ({ top: row, left: 0, bottom: row, right });
  const style = (range: CellRange, look: CellStyle): Edit => ({ type: "styleBlock", sheet, range, style: look });
  return [
    { type: "merge", sheet, range: line(0) },
    { type: "merge", sheet, range: line(1) },
    style(line(0), TITLE),
    style(line(1), CAPTION),
    style(line(HEADER_ROW), HEADING),
    style({ top: HEADER_ROW + 1, left: 0, bottom, right }, BODY),
    style({ top: HEADER_ROW + 1, left: 0, bottom, right: 0 }, { horizontal: "center" }),
    { type: "columnWidths", sheet, widths: widths.map((width, column) => ({ column, width })) },
    { type: "freeze", sheet, rows: HEADER_ROW + 1, columns: 0 },
    {
      type: "pageSetup",
      sheet,
      setup: {
        orientation: "landscape",
        fitToWidth: 1,
        titleRows: { first: HEADER_ROW, last: HEADER_ROW },
        centerHorizontally: true,
        footer: "第 &P 页，共 &N 页",
      },
    },
  ];
}
