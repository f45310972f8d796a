import { STATISTICS_SHEET } from "../../marks/own-sheets";
import { publicText } from "../../publication/public-text";
import { findPlace, NOTHING_TYPED, typedEntries, type TypedEntries } from "../../statistics/existing-statistics";
import type { StatisticsTable } from "../../statistics/statistics";
import { FONTS, statisticsColumns } from "../../statistics/statistics-layout";
import { columnWidths, lookEdits, segments } from "../../statistics/statistics-looks";
import { composeSheet } from "../../statistics/statistics-text";
import type { CellWrite, Edit } from "../../workbook/edit-plan";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { submissionText, type Submission } from "../submission";
import type { PackageSheet } from "./package-sheet";

/**
 * The statistics sheet with values only, as it is handed in: what people typed on the workbook's own one (备注, signatures)
 * goes along, identity numbers and telephones in a 备注 hidden. One line more at the foot: the edition and the check code.
 */
export function statisticsCopy(
  workbook: WorkbookSnapshot,
  table: StatisticsTable,
  submission: Submission,
): PackageSheet {
  const key = "package:statistics";
  const columns = statisticsColumns(table);
  const widths = columnWidths(columns, table);
  const composed = composeSheet(table, columns, widths, typedOn(workbook));
  const last = composed.rows.footer + 1;
  const [left, right] = segments(widths, [0.6, 0.4]);
  const code = { row: last, column: right?.left ?? 0 };
  const line = { top: last, left: 0, bottom: last, right: columns.length - 1 };
  const note = submission.zeroReason === null ? "" : `：${publicText(submission.zeroReason)}`;
  return {
    key,
    name: STATISTICS_SHEET,
    code,
    edits: [
      { type: "addSheet", key, name: STATISTICS_SHEET, visibility: "visible", showGridlines: false },
      ...composed.blocks.map(({ top, cells }): Edit => ({
        type: "writeBlock",
        sheet: key,
        top,
        left: 0,
        cells: cells.map(valuesOnly),
      })),
      { type: "writeBlock", sheet: key, top: last, left: 0, cells: [[{ value: submissionText(submission) + note }]] },
      ...composed.merges.map((range): Edit => ({ type: "merge", sheet: key, range })),
      ...[left, right].flatMap((part): Edit[] =>
        part === undefined || part.left === part.right
          ? []
          : [{ type: "merge", sheet: key, range: { ...line, left: part.left, right: part.right } }],
      ),
      ...lookEdits(key, columns, table, widths, composed.rows).map((edit) => withLine(edit, last)),
      {
        type: "styleBlock",
        sheet: key,
        range: line,
        style: { font: { names: FONTS.body, size: 11 }, vertical: "center", horizontal: "left" },
      },
      {
        type: "styleBlock",
        sheet: key,
        range: { ...line, left: code.column, right: code.column },
        style: { horizontal: "right" },
      },
      { type: "rowHeights", sheet: key, heights: [{ row: last, height: 24 }] },
    ],
  };
}

function typedOn(workbook: WorkbookSnapshot): TypedEntries {
  const place = findPlace(workbook);
  if (place.type !== "existing") return NOTHING_TYPED;
  const { remarks, footer } = typedEntries(place.found);
  return { remarks: new Map([...remarks].map(([unit, text]) => [unit, publicText(text)])), footer };
}

function valuesOnly(cells: readonly CellWrite[]): readonly CellWrite[] {
  return cells.map((cell) => ("formula" in cell ? { value: cell.result === "" ? null : cell.result } : cell));
}

/** The line with the code is printed, too. */
function withLine(edit: Edit, last: number): Edit {
  if (edit.type !== "pageSetup" || edit.setup.area === undefined) return edit;
  return { ...edit, setup: { ...edit.setup, area: { ...edit.setup.area, bottom: last } } };
}
