import type { CellValue } from "../../core/workbook/cell";
import { isDateFormat } from "../../core/workbook/number-format";
import type { CellRange } from "../../core/workbook/range";
import type { Session } from "../session";
import { type BlockRead, readBlocks } from "./block-reads";
import type { SheetCells } from "./cells";
import type { SheetOutline } from "./outline";
import type { Ask } from "./rounds";

/** Rows (sheet positions) with a number shown as a date or time, by column. */
export type DateCells = ReadonlyMap<number, ReadonlySet<number>>;

/** Reads number formats only in columns that hold numbers a date could be, from the first such row to the last. */
export async function readDateFormats(
  session: Session,
  sheets: readonly SheetOutline[],
  cells: ReadonlyMap<string, SheetCells>,
  ask: Ask,
): Promise<ReadonlyMap<string, DateCells>> {
  const kinds = new Map<string, boolean>();
  const isDate = (code: unknown): boolean => {
    if (typeof code !== "string") return false;
    let known = kinds.get(code);
    if (known === undefined) kinds.set(code, (known = isDateFormat(code)));
    return known;
  };
  const reads: BlockRead[] = [];
  const found = new Map<string, DateCells>();
  for (const { id, filled } of sheets) {
    const dates = new Map<number, Set<number>>();
    found.set(id, dates);
    if (filled === null) continue;
    for (const area of numericAreas(filled, cells.get(id)?.values ?? [])) {
      const rows = new Set<number>();
      dates.set(area.left, rows);
      reads.push({
        sheetId: id,
        property: "numberFormat",
        area,
        take: (part, lines) => {
          for (const [r, [code]] of lines.entries()) if (isDate(code)) rows.add(part.top + r);
        },
      });
    }
  }
  await readBlocks(session, reads, ask);
  return found;
}

function numericAreas(filled: CellRange, values: readonly (readonly CellValue[])[]): CellRange[] {
  const areas: CellRange[] = [];
  for (let column = filled.left; column <= filled.right; column++) {
    const at = column - filled.left;
    const first = values.findIndex((row) => typeof row[at] === "number");
    if (first < 0) continue;
    const last = values.findLastIndex((row) => typeof row[at] === "number");
    areas.push({ top: filled.top + first, bottom: filled.top + last, left: column, right: column });
  }
  return areas;
}
