import { applyPlan } from "../core/workbook/apply-plan";
import type { Edit, EditPlan } from "../core/workbook/edit-plan";
import type { WorkbookSnapshot } from "../core/workbook/snapshot";
import type { ApplyState } from "./apply/apply-state";
import { dataValidation } from "./apply/cell-rules";
import { clearBlock, mergeBlock, unmergeBlock } from "./apply/clear-merge";
import { addConditionalFormats, removeStandingFormats } from "./apply/conditional-formats";
import { placeFilters } from "./apply/filter";
import { links } from "./apply/links";
import { createOutbox } from "./apply/outbox";
import { prepare, type Prepared } from "./apply/prepare";
import { readBack } from "./apply/read-back";
import { columnWidths, freezePanes, pageSetup, rowHeights } from "./apply/sheet-layout";
import { addSheet, removeSheet } from "./apply/sheets";
import { styleBlocks } from "./apply/style-block";
import { changeTableColumns } from "./apply/table-columns";
import { writeBlock } from "./apply/write-block";
import { restoreAllLooks } from "./apply/restore-looks";
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
  await carryOutPlan(session, plan, before, await prepare(session, plan, before), begin);
}

/** The same with what was read before. */
export async function carryOutPlan(
  session: Session,
  plan: EditPlan,
  before: WorkbookSnapshot,
  { sheets, standing, criteria, digit, order, looks = new Map() }: Prepared & Partial<Pick<ApplyState, "looks">>,
  begin?: () => void,
): Promise<void> {
  const foretold = applyPlan(before, plan);
  const outbox = createOutbox(session, begin);
  const state: ApplyState = { context: session.context, outbox, plan, before, sheets, digit, order, looks };
  await removeStandingFormats(state, standing);
  await applyEdits(state, plan.edits);
  await restoreAllLooks(state);
  await addConditionalFormats(state);
  await placeFilters(state, criteria);
  await state.outbox.flush();
  await readBack(session, state, foretold);
}

/** In order; styles and links of one sheet that follow each other are carried out together. */
async function applyEdits(state: ApplyState, edits: readonly Edit[]): Promise<void> {
  for (let index = 0; index < edits.length;) {
    const styles = runOf(edits, index, (edit): edit is StyleBlock => edit.type === "styleBlock");
    const linked = runOf(edits, index, (edit): edit is Link => edit.type === "link");
    const edit = edits[index];
    if (styles.length > 0) await styleBlocks(state, styles);
    else if (linked.length > 0) await links(state, linked, index);
    else if (edit !== undefined) await applyEdit(state, edit, index);
    index += Math.max(1, styles.length, linked.length);
  }
}

type StyleBlock = Extract<Edit, { type: "styleBlock" }>;
type Link = Extract<Edit, { type: "link" }>;

/** The edits from `index` on that are of this kind and on the first one's sheet. */
function runOf<E extends StyleBlock | Link>(
  edits: readonly Edit[],
  index: number,
  isOfKind: (edit: Edit) => edit is E,
): readonly E[] {
  const run: E[] = [];
  for (let at = index; at < edits.length; at++) {
    const edit = edits[at];
    if (edit === undefined || !isOfKind(edit) || (run[0] !== undefined && run[0].sheet !== edit.sheet)) break;
    run.push(edit);
  }
  return run;
}

function applyEdit(state: ApplyState, edit: Edit, index: number): Promise<void> {
  switch (edit.type) {
    case "addSheet":
      return addSheet(state, edit);
    case "removeSheet":
      return removeSheet(state, edit);
    case "writeBlock":
      return writeBlock(state, edit);
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
    case "appendTableColumns":
    case "removeTableColumns":
      return changeTableColumns(state, edit, index);
    case "styleBlock": // together
    case "link":
    case "removeConditionalFormats": // before all others
    case "conditionalFormat": // after all others
    case "restoreLooks":
    case "extendFilter": // at the very end
    case "restoreFilter":
      return Promise.resolve();
  }
}
