import { textOf } from "../core/ledger/record";
import type { ProblemDraft } from "../core/rectification/drafts/draft";
import { idKey, readIds } from "../core/rectification/problem-ids";
import { numbersGiven } from "../core/rectification/numbers-given";
import {
  planTrackingRows,
  type PlacedRows,
  type TrackingRowsPlan,
} from "../core/rectification/tracking-sheet/plan-rows";
import { applyPlan } from "../core/workbook/apply-plan";
import { joinPlans, type EditPlan } from "../core/workbook/edit-plan";
import type { Steps } from "../core/work/steps";
import type { AnalysisRequest } from "./analysis-request";
import { analysisSteps, type Analysis } from "./analyze";
import { markable } from "./markable";

export interface AddedRows {
  readonly plan: EditPlan;
  /** Numbers of the confirmed drafts, in their order. */
  readonly numbers: readonly string[];
  /** The workbook with the rows. */
  readonly analysis: Analysis;
}

/** A numbered problem gets its row, and its failed re-review the next one: two turns, and one that finds nothing to do. */
const MOST_TURNS = 4;

/** Puts the rows in that tracking ledgers lack, until none is lacking. */
export function* addTrackingRows(
  first: Analysis,
  request: AnalysisRequest,
  confirmed: readonly ProblemDraft[],
): Steps<number, AddedRows> {
  const plans: EditPlan[] = [];
  let analysis = first;
  let numbers: readonly string[] = [];
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const added = yield* addOnce(analysis, request, turn === 0 ? confirmed : []);
    if (turn === 0) numbers = added.rows.numbers;
    if (added.rows.plan.edits.length === 0) break;
    plans.push(added.rows.plan);
    analysis = added.analysis;
  }
  return { plan: joinPlans(...plans), numbers, analysis };
}

/** Rows that are not read back as records of a tracking ledger go to another sheet: a footer may have come too near. */
function* addOnce(
  analysis: Analysis,
  request: AnalysisRequest,
  confirmed: readonly ProblemDraft[],
): Steps<number, { readonly rows: TrackingRowsPlan; readonly analysis: Analysis }> {
  const unfit = new Set<string>();
  for (;;) {
    const rows = planTrackingRows({
      workbook: analysis.workbook,
      recognition: markable(analysis),
      problems: analysis.problems,
      confirmed,
      given: numbersGiven(analysis.workbook, analysis.records),
      unit: analysis.statistics.unit,
      unfit,
    });
    if (rows.plan.edits.length === 0) return { rows, analysis };
    const after = yield* analysisSteps(applyPlan(analysis.workbook, rows.plan), request);
    const lost = rows.placed.filter((placed) => !isReadBack(placed, analysis, after));
    if (lost.length === 0) return { rows, analysis: after };
    for (const { sheetId } of lost) {
      if (unfit.has(sheetId) || !analysis.workbook.sheets.some(({ id }) => id === sheetId)) {
        throw new Error("a tracking ledger of our own is not read as one");
      }
      unfit.add(sheetId);
    }
  }
}

function isReadBack({ sheetId, ids }: PlacedRows, before: Analysis, after: Analysis): boolean {
  const [was, is] = [countIds(before, sheetId), countIds(after, sheetId)];
  const added = new Map<string, number>();
  for (const id of ids) added.set(idKey(id), (added.get(idKey(id)) ?? 0) + 1);
  return [...added].every(([id, count]) => (is.get(id) ?? 0) === (was.get(id) ?? 0) + count);
}

function countIds({ records }: Analysis, sheetId: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const record of records.of("rectification")) {
    if (record.block.sheetId !== sheetId) continue;
    for (const id of readIds(textOf(record, "problemId"))) counts.set(idKey(id), (counts.get(idKey(id)) ?? 0) + 1);
  }
  return counts;
}
