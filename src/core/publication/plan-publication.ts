import { linesIn } from "../marks/text-width";
import type { CellStyle, CellWrite, Edit, EditPlan } from "../workbook/edit-plan";
import type { CellRange } from "../workbook/range";
import { writtenDay, type PublicLine, type Publication } from "./publication";
import { publicColumns, type PublicColumn } from "./publication-columns";

const LISTS = [
  { list: "organizations", name: "党组织点评公示", title: "党组织领导点评情况公示" },
  { list: "members", name: "党员点评公示", title: "党员领导点评情况公示" },
] as const;

const BODY_FONT = { names: ["仿宋_GB2312", "仿宋", "FangSong"], size: 12 } as const;
const TITLE: CellStyle = {
  font: { names: ["方正小标宋简体", "宋体", "SimSun"], size: 20, bold: true },
  horizontal: "center",
  vertical: "center",
};
const LINE: CellStyle = { font: BODY_FONT, horizontal: "left", vertical: "center", wrap: true };
const SIGNATURE: CellStyle = { font: BODY_FONT, horizontal: "right", vertical: "center" };
const HEADING: CellStyle = {
  font: { names: ["黑体", "SimHei"], size: 12 },
  border: "thin",
  horizontal: "center",
  vertical: "center",
  wrap: true,
};
const BODY: CellStyle = { font: BODY_FONT, border: "thin", horizontal: "left", vertical: "center", wrap: true };

const SERIAL_WIDTH = 5;
const HEADER_ROW = 3;
/** Excel's rows are at most 409 points high: a longer line goes over several rows. */
const HIGHEST_ROW = 400;

/** No document says how long a notice hangs or who is asked: whoever publishes writes it in. */
const PUBLIC_PERIOD = "公示期：　　　　年　　月　　日至　　　　年　　月　　日";
const GAP = "　　";
const OBJECTIONS = "公示期内如有意见，请向本单位反映。联系人：　　　　　　　　联系电话：　　　　　　　　";

/** The notice as sheets of a new workbook, one for organisations and one for members; a list without lines gets none. */
export function planPublication(publication: Publication): EditPlan {
  const edits = LISTS.flatMap(({ list, name, title }) => {
    const lines = publication[list];
    return lines.length === 0 ? [] : sheetEdits(name, title, publication, lines, publicColumns(list, lines));
  });
  return { edits };
}

function sheetEdits(
  name: string,
  title: string,
  publication: Publication,
  lines: readonly PublicLine[],
  columns: readonly PublicColumn[],
): readonly Edit[] {
  const key = `publication:${name}`;
  const last = columns.length;
  const { from, to } = publication.period;
  const body = lines.map((line, index) => bodyRows(line, index, columns));
  const bottom = HEADER_ROW + body.reduce((sum, { cells }) => sum + cells.length, 0);
  const wide = (text: string): (CellWrite | null)[] => [{ value: text }, ...Array<null>(last).fill(null)];
  const unit = publication.unit === "" ? GAP.repeat(4) : publication.unit;
  const cells = [
    wide(title),
    wide([`单位：${unit}`, `点评时间：${writtenDay(from)}至${writtenDay(to)}`, `共 ${lines.length} 次点评`].join(GAP)),
    wide(PUBLIC_PERIOD),
    [{ value: "序号" }, ...columns.map(({ heading }) => ({ value: heading }))],
    ...body.flatMap((row) => row.cells),
    wide(OBJECTIONS),
    wide(`${unit}（盖章）${GAP}${writtenDay(publication.asOf)}`),
  ];
  const across = (row: number): CellRange => ({ top: row, left: 0, bottom: row, right: last });
  const style = (range: CellRange, look: CellStyle): Edit => ({ type: "styleBlock", sheet: key, range, style: look });
  const bodyRange = { top: HEADER_ROW + 1, left: 0, bottom, right: last };
  const lineRows = [1, 2, bottom + 1];
  return [
    { type: "addSheet", key, name, visibility: "visible", showGridlines: false },
    {
      type: "columnWidths",
      sheet: key,
      widths: [SERIAL_WIDTH, ...columns.map(({ width }) => width)].map((width, column) => ({ column, width })),
    },
    { type: "writeBlock", sheet: key, top: 0, left: 0, cells },
    ...[0, ...lineRows, bottom + 2].map((row): Edit => ({ type: "merge", sheet: key, range: across(row) })),
    ...tallMerges(key, body, last),
    style(across(0), TITLE),
    ...lineRows.map((row) => style(across(row), LINE)),
    style(across(bottom + 2), SIGNATURE),
    style(across(HEADER_ROW), HEADING),
    style(bodyRange, BODY),
    ...[{ isCentred: true }, ...columns].flatMap(({ isCentred }, column) =>
      isCentred ? [style({ ...bodyRange, left: column, right: column }, { horizontal: "center" })] : [],
    ),
    { type: "rowHeights", sheet: key, heights: heights(body, bottom) },
    { type: "freeze", sheet: key, rows: HEADER_ROW + 1, columns: 0 },
    {
      type: "pageSetup",
      sheet: key,
      setup: {
        orientation: "landscape",
        fitToWidth: 1,
        margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7 },
        titleRows: { first: HEADER_ROW, last: HEADER_ROW },
        area: { top: 0, left: 0, bottom: bottom + 2, right: last },
        centerHorizontally: true,
        footer: "第 &P 页，共 &N 页",
      },
    },
  ];
}

interface BodyRows {
  readonly cells: readonly (readonly (CellWrite | null)[])[];
  readonly height: number;
}

function bodyRows(line: PublicLine, index: number, columns: readonly PublicColumn[]): BodyRows {
  const lines = columns.map(({ key, width }) => linesIn(line[key], width - 1, BODY_FONT.size));
  const total = Math.max(26, 8 + Math.max(...lines) * BODY_FONT.size * 1.35);
  const count = Math.ceil(total / HIGHEST_ROW);
  const first: readonly CellWrite[] = [
    { value: index + 1 },
    ...columns.map(({ key }) => ({ value: line[key] === "" ? null : line[key] })),
  ];
  const rest = Array.from({ length: count - 1 }, () => first.map(() => null));
  return { cells: [first, ...rest], height: Math.ceil(total / count) };
}

function tallMerges(sheet: string, body: readonly BodyRows[], last: number): readonly Edit[] {
  const edits: Edit[] = [];
  let top = HEADER_ROW + 1;
  for (const { cells } of body) {
    const bottom = top + cells.length - 1;
    for (let column = 0; bottom > top && column <= last; column += 1) {
      edits.push({ type: "merge", sheet, range: { top, left: column, bottom, right: column } });
    }
    top = bottom + 1;
  }
  return edits;
}

function heights(body: readonly BodyRows[], bottom: number): readonly { row: number; height: number }[] {
  const inside = body.flatMap(({ cells, height }) => cells.map(() => height));
  return [
    { row: 0, height: 40 },
    { row: 1, height: 24 },
    { row: 2, height: 24 },
    { row: HEADER_ROW, height: 34 },
    ...inside.map((height, index) => ({ row: HEADER_ROW + 1 + index, height })),
    { row: bottom + 1, height: 30 },
    { row: bottom + 2, height: 30 },
  ];
}
