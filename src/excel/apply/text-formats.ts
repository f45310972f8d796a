import type { EditPlan } from "../../core/workbook/edit-plan";
import type { CellRange } from "../../core/workbook/range";
import { type BlockRead, readBlocks } from "../read/block-reads";
import type { Ask } from "../read/rounds";
import type { Session } from "../session";
import type { LiveSheet } from "./apply-state";
import { isMadeTextByFormat } from "./cell-input";

type TextFormats = LiveSheet["textFormats"];

/** Which of the cells that are to get a number or formula have the format "@", by sheet; other cells are not asked. */
export async function readTextFormats(
  session: Session,
  plan: EditPlan,
  sheetIds: ReadonlySet<string>,
  ask: Ask,
): Promise<ReadonlyMap<string, TextFormats>> {
  const reads: BlockRead[] = [];
  const found = new Map<string, TextFormats>([...sheetIds].map((id) => [id, []]));
  for (const edit of plan.edits) {
    const formats = edit.type === "writeBlock" ? found.get(edit.sheet) : undefined;
    if (edit.type !== "writeBlock" || formats === undefined) continue;
    const area = areaInQuestion(edit);
    if (area === null) continue;
    const cells = new Set<string>();
    formats.push({ area, isText: (row, column) => cells.has(`${row},${column}`) });
    reads.push({
      sheetId: edit.sheet,
      property: "numberFormat",
      area,
      take: (part, rows) => {
        for (const [r, row] of rows.entries()) {
          for (const [c, code] of row.entries()) if (code === "@") cells.add(`${part.top + r},${part.left + c}`);
        }
      },
    });
  }
  await readBlocks(session, reads, ask);
  return found;
}

/** Around all writes of the block that a text format would spoil; `null` when there is none. */
function areaInQuestion({
  top,
  left,
  cells,
}: Extract<EditPlan["edits"][number], { type: "writeBlock" }>): CellRange | null {
  const rows = cells.flatMap((line, r) => (line.some(isMadeTextByFormat) ? [top + r] : []));
  const columns = (cells[0] ?? []).flatMap((_, c) =>
    cells.some((line) => isMadeTextByFormat(line[c] ?? null)) ? [left + c] : [],
  );
  const [firstRow, lastRow, firstColumn, lastColumn] = [rows[0], rows.at(-1), columns[0], columns.at(-1)];
  if (firstRow === undefined || lastRow === undefined || firstColumn === undefined || lastColumn === undefined)
    return null;
  return { top: firstRow, bottom: lastRow, left: firstColumn, right: lastColumn };
}
