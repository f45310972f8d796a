import { applyPlan } from "../../core/workbook/apply-plan";
import type { Edit } from "../../core/workbook/edit-plan";
import type { CellRange } from "../../core/workbook/range";
import type { TableSnapshot, WorkbookSnapshot } from "../../core/workbook/snapshot";
import { cellAt } from "../../core/workbook/snapshot";
import { type ApplyState, liveSheet } from "./apply-state";
import { rangeOn } from "../read/range-on";
import { cellInput } from "./cell-input";
import { CALL_BYTES } from "./outbox";

type TableEdit = Extract<Edit, { type: "appendTableColumns" | "removeTableColumns" }>;

/**
 * Makes the table wider or narrower by resizing it, never by inserting: cells beside it stay where they are. `index` is
 * the edit's place in the plan; what the table is to become is asked of the core.
 */
export async function changeTableColumns(state: ApplyState, edit: TableEdit, index: number): Promise<void> {
  const after = applyPlan(state.before, { edits: state.plan.edits.slice(0, index + 1) });
  const was = tableIn(applyPlan(state.before, { edits: state.plan.edits.slice(0, index) }), edit);
  const now = tableIn(after, edit);
  if (was === undefined || now === undefined || was.range.right === now.range.right) return;
  const { sheet } = liveSheet(state, edit.sheet);
  const table = sheet.tables.getItem(edit.table);
  if (now.range.right > was.range.right) {
    if (now.hasHeaderRow) writeHeadings(state, edit, after, { ...now.range, left: was.range.right + 1 });
    table.resize(rangeOn(sheet, now.range));
  } else {
    table.resize(rangeOn(sheet, now.range));
    rangeOn(sheet, { ...was.range, left: now.range.right + 1 }).clear("Contents");
  }
  await state.outbox.queued(CALL_BYTES * 3);
}

function writeHeadings(state: ApplyState, edit: TableEdit, after: WorkbookSnapshot, added: CellRange): void {
  const snapshot = after.sheets.find(({ id }) => id === edit.sheet);
  if (snapshot === undefined) return;
  const headings: ReturnType<typeof cellInput>[] = [];
  for (let column = added.left; column <= added.right; column++) {
    headings.push(cellInput({ value: cellAt(snapshot, added.top, column) }));
  }
  rangeOn(liveSheet(state, edit.sheet).sheet, { ...added, bottom: added.top }).values = [headings];
}

function tableIn(workbook: WorkbookSnapshot, edit: TableEdit): TableSnapshot | undefined {
  return workbook.sheets.find(({ id }) => id === edit.sheet)?.tables.find(({ id }) => id === edit.table);
}
