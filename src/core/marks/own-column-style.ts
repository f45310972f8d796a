import type { Field } from "../ledger/fields";
import { HEADING_FILL } from "./looks";
import type { CellStyle } from "../workbook/edit-plan";

/** Headings of our columns: set apart from the user's by a pale grey ground, readable in print. */
export const HEADER_STYLE: CellStyle = {
  font: { bold: true },
  fill: HEADING_FILL,
  border: "thin",
  horizontal: "center",
  vertical: "center",
  wrap: true,
};

export const BODY_STYLE: CellStyle = { border: "thin", vertical: "center", wrap: true };

/** Widths in characters; dates need 11, sentences much more. */
export const OWN_COLUMN_WIDTHS: { readonly [F in Field]?: number } = {
  checkResult: 60,
  reviewStatus: 29,
  problemId: 16,
  measures: 30,
  owner: 10,
  deadline: 12,
  status: 10,
  completedDate: 12,
  repliedDate: 13,
  reReviewDate: 12,
  reReviewResult: 10,
  overdueDays: 9,
};
