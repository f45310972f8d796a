import { putValue } from "../../test/host/model/cells";
import { appendSheet, createWorkbook, type WorkbookModel } from "../../test/host/model/workbook";
import { reviewSheets } from "../data/review-sheets";

/** The generated ledger with its rosters, open in the emulated Excel: `rows` reviews in so many branches. */
export function openReviews(rows: number, branches?: number): WorkbookModel {
  const workbook = createWorkbook("点评台账.xlsx");
  workbook.calculate = () => 1; // no result matters here
  for (const { name, rows: lines } of reviewSheets(rows, branches)) {
    const { cells } = appendSheet(workbook, name);
    for (const [row, line] of lines.entries()) {
      for (const [column, value] of line.entries()) if (value !== "") putValue(cells, row, column, value);
    }
  }
  return workbook;
}
