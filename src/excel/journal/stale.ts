import { contentAt, isFormula, type CellContent } from "../../core/journal/cell-content";
import { areasOf, touchedCells } from "../../core/journal/touched-cells";
import type { EditPlan } from "../../core/workbook/edit-plan";
import { cellAddress } from "../../core/workbook/range";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import { type BlockRead, readBlocks } from "../read/block-reads";
import type { WorkbookOutline } from "../read/outline";
import type { Session } from "../session";

/**
 * The first cell that the plan touches and that no longer holds what `before` says ("名册!C12"), or a sheet that is gone or
 * named otherwise; `null` when there is none. Results of formulas are Excel's own and not compared. Reads only these cells.
 */
export async function staleCell(
  session: Session,
  plan: EditPlan,
  before: WorkbookSnapshot,
  after: WorkbookSnapshot,
  outline: WorkbookOutline,
): Promise<string | null> {
  const found: string[] = [];
  const reads: BlockRead[] = [];
  for (const sheet of before.sheets) {
    if (!plan.edits.some((edit) => "sheet" in edit && edit.sheet === sheet.id)) continue;
    if (!outline.sheets.some(({ id, name }) => id === sheet.id && name === sheet.name)) return sheet.name;
    const now = after.sheets.find(({ id }) => id === sheet.id) ?? sheet;
    for (const area of areasOf(touchedCells(plan, sheet.id, sheet, now))) {
      reads.push({
        sheetId: sheet.id,
        property: "formulas",
        area,
        take: (part, rows) => {
          for (const [r, line] of rows.entries()) {
            for (const [c, entry] of line.entries()) {
              const [row, column] = [part.top + r, part.left + c];
              if (found.length === 0 && entry !== shown(contentAt(sheet, row, column)))
                found.push(`${sheet.name}!${cellAddress(row, column)}`);
            }
          }
        },
      });
    }
  }
  await readBlocks(session, reads);
  return found[0] ?? null;
}

/** What `Range.formulas` says of such a cell. */
function shown(content: CellContent): string | number | boolean {
  if (content === null) return "";
  if (isFormula(content)) return `=${content.formula}`;
  return typeof content === "object" ? content.error : content;
}
