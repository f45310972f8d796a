import { contentAt, isFormula, type CellContent } from "../../core/journal/cell-content";
import { rowsIn } from "../../core/journal/column-record";
import { touchedCells } from "../../core/journal/touched-cells";
import { areasOf, bridged, type Span } from "../../core/workbook/cell-areas";
import type { EditPlan } from "../../core/workbook/edit-plan";
import { cellAddress } from "../../core/workbook/range";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import type { StalePlace } from "./change-error";
import { type BlockRead, readBlocks } from "../read/block-reads";
import type { WorkbookOutline } from "../read/outline";
import { type Ask, asking } from "../read/rounds";
import type { Session } from "../session";

/**
 * The first cell that the plan touches and that no longer holds what `before` says, or a sheet that is gone or
 * named otherwise; `null` when there is none. Results of formulas are Excel's own and not compared. Reads only these cells.
 */
export async function staleCell(
  session: Session,
  plan: EditPlan,
  before: WorkbookSnapshot,
  after: WorkbookSnapshot,
  outline: WorkbookOutline,
  ask: Ask = asking(session),
): Promise<StalePlace | null> {
  const found: StalePlace[] = [];
  const reads: BlockRead[] = [];
  for (const sheet of before.sheets) {
    if (!plan.edits.some((edit) => "sheet" in edit && edit.sheet === sheet.id)) continue;
    if (!outline.sheets.some(({ id, name }) => id === sheet.id && name === sheet.name))
      return { sheet: sheet.name, cell: null };
    const now = after.sheets.find(({ id }) => id === sheet.id) ?? sheet;
    const touched = touchedCells(plan, sheet.id, sheet, now);
    const rows = new Map([...touched].map(([column, spans]) => [column, rowTest(spans)]));
    for (const area of areasOf(bridged(touched, GAP))) {
      reads.push({
        sheetId: sheet.id,
        property: "formulas",
        area,
        take: (part, lines) => {
          for (const [r, line] of lines.entries()) {
            for (const [c, entry] of line.entries()) {
              const [row, column] = [part.top + r, part.left + c];
              if (found.length > 0 || rows.get(column)?.(row) !== true) continue;
              if (entry !== shown(contentAt(sheet, row, column)))
                found.push({ sheet: sheet.name, cell: cellAddress(row, column) });
            }
          }
        },
      });
    }
  }
  await readBlocks(session, reads, ask);
  return found[0] ?? null;
}

/** Rows between touched cells that are read along: many small areas make large requests. */
const GAP = 500;

/** Is the row in one of the spans? */
function rowTest(spans: readonly Span[]): (row: number) => boolean {
  const rows = new Set(spans.length === 1 ? [] : rowsIn(spans));
  const [only] = spans;
  return (row) => (spans.length === 1 && only !== undefined ? row >= only.first && row <= only.last : rows.has(row));
}

/** What `Range.formulas` says of such a cell. */
function shown(content: CellContent): string | number | boolean {
  if (content === null) return "";
  if (isFormula(content)) return `=${content.formula}`;
  return typeof content === "object" ? content.error : content;
}
