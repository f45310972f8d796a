import { isoDay, type Day } from "../../ledger/day";
import { KIND_TITLES } from "../../ledger/headings";
import { textOf } from "../../ledger/record";
import type { Field } from "../../ledger/fields";
import { listHeights } from "../../marks/list-heights";
import { HEADING_FILL } from "../../marks/looks";
import { publicText } from "../../publication/public-text";
import { presentRecords } from "../../rectification/present-records";
import type { TrackedProblem } from "../../rectification/problem";
import { STATE_NAMES } from "../../rectification/state-names";
import type { StatisticsTable } from "../../statistics/statistics";
import { FONTS, LINE_LABELS } from "../../statistics/statistics-layout";
import type { CellStyle, Edit } from "../../workbook/edit-plan";
import { submissionText, type Submission } from "../submission";
import type { PackageSheet } from "./package-sheet";

interface TrackingColumn {
  readonly heading: string;
  readonly width: number;
  readonly read: (problem: TrackedProblem) => string | number;
}

/** Nobody's name is needed above: the problem stands under its organisation, its owner under the owning unit. */
const COLUMNS: readonly TrackingColumn[] = [
  { heading: "问题编号", width: 12, read: ({ id, hasId }) => (hasId ? id : "") },
  { heading: "党组织", width: 18, read: ({ organizationText }) => organizationText },
  { heading: "提出时间", width: 12, read: ({ raised }) => dayText(raised) },
  {
    heading: "重点问题",
    width: 34,
    read: ({ record }) => publicText(textOf(record, record.kind === "rectification" ? "problem" : "problems")),
  },
  { heading: "整改措施", width: 30, read: (problem) => publicText(fieldText(problem, "measures")) },
  { heading: "责任单位", width: 16, read: (problem) => fieldText(problem, "ownerUnit") },
  { heading: "整改时限", width: 12, read: ({ deadline }) => dayText(deadline) },
  { heading: "整改状态", width: 9, read: ({ state }) => STATE_NAMES[state] },
  { heading: "逾期天数", width: 9, read: ({ overdueDays }) => overdueDays },
];

const HEADINGS = ["序号", ...COLUMNS.map(({ heading }) => heading)];
const WIDTHS = [6, ...COLUMNS.map(({ width }) => width)];
const RIGHT = WIDTHS.length - 1;
const POINTS = 11;
const HEADER_ROW = 2;
const BODY: CellStyle = {
  font: { names: FONTS.body, size: POINTS },
  vertical: "center",
  horizontal: "left",
  wrap: true,
};

/** The problems that 提出 counts, one a line: heading, then the rows. */
export function trackingTable({ total }: StatisticsTable): readonly (readonly (string | number)[])[] {
  const rows = total.problems.raised.map((problem, index) => [index + 1, ...COLUMNS.map(({ read }) => read(problem))]);
  return [HEADINGS, ...rows];
}

/** The tracking record as it is handed in: values only, without the names of members and owners. */
export function trackingCopy(table: StatisticsTable, submission: Submission): PackageSheet {
  const key = "package:tracking";
  const name = KIND_TITLES.rectification;
  const rows = trackingTable(table);
  const last = HEADER_ROW + rows.length;
  const across = (row: number) => ({ top: row, left: 0, bottom: row, right: RIGHT });
  const merged = (row: number): Edit => ({ type: "merge", sheet: key, range: across(row) });
  const style = (top: number, bottom: number, look: CellStyle): Edit => ({
    type: "styleBlock",
    sheet: key,
    range: { top, left: 0, bottom, right: RIGHT },
    style: look,
  });
  const { from, to } = table.period;
  const line = [LINE_LABELS.unit + table.unit, `${isoDay(from)} 至 ${isoDay(to)}`, submissionText(submission)];
  const write = (top: number, cells: readonly (readonly (string | number)[])[]): Edit => ({
    type: "writeBlock",
    sheet: key,
    top,
    left: 0,
    cells: cells.map((row) => row.map((value) => ({ value: value === "" ? null : value }))),
  });
  return {
    key,
    name,
    code: { row: last, column: 0 },
    edits: [
      { type: "addSheet", key, name, visibility: "visible", showGridlines: false },
      write(0, [[name], [line.join("\u3000\u3000")]]),
      write(HEADER_ROW, rows),
      ...[0, 1, last].map(merged),
      style(0, 0, { font: { names: FONTS.title, size: 18 }, horizontal: "center", vertical: "center" }),
      style(1, 1, BODY),
      style(HEADER_ROW, last - 1, { ...BODY, border: "thin" }),
      style(HEADER_ROW, HEADER_ROW, {
        font: { names: FONTS.header, size: POINTS },
        fill: HEADING_FILL,
        horizontal: "center",
      }),
      style(last, last, { ...BODY, horizontal: "right" }),
      { type: "columnWidths", sheet: key, widths: WIDTHS.map((width, column) => ({ column, width })) },
      {
        type: "rowHeights",
        sheet: key,
        heights: [{ row: 0, height: 36 }, ...listHeights(rows, WIDTHS, POINTS, HEADER_ROW)],
      },
      { type: "freeze", sheet: key, rows: HEADER_ROW + 1, columns: 0 },
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
    ],
  };
}

/** Measures are those of the present round; the rest is the same in every round. */
function fieldText(problem: TrackedProblem, field: Field): string {
  const rows = field === "measures" ? presentRecords(problem) : [problem.record, ...problem.otherRecords];
  return rows.map((each) => textOf(each, field)).find((text) => text !== "") ?? "";
}

function dayText(day: Day | null): string {
  return day === null ? "" : isoDay(day);
}
