import type { LedgerBlock, Recognition } from "../core/ledger/recognition";
import { columnOf } from "../core/ledger/recognition";
import { isReviewKind } from "../core/ledger/kinds";
import { recognize } from "../core/ledger/recognize/recognize";
import type { DerivedNumber } from "../core/marks/plan-clear-columns";
import { planClearMarks, type Clearing } from "../core/marks/plan-clear-marks";
import { describeClearing, hasMarks, keptSentences } from "../core/marks/plan-clear-report";
import { OWN_SHEETS } from "../core/marks/own-sheets";
import { planNumberKept } from "../core/rectification/numbers-given";
import { rememberedNumber } from "../core/rectification/reminder-sheet";
import { planTrackingColumns } from "../core/rectification/tracking-columns";
import { applyPlan } from "../core/workbook/apply-plan";
import { cellText } from "../core/workbook/cell";
import { EMPTY_PLAN, joinPlans, type Edit, type EditPlan } from "../core/workbook/edit-plan";
import { cellAt, type WorkbookSnapshot } from "../core/workbook/snapshot";
import { AnalysisError } from "./analysis-error";
import type { AnalysisRequest } from "./analysis-request";
import { analyze } from "./analyze";
import type { PlannedClearing } from "./clear-now";

/**
 * 清除标记, or with `all` 清除全部痕迹: one plan and what it takes away and leaves. Numbers in 问题编号 go when a run over the
 * workbook without them would write the same again; others were typed and stay.
 */
export function planClearing(workbook: WorkbookSnapshot, request: AnalysisRequest, all = false): Clearing {
  const recognition = recognize(workbook, request.answers === undefined ? {} : { answers: request.answers });
  const clearing = planClearMarks(workbook, recognition, {
    all,
    derivedNumber: derivedNumbers(workbook, recognition, request),
  });
  if (all || !clearing.sheets.includes(OWN_SHEETS.reminders)) return clearing;
  // The number that 整改提醒 keeps must not be given again.
  const kept = planNumberKept(workbook, [rememberedNumber(workbook)], true);
  return { ...clearing, plan: joinPlans(kept, clearing.plan) };
}

/** 清除标记 with the sentences that tell it. */
export function plannedClearing(workbook: WorkbookSnapshot, request: AnalysisRequest): PlannedClearing {
  const clearing = planClearing(workbook, request);
  const sentences = [describeClearing(clearing), ...keptSentences(clearing)];
  return { plan: clearing.plan, sentences, hasMarks: hasMarks(clearing) };
}

function derivedNumbers(workbook: WorkbookSnapshot, recognition: Recognition, request: AnalysisRequest): DerivedNumber {
  const numbers = typedNumbers(workbook, recognition);
  if (numbers.length === 0) return () => "";
  const written = numbersWritten(applyPlan(workbook, { edits: numbers }), request);
  return (sheetId, row) => written.get(rowKey(sheetId, row)) ?? "";
}

/** Edits that empty every 问题编号 of the review ledgers; none when there is nothing in them. */
function typedNumbers(workbook: WorkbookSnapshot, recognition: Recognition): readonly Edit[] {
  return recognition.sheets.flatMap(({ sheetId, blocks }) => {
    const sheet = workbook.sheets.find(({ id }) => id === sheetId);
    if (sheet === undefined) return [];
    return blocks.filter(holdsNumbers).flatMap((block): Edit[] => {
      const left = columnOf(block, "problemId");
      const rows = block.recordRows.filter((row) => cellText(cellAt(sheet, row, left)) !== "");
      return rows.map((top) => ({ type: "writeBlock", sheet: sheetId, top, left, cells: [[{ value: null }]] }));
    });
  });
}

function holdsNumbers(block: LedgerBlock): boolean {
  return isReviewKind(block.kind) && block.layout === "table" && columnOf(block, "problemId") >= 0;
}

/** What a run writes into 问题编号, by sheet and row; nothing where the workbook cannot be analysed. */
function numbersWritten(workbook: WorkbookSnapshot, request: AnalysisRequest): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const { recognition, plan } = trackingPlan(workbook, request);
  for (const { sheetId, blocks } of recognition.sheets) {
    const columns = new Set(blocks.filter(holdsNumbers).map((block) => columnOf(block, "problemId")));
    for (const edit of plan.edits) {
      if (edit.type !== "writeBlock" || edit.sheet !== sheetId || !columns.has(edit.left)) continue;
      edit.cells.forEach(([write], at) => {
        if (write && "value" in write) found.set(rowKey(sheetId, edit.top + at), cellText(write.value));
      });
    }
  }
  return found;
}

function trackingPlan(
  workbook: WorkbookSnapshot,
  request: AnalysisRequest,
): { readonly recognition: Recognition; readonly plan: EditPlan } {
  try {
    const { recognition, records, problems, settings } = analyze(workbook, request);
    return { recognition, plan: planTrackingColumns(workbook, recognition, records, problems, settings.asOf) };
  } catch (cause) {
    if (cause instanceof AnalysisError) return { recognition: { sheets: [] }, plan: EMPTY_PLAN };
    throw cause;
  }
}

function rowKey(sheetId: string, row: number): string {
  return JSON.stringify([sheetId, row]);
}
