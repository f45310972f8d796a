import { OWN_SHEETS } from "../../core/marks/own-sheets";
import { planListedExplanations } from "../../core/rules/marks/listed-explanations";
import { plainSheet } from "../../core/workbook/snapshot";
import { cellInput } from "../apply/cell-input";
import { CALL_BYTES, createOutbox } from "../apply/outbox";
import { readBlocks } from "../read/block-reads";
import { readOutline } from "../read/outline";
import { runInExcel, type SessionOptions } from "../session";

/** What 校验清单 shows of explanations follows what a person has just said, by identity (`null`: taken back). */
export async function updateListedExplanations(
  said: ReadonlyMap<string, string | null>,
  options: SessionOptions,
): Promise<void> {
  if (said.size === 0) return;
  await runInExcel(async (session) => {
    const outline = await readOutline(session);
    const found = outline.sheets.find(({ name }) => name === OWN_SHEETS.findings);
    if (found === undefined || found.filled === null) return;
    const { id, name, isProtected, filled } = found;
    const values: (string | null)[][] = [];
    const take = (part: { top: number; left: number }, rows: readonly (readonly unknown[])[]): void => {
      for (const [r, line] of rows.entries()) {
        const target = (values[part.top + r] ??= []);
        for (const [c, entry] of line.entries()) target[part.left + c] = typeof entry === "string" ? entry : null;
      }
    };
    await readBlocks(session, [{ sheetId: id, property: "values", area: { ...filled, top: 0, left: 0 }, take }]);
    const listed = { isStructureProtected: false, sheets: [plainSheet(id, name, values, { isProtected })] };
    const outbox = createOutbox(session);
    for (const edit of planListedExplanations(listed, said).edits) {
      if (edit.type !== "writeBlock") throw new Error(`no edit for a listed explanation: ${edit.type}`);
      const sheet = session.context.workbook.worksheets.getItem(id);
      const input = edit.cells.map((line) => line.map(cellInput));
      sheet.getRangeByIndexes(edit.top, edit.left, 1, 1).values = input;
      await outbox.queued(CALL_BYTES * 2);
    }
    await outbox.flush(false);
  }, options);
}
