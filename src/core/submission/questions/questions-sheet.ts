import { listHeights } from "../../marks/list-heights";
import { HEADING_FILL } from "../../marks/looks";
import { OWN_SHEETS } from "../../marks/own-sheets";
import { FONTS } from "../../statistics/statistics-layout";
import { applyPlan } from "../../workbook/apply-plan";
import { cellText } from "../../workbook/cell";
import { EMPTY_PLAN, type CellStyle, type Edit, type EditPlan } from "../../workbook/edit-plan";
import {
  cellAt,
  lastColumnOf,
  lastRowOf,
  sheetByName,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../workbook/snapshot";
import type { Question } from "./question";
import { rowsText } from "./question-rows";

const COLUMNS = [
  { heading: "序号", width: 6 },
  { heading: "类别", width: 14 },
  { heading: "问题", width: 46 },
  { heading: "依据", width: 34 },
  { heading: "说明", width: 34 },
  { heading: "标识", width: 8 },
] as const;
const HINT = "报送前请逐条想好怎样回答，写在“说明”栏；再次运行时保留。“标识”栏供程序认出各条问题，请勿改动。";
const FORMER = "（不再提出）";
const HEADER_ROW = 2;
const FIRST_ROW = 3;
const [KIND, TEXT, BASIS, REMARK, IDENTITY] = [1, 2, 3, 4, 5] as const;
const LAST = COLUMNS.length - 1;
const POINTS = 11;
const BODY: CellStyle = { font: { names: FONTS.body, size: POINTS }, vertical: "center", wrap: true };

type Row = readonly (string | number)[];

/**
 * The sheet 上级会问什么, each question with its rows and a place for the 说明. Written anew in place: what people typed stays
 * with its question, also when the question is not asked any more. Nothing when it says the same already.
 */
export function planQuestionsSheet(workbook: WorkbookSnapshot, questions: readonly Question[]): EditPlan {
  const existing = sheetByName(workbook, OWN_SHEETS.questions);
  if (existing === undefined && workbook.isStructureProtected) return EMPTY_PLAN;
  const sheet = existing?.id ?? "questions";
  const typed = new Map(existing === undefined ? [] : typedRows(existing).map((row) => [row.identity, row]));
  const asked = new Set(questions.map(({ identity }) => identity));
  const former = [...typed.values()].filter(({ identity, remark }) => !asked.has(identity) && remark !== "");
  const rows: readonly Row[] = [
    ...questions.map((question, index): Row => [
      index + 1,
      question.title,
      question.text,
      rowsText(question.rows),
      typed.get(question.identity)?.remark ?? "",
      question.identity,
    ]),
    ...former.map(({ text, remark, identity }): Row => ["", FORMER, text, "", remark, identity]),
  ];
  const body = rows.length === 0 ? [["", "", "没有需要准备的问题。", "", "", ""]] : rows;
  const plan = {
    edits: [...start(existing, sheet), ...contents(sheet, body), ...looks(sheet, body), ...links(sheet, questions)],
  };
  return existing !== undefined && isSame(workbook, plan, existing) ? EMPTY_PLAN : plan;
}

interface TypedRow {
  readonly identity: string;
  readonly text: string;
  readonly remark: string;
}

function typedRows(sheet: SheetSnapshot): readonly TypedRow[] {
  const text = (row: number, column: number): string => cellText(cellAt(sheet, row, column));
  return Array.from({ length: Math.max(0, lastRowOf(sheet) - FIRST_ROW + 1) }, (_, at) => FIRST_ROW + at)
    .map((row) => ({ identity: text(row, IDENTITY), text: text(row, TEXT), remark: text(row, REMARK) }))
    .filter(({ identity }) => identity !== "");
}

function start(existing: SheetSnapshot | undefined, key: string): readonly Edit[] {
  if (existing === undefined) return [{ type: "addSheet", key, name: OWN_SHEETS.questions, visibility: "visible" }];
  const [bottom, right] = [lastRowOf(existing), lastColumnOf(existing)];
  return bottom < 0 ? [] : [{ type: "clearBlock", sheet: key, range: { top: 0, left: 0, bottom, right } }];
}

function contents(sheet: string, body: readonly Row[]): readonly Edit[] {
  const write = (top: number, rows: readonly Row[]): Edit => ({
    type: "writeBlock",
    sheet,
    top,
    left: 0,
    cells: rows.map((row) => row.map((value) => ({ value: value === "" ? null : value }))),
  });
  return [
    write(0, [[OWN_SHEETS.questions]]),
    write(1, [[HINT]]),
    write(HEADER_ROW, [COLUMNS.map(({ heading }) => heading)]),
    write(FIRST_ROW, body),
  ];
}

function looks(sheet: string, body: readonly Row[]): readonly Edit[] {
  const bottom = FIRST_ROW + body.length - 1;
  const style = (top: number, last: number, left: number, right: number, look: CellStyle): Edit => ({
    type: "styleBlock",
    sheet,
    range: { top, left, bottom: last, right },
    style: look,
  });
  const widths = COLUMNS.map(({ width }) => width);
  return [
    ...[0, 1].map((row): Edit => ({ type: "merge", sheet, range: { top: row, left: 0, bottom: row, right: REMARK } })),
    style(0, 0, 0, REMARK, { font: { names: FONTS.title, size: 18 }, horizontal: "center", vertical: "center" }),
    style(1, 1, 0, REMARK, BODY),
    style(HEADER_ROW, HEADER_ROW, 0, LAST, {
      font: { names: FONTS.header, size: POINTS },
      fill: HEADING_FILL,
      border: "thin",
      horizontal: "center",
      vertical: "center",
    }),
    style(FIRST_ROW, bottom, 0, REMARK, { ...BODY, border: "thin" }),
    style(FIRST_ROW, bottom, 0, KIND, { horizontal: "center" }),
    style(FIRST_ROW, bottom, IDENTITY, IDENTITY, {
      font: { size: 8, color: "808080" },
      vertical: "center",
      wrap: false,
    }),
    { type: "columnWidths", sheet, widths: widths.map((width, column) => ({ column, width })) },
    {
      type: "rowHeights",
      sheet,
      heights: [
        { row: 0, height: 34 },
        ...listHeights(
          [[HINT], [], ...body.map((row) => row.slice(0, IDENTITY))],
          [134, ...widths.slice(1)],
          POINTS,
          1,
        ),
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
        area: { top: 0, left: 0, bottom, right: REMARK },
        centerHorizontally: true,
        footer: "第 &P 页，共 &N 页",
      },
    },
  ];
}

/** The basis leads to its first row. */
function links(sheet: string, questions: readonly Question[]): readonly Edit[] {
  return questions.flatMap(({ rows }, index): Edit[] => {
    const [first] = rows;
    if (first === undefined) return [];
    const target = { sheet: first.sheetId, row: first.row, column: 0 };
    return [{ type: "link", sheet, row: FIRST_ROW + index, column: BASIS, target, tip: "转到第一行" }];
  });
}

function isSame(workbook: WorkbookSnapshot, plan: EditPlan, before: SheetSnapshot): boolean {
  const after = applyPlan(workbook, plan).sheets.find(({ id }) => id === before.id);
  return JSON.stringify(after?.values) === JSON.stringify(before.values);
}
