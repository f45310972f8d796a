import { applyPlan } from "../core/workbook/apply-plan";
import type { Edit, EditPlan } from "../core/workbook/edit-plan";
import type { WorkbookSnapshot } from "../core/workbook/snapshot";
import type { ApplyState } from "./apply/apply-state";
import { dataValidation, link } from "./apply/cell-rules";
import { clearBlock, mergeBlock, unmergeBlock } from "./apply/clear-merge";
import { addConditionalFormats, removeStandingFormats } from "./apply/conditional-formats";
import { placeFilters } from "./apply/filter";
import { prepare } from "./apply/prepare";
import { readBack } from "./apply/read-back";
import { columnWidths, freezePanes, pageSetup, rowHeights } from "./apply/sheet-layout";
import { addSheet, removeSheet } from "./apply/sheets";
import { styleBlock } from "./apply/style-block";
import { changeTableColumns } from "./apply/table-columns";
import { writeBlock } from "./apply/write-block";
import { restoreAllLooks } from "./looks/restore-looks";
import { runInExcel, type Session, type SessionOptions } from "./session";

/**
 * Carries the plan out in the workbook that is open in Excel. `before` is the picture the plan was made from. A plan that
 * does not fit is refused as a `PlanError`, protection and deleted sheets as an `ExcelError`, all before anything is
 * changed. An error after that leaves what was sent so far in the workbook: Excel takes nothing back by itself.
 */
export async function applyPlanInExcel(
  plan: EditPlan,
  before: WorkbookSnapshot,
  options: SessionOptions = {},
): Promise<void> {
  applyPlan(before, plan); // refuses what does not fit
  if (plan.edits.length > 0) await runInExcel((session) => applyInSession(session, plan, before), options);
}

/** The same within a session that is open; `begin` queues what each request is to begin with. */
export async function applyInSession(
  session: Session,
  plan: EditPlan,
  before: WorkbookSnapshot,
  begin?: () => void,
): Promise<void> {
  const foretold = applyPlan(before, plan);
  const { state, standing, criteria } = await prepare(session, plan, before, begin);
  await removeStandingFormats(state, standing);
  for (const [index, edit] of plan.edits.entries()) await applyEdit(state, edit, index);
  await restoreAllLooks(state, session);
  await addConditionalFormats(state);
  await placeFilters(state, criteria);
  await state.outbox.flush();
  await readBack(session, state, foretold);
}

function applyEdit(state: ApplyState, edit: Edit, index: number): Promise<void> {
  switch (edit.type) {
    case "addSheet":
      return addSheet(state, edit);
    case "removeSheet":
      return removeSheet(state, edit);
    case "writeBlock":
      return writeBlock(state, edit);
    case "styleBlock":
      return styleBlock(state, edit);
    case "clearBlock":
      return clearBlock(state, edit);
    case "merge":
      return mergeBlock(state, edit);
    case "unmerge":
      return unmergeBlock(state, edit);
    case "columnWidths":
      return columnWidths(state, edit);
    case "rowHeights":
      return rowHeights(state, edit);
    case "freeze":
      return freezePanes(state, edit);
    case "pageSetup":
      return pageSetup(state, edit);
    case "dataValidation":
      return dataValidation(state, edit);
    case "link":
      return link(state, edit, index);
    case "appendTableColumns":
    case "removeTableColumns":
      return changeTableColumns(state, edit, index);
    case "removeConditionalFormats": // before all others
    case "conditionalFormat": // after all others
    case "restoreLooks":
    case "extendFilter": // at the very end
    case "restoreFilter":
      return Promise.resolve();
  }
}
