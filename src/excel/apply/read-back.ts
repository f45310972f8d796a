import type { CellValue } from "../../core/workbook/cell";
import { cellText } from "../../core/workbook/cell";
import type { Edit } from "../../core/workbook/edit-plan";
import { cellAddress, type CellRange } from "../../core/workbook/range";
import { cellAt, formulaKey, type SheetSnapshot, type WorkbookSnapshot } from "../../core/workbook/snapshot";
import { ExcelError } from "../excel-error";
import { type BlockRead, readBlocks } from "../read/block-reads";
import type { Session } from "../session";
import type { ApplyState } from "./apply-state";

/**
 * Reads again what was written on sheets with hidden rows, where Excel may put a block into other rows. Results of
 * formulas are Excel's own and not compared. Fails as `notWritten`, with the first cell that differs.
 */
export async function readBack(
  session: Session,
  state: Pick<ApplyState, "plan" | "sheets">,
  foretold: WorkbookSnapshot,
): Promise<void> {
  const reads: BlockRead[] = [];
  for (const edit of state.plan.edits) {
    const area = writtenArea(edit);
    if (area === null || !("sheet" in edit)) continue;
    const live = state.sheets.get(edit.sheet);
    const sheet = foretold.sheets.find(({ id }) => id === edit.sheet);
    if (sheet === undefined || live === undefined || live.hiddenRows.length === 0) continue;
    reads.push({
      sheetId: edit.sheet,
      property: "values",
      area,
      take: (part, rows) => {
        for (const [r, row] of rows.entries()) {
          for (const [c, entry] of row.entries()) compare(sheet, live.merges, part.top + r, part.left + c, entry);
        }
      },
    });
  }
  await readBlocks(session, reads);
}

function writtenArea(edit: Edit): CellRange | null {
  if (edit.type === "clearBlock") return edit.range;
  if (edit.type !== "writeBlock" || (edit.cells[0]?.length ?? 0) === 0) return null;
  const { top, left, cells } = edit;
  return { top, left, bottom: top + cells.length - 1, right: left + (cells[0]?.length ?? 1) - 1 };
}

function compare(
  sheet: SheetSnapshot,
  merges: readonly CellRange[],
  row: number,
  column: number,
  entry: unknown,
): void {
  if (sheet.formulas.has(formulaKey(row, column)) || isCovered(merges, row, column)) return;
  const value = cellAt(sheet, row, column);
  if (isSame(value, entry)) return;
  throw new ExcelError("notWritten", `${sheet.name} ${cellAddress(row, column)}`);
}

/** Inside a merged area only the first cell holds anything. */
function isCovered(merges: readonly CellRange[], row: number, column: number): boolean {
  return merges.some(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left),
  );
}

function isSame(value: CellValue, entry: unknown): boolean {
  return typeof value === "number" || typeof value === "boolean" ? entry === value : cellText(value) === entry;
}
