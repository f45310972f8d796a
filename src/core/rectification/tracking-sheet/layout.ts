import type { Field } from "../../ledger/fields";
import { STANDARD_HEADINGS } from "../../ledger/headings";
import type { LedgerBlock } from "../../ledger/recognition";
import { isTrackingSheet, TRACKING_SHEET } from "../../marks/own-sheets";
import { sheetByName, type WorkbookSnapshot } from "../../workbook/snapshot";

/** The columns of 领导点评重点问题跟踪整改落实记录表, in order, with widths in characters. */
export const LAYOUT = [
  { field: "problemId", width: 10 },
  { field: "organization", width: 20 },
  { field: "memberName", width: 9 },
  { field: "reviewer", width: 12 },
  { field: "reviewDate", width: 12 },
  { field: "problem", width: 32 },
  { field: "measures", width: 32 },
  { field: "goal", width: 18 },
  { field: "leader", width: 10 },
  { field: "owner", width: 10 },
  { field: "ownerUnit", width: 16 },
  { field: "deadline", width: 12 },
  { field: "progress", width: 22 },
  { field: "status", width: 10 },
  { field: "completedDate", width: 12 },
  { field: "repliedDate", width: 13 },
  { field: "reReviewDate", width: 12 },
  { field: "reReviewResult", width: 10 },
  { field: "checker", width: 10 },
  { field: "round", width: 9 },
  { field: "overdueDays", width: 9 },
  { field: "remark", width: 16 },
] as const satisfies readonly { readonly field: Field; readonly width: number }[];

export const TITLE_ROW = 0;
export const UNIT_ROW = 1;
export const HEADER_ROW = 2;
export const FIRST_ROW = 3;
export const LAST_COLUMN = LAYOUT.length - 1;

export const DATE_FIELDS = [
  "reviewDate",
  "deadline",
  "completedDate",
  "repliedDate",
  "reReviewDate",
] as const satisfies readonly Field[];

/** A tracking ledger that we laid out: our name, and our headings side by side. A user's own of that name is none. */
export function isOurLayout(block: LedgerBlock): boolean {
  if (!isTrackingSheet(block.sheetName)) return false;
  return LAYOUT.every(({ field }, column) => {
    const there = block.columns.find((each) => each.column === column);
    return there?.field === field && there.label === STANDARD_HEADINGS[field];
  });
}

/** The name for a new sheet: "…（2）" when something else is called so. */
export function freeTrackingName(workbook: WorkbookSnapshot): string {
  let name: string = TRACKING_SHEET;
  for (let copy = 2; sheetByName(workbook, name) !== undefined; copy += 1) name = `${TRACKING_SHEET}（${copy}）`;
  return name;
}
