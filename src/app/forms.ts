import { planForms, type FormsPlan } from "../core/forms/plan-forms";
import { isReviewKind } from "../core/ledger/kinds";
import { readRecords } from "../core/ledger/read-records";
import { recognize } from "../core/ledger/recognize/recognize";
import type { LedgerRecord } from "../core/ledger/record";
import type { Settings } from "../core/scheme/settings";
import { sheetByName, type WorkbookSnapshot } from "../core/workbook/snapshot";
import { AnalysisError } from "./analysis-error";
import type { AnalysisRequest } from "./analysis-request";
import { settingsFor } from "./settings-for";

/** 1-based sheet rows, both ends included. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** Which review rows are to be printed; all of them where nothing is said. */
export interface FormsChoice {
  readonly sheet?: string;
  readonly rows?: readonly RowSpan[];
}

export interface FormsJob extends FormsPlan {
  readonly settings: Settings;
}

/**
 * Forms in a file of their own from the chosen rows of a workbook's review ledgers. Throws `AnalysisError` when there is
 * nothing to print or the choice cannot be met.
 */
export function planFormsFile(workbook: WorkbookSnapshot, request: AnalysisRequest, choice: FormsChoice): FormsJob {
  const settings = settingsFor(workbook, request);
  const recognition = recognize(workbook, request.answers === undefined ? {} : { answers: request.answers });
  const records = readRecords(workbook, recognition, { period: settings.period });
  const chosen = chosenReviews(
    records.all.filter(({ kind }) => isReviewKind(kind)),
    workbook,
    choice,
  );
  if (chosen.length === 0) throw new AnalysisError("noReviews");
  return { ...planForms(chosen, settings.scheme, { type: "file" }), settings };
}

function chosenReviews(
  reviews: readonly LedgerRecord[],
  workbook: WorkbookSnapshot,
  { sheet, rows }: FormsChoice,
): readonly LedgerRecord[] {
  const wanted = sheet === undefined ? undefined : sheetByName(workbook, sheet);
  if (sheet !== undefined && wanted === undefined) throw new AnalysisError("unknownSheet", sheet);
  const onSheet = wanted === undefined ? reviews : reviews.filter(({ block }) => block.sheetId === wanted.id);
  if (rows === undefined) return onSheet;
  const names = [...new Set(onSheet.map(({ block }) => block.sheetName))];
  if (names.length > 1) throw new AnalysisError("rowsNeedSheet", names.join("、"));
  return onSheet.filter(({ row }) => rows.some(({ first, last }) => row + 1 >= first && row + 1 <= last));
}
