import type { CellStyle, Edit } from "../workbook/edit-plan";
import type { CellRange } from "../workbook/range";
import { COPY_ROW, TITLE_ROW, type DrawnForm } from "./draw-form";
import { FORM_WIDTHS } from "./form-layout";

const TITLE: CellStyle = {
  font: { names: ["方正小标宋简体", "宋体", "SimSun"], size: 18, bold: true },
  horizontal: "center",
  vertical: "center",
  wrap: true,
};
/** A longer title than this is set smaller, to stay on one line. */
const LONG_TITLE = 20;
const SMALL_PRINT = { names: ["仿宋_GB2312", "仿宋", "FangSong"], size: 11 } as const;
const COPY: CellStyle = { font: SMALL_PRINT, horizontal: "right", vertical: "center" };
const NOTE: CellStyle = { font: SMALL_PRINT, horizontal: "left", vertical: "center" };
const FRAME: CellStyle = {
  font: { names: ["仿宋_GB2312", "仿宋", "FangSong"] },
  border: "thin",
  horizontal: "center",
  vertical: "center",
  wrap: true,
};
const LABEL: CellStyle = { font: { names: ["宋体", "SimSun"] } };
const TEXT: CellStyle = { horizontal: "left" };
const DATE: CellStyle = { numberFormat: 'yyyy"年"m"月"d"日"' };
const MARGINS = { left: 0.7, right: 0.6, top: 0.7, bottom: 0.6 };
const LAST = FORM_WIDTHS.length - 1;

/** A new sheet with the forms one under the other, each beginning a page. */
export function sheetEdits(key: string, name: string, forms: readonly DrawnForm[]): readonly Edit[] {
  const tops: number[] = [];
  let next = 0;
  for (const form of forms) {
    tops.push(next);
    next += form.cells.length;
  }
  const placed = forms.map((form, index) => ({ form, top: tops[index] ?? 0 }));
  return [
    { type: "addSheet", key, name, visibility: "visible", showGridlines: false },
    { type: "columnWidths", sheet: key, widths: FORM_WIDTHS.map((width, column) => ({ column, width })) },
    { type: "writeBlock", sheet: key, top: 0, left: 0, cells: forms.flatMap(({ cells }) => cells) },
    ...placed.flatMap(({ form, top }) => looks(key, form, top)),
    {
      type: "rowHeights",
      sheet: key,
      heights: placed.flatMap(({ form, top }) => form.heights.map((height, row) => ({ row: top + row, height }))),
    },
    {
      type: "pageSetup",
      sheet: key,
      setup: {
        orientation: "portrait",
        margins: MARGINS,
        area: { top: 0, left: 0, bottom: Math.max(next - 1, 0), right: LAST },
        centerHorizontally: true,
        pageBreaks: tops.slice(1),
      },
    },
  ];
}

function looks(key: string, form: DrawnForm, top: number): readonly Edit[] {
  const style = (range: CellRange, look: CellStyle): Edit => ({
    type: "styleBlock",
    sheet: key,
    range: { ...range, top: range.top + top, bottom: range.bottom + top },
    style: look,
  });
  const wholeRow = (row: number): CellRange => ({ top: row, left: 0, bottom: row, right: LAST });
  return [
    ...form.merges.map((range): Edit => ({
      type: "merge",
      sheet: key,
      range: { ...range, top: range.top + top, bottom: range.bottom + top },
    })),
    style(
      wholeRow(TITLE_ROW),
      form.title.length > LONG_TITLE ? { ...TITLE, font: { ...TITLE.font, size: 16 } } : TITLE,
    ),
    style(wholeRow(COPY_ROW), COPY),
    style(wholeRow(form.cells.length - 1), NOTE),
    style(form.frame, { ...FRAME, font: { ...FRAME.font, size: form.size } }),
    ...form.labels.map((range) => style(range, LABEL)),
    ...form.texts.map((range) => style(range, TEXT)),
    ...form.dates.map((range) => style({ ...range, bottom: range.top, right: range.left }, DATE)),
  ];
}
