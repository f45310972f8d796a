import type { CellWrite, Edit, EditPlan } from "../../core/workbook/edit-plan";
import type { PlanPiece } from "./protocol";

/** Cells of one piece: copied between threads in a few milliseconds. */
const CELLS_A_PIECE = 4_000;

type WriteBlock = Extract<Edit, { type: "writeBlock" }>;

/** The plan in pieces small enough that posting one does not hold up a page. */
export function* planPieces(plan: EditPlan): Generator<PlanPiece> {
  let edits: Edit[] = [];
  let cells = 0;
  for (const edit of plan.edits) {
    if (edit.type !== "writeBlock") {
      edits.push(edit);
      cells += edit.type === "rowHeights" ? edit.heights.length : 1;
    } else {
      const [first, ...more] = rowSlices(edit);
      edits.push({ ...edit, cells: first ?? [] });
      cells += cellsOf(first ?? []);
      if (more.length > 0) {
        yield { type: "edits", edits };
        for (const rows of more) yield { type: "rows", rows };
        edits = [];
        cells = 0;
      }
    }
    if (cells < CELLS_A_PIECE) continue;
    yield { type: "edits", edits };
    edits = [];
    cells = 0;
  }
  if (edits.length > 0) yield { type: "edits", edits };
}

function rowSlices({ cells }: WriteBlock): readonly WriteBlock["cells"][] {
  const rows = Math.max(1, Math.floor(CELLS_A_PIECE / Math.max(1, cells[0]?.length ?? 1)));
  return Array.from({ length: Math.ceil(cells.length / rows) }, (_, index) =>
    cells.slice(index * rows, (index + 1) * rows),
  );
}

function cellsOf(cells: WriteBlock["cells"]): number {
  return cells.length * (cells[0]?.length ?? 0);
}

/** Puts the pieces together again: the very plan that was cut up. */
export function joinPieces(pieces: readonly PlanPiece[]): EditPlan {
  const edits: Edit[] = [];
  for (const piece of pieces) {
    if (piece.type === "edits") {
      edits.push(...piece.edits);
      continue;
    }
    const last = edits.pop();
    if (last?.type !== "writeBlock") throw new Error("rows that continue no block");
    const cells: (readonly (CellWrite | null)[])[] = [...last.cells, ...piece.rows];
    edits.push({ ...last, cells });
  }
  return { edits };
}
