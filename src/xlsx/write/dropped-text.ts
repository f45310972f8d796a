import type { CellWrite, EditPlan } from "../../core/workbook/edit-plan";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import type { TextLoss } from "../../core/workbook/storable";
import { storableText } from "../../core/workbook/storable";

/** A text of the plan that a cell cannot hold as it is, and what it lost. */
export interface DroppedText {
  readonly sheetName: string;
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  readonly loss: TextLoss;
}

/** In the plan's order; texts of sheets that the plan removes again are left out. `after`: the picture after the plan. */
export function droppedTexts(plan: EditPlan, after: WorkbookSnapshot): readonly DroppedText[] {
  const names = new Map(after.sheets.map(({ id, name }) => [id, name] as const));
  const dropped: DroppedText[] = [];
  for (const edit of plan.edits) {
    if (edit.type !== "writeBlock") continue;
    const sheetName = names.get(edit.sheet);
    if (sheetName === undefined) continue;
    for (const [r, cells] of edit.cells.entries()) {
      for (const [c, write] of cells.entries()) {
        for (const loss of write ? lossesOf(write) : NONE) {
          dropped.push({ sheetName, row: edit.top + r, column: edit.left + c, loss });
        }
      }
    }
  }
  return dropped;
}

const NONE: readonly TextLoss[] = [];

function lossesOf(write: CellWrite): readonly TextLoss[] {
  const value = "formula" in write ? write.result : write.value;
  return typeof value === "string" ? storableText(value).losses : NONE;
}
