import type { CellWrite, Edit, EditPlan } from "../../../core/workbook/edit-plan";
import { chunks } from "./snapshot-blocks";

/** A piece of a plan, small enough to be copied without a long pause. */
export type PlanPiece =
  | { readonly type: "edits"; readonly edits: readonly Edit[] }
  /** More rows of the block that was the last edit so far. */
  | { readonly type: "rows"; readonly cells: readonly (readonly (CellWrite | null)[])[] };

const MOST_CELLS = 10_000;
const MOST_EDITS = 1_000;

export function planPieces({ edits }: EditPlan): readonly PlanPiece[] {
  const pieces: PlanPiece[] = [];
  let waiting: Edit[] = [];
  const flush = (): void => {
    if (waiting.length > 0) pieces.push({ type: "edits", edits: waiting });
    waiting = [];
  };
  for (const edit of edits) {
    const rows = edit.type === "writeBlock" ? Math.max(1, Math.floor(MOST_CELLS / (edit.cells[0]?.length ?? 1))) : 0;
    if (edit.type === "writeBlock" && edit.cells.length > rows) {
      flush();
      const [first = [], ...rest] = chunks(edit.cells, rows);
      pieces.push({ type: "edits", edits: [{ ...edit, cells: first }] });
      for (const cells of rest) pieces.push({ type: "rows", cells });
    } else waiting.push(edit);
    if (waiting.length >= MOST_EDITS) flush();
  }
  flush();
  return pieces;
}

/** The plan again. The rows of a block are put into the edit that they belong to, which the caller must own. */
export function joinPieces(pieces: readonly PlanPiece[]): EditPlan {
  const edits: Edit[] = [];
  for (const piece of pieces) {
    if (piece.type === "edits") {
      for (const edit of piece.edits) edits.push(edit);
      continue;
    }
    const last = edits.at(-1);
    if (last?.type !== "writeBlock") throw new Error("rows without their block");
    edits[edits.length - 1] = { ...last, cells: [...last.cells, ...piece.cells] };
  }
  return { edits };
}
