import type { Edit } from "../workbook/edit-plan";
import { hasRoomForColumns } from "../workbook/apply-plan-table";
import { cellAddress } from "../workbook/range";
import { cellText } from "../workbook/cell";
import { cellAt, type SheetSnapshot } from "../workbook/snapshot";
import type { SheetRecord } from "./entry";

export interface TableBack {
  readonly edits: readonly Edit[];
  /** Addresses of headings that stay, since their column holds what somebody typed: a table has no empty heading. */
  readonly kept: ReadonlySet<string>;
}

type Cell = Readonly<Record<"row" | "column", number>>;

/**
 * Takes columns out of tables again, and puts those back that were taken out. Columns can only go from the right: where
 * somebody typed into one, or added one, those to its left stay with their headings, which `changed` then names as well.
 */
export function tableEdits(record: SheetRecord, sheet: SheetSnapshot, changed: Cell[]): TableBack {
  const edits: Edit[] = [];
  const kept = new Set<string>();
  for (const { name, left, right, headers } of record.tables) {
    const table = sheet.tables.find((each) => each.name === name);
    if (table === undefined || table.range.right === right.before) continue;
    const { top, bottom, right: now } = table.range;
    if (now < right.before) {
      const missing = now + 1 < left ? [] : headers.slice(now + 1 - left);
      if (missing.length > 0 && hasRoomForColumns(sheet, table, missing.length))
        edits.push({ type: "appendTableColumns", sheet: sheet.id, table: table.id, headers: missing });
      continue;
    }
    const typed = changed.filter(
      ({ row, column }) => row >= top && row <= bottom && column > right.before && column <= now,
    );
    const widest = Math.max(right.before, right.after);
    const last = now > widest ? widest : Math.max(right.before, ...typed.map(({ column }) => column));
    for (let column = right.before + 1; column <= last; column++) {
      kept.add(cellAddress(top, column));
      if (!changed.some((cell) => cell.row === top && cell.column === column)) changed.push({ row: top, column });
    }
    const leaving: string[] = [];
    for (let column = last + 1; now <= widest && column <= now; column++)
      leaving.push(cellText(cellAt(sheet, top, column)));
    if (leaving.length > 0)
      edits.push({ type: "removeTableColumns", sheet: sheet.id, table: table.id, headers: leaving });
  }
  return { edits, kept };
}
