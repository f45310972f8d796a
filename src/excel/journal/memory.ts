import type { EditPlan } from "../../core/workbook/edit-plan";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import { plainSheet } from "../../core/workbook/snapshot";
import { OWN_SHEETS } from "../../core/marks/own-sheets";
import { cellInput, inputBytes } from "../apply/cell-input";
import { CALL_BYTES, type Outbox } from "../apply/outbox";
import { INDEX_COLUMNS } from "../../core/journal/memory-sheet";
import { type BlockRead, readBlocks } from "../read/block-reads";
import type { WorkbookOutline } from "../read/outline";
import { type Ask, asking } from "../read/rounds";
import type { Session } from "../session";

/**
 * A picture of the workbook with nothing but the sheet of what we remember, if there is one; without texts where only what
 * entries there are is asked for.
 */
export async function readMemorySheet(
  session: Session,
  outline: WorkbookOutline,
  what: "index" | "whole",
  ask: Ask = asking(session),
): Promise<WorkbookSnapshot> {
  const found = outline.sheets.find(({ name }) => name === OWN_SHEETS.memory);
  const { isStructureProtected } = outline;
  if (found === undefined) return { isStructureProtected, sheets: [] };
  const { id, name, isProtected, visibility, filled } = found;
  const values: (string | null)[][] = [];
  if (filled !== null) {
    const right = what === "index" ? Math.min(INDEX_COLUMNS - 1, filled.right) : filled.right;
    const area = { top: 0, left: 0, bottom: filled.bottom, right };
    const take: BlockRead["take"] = (part, rows) => {
      for (const [r, line] of rows.entries()) {
        const target = (values[part.top + r] ??= []);
        for (const [c, entry] of line.entries())
          target[part.left + c] = typeof entry === "string" && entry !== "" ? entry : null;
      }
    };
    await readBlocks(session, [{ sheetId: id, property: "values", area, take }], ask);
  }
  for (const line of values) while (line.length > 0 && line.at(-1) === null) line.pop();
  while (values.length > 0 && values.at(-1)?.length === 0) values.pop();
  return { isStructureProtected, sheets: [plainSheet(id, name, values, { isProtected, visibility })] };
}

/**
 * Queues a plan for that sheet (made by `planMemory` and its like): a new sheet, and texts. The sheet goes to the right of
 * all others and is never to be seen.
 */
export async function queueMemory({ context }: Session, plan: EditPlan, outbox: Outbox): Promise<void> {
  let added: Excel.Worksheet | null = null;
  for (const edit of plan.edits) {
    if (edit.type === "addSheet") {
      added = context.workbook.worksheets.add(edit.name);
      added.visibility = "VeryHidden";
      await outbox.queued(CALL_BYTES * 2);
    } else if (edit.type === "writeBlock") {
      const sheet = added ?? context.workbook.worksheets.getItem(edit.sheet);
      const input = edit.cells.map((line) => line.map(cellInput));
      sheet.getRangeByIndexes(edit.top, edit.left, input.length, input[0]?.length ?? 1).values = input;
      await outbox.queued(CALL_BYTES + input.flat().reduce((sum: number, cell) => sum + inputBytes(cell), 0));
    } else throw new Error(`no edit for the memory sheet: ${edit.type}`);
  }
}
