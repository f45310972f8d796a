import type { CellRange } from "../../core/workbook/range";
import type { TableSnapshot } from "../../core/workbook/snapshot";
import type { Session } from "../session";
import { type SheetOutline, PLACE, placeOf } from "./outline";

/** Merged areas and the places of tables. */
export interface SheetStructure {
  readonly merges: readonly CellRange[];
  readonly tables: readonly TableSnapshot[];
}

/** One sync for all sheets. Merged areas are asked of the whole used range: Excel misses those that begin outside. */
export async function readStructures(
  { context, sync }: Session,
  sheets: readonly SheetOutline[],
): Promise<readonly SheetStructure[]> {
  const asked = sheets.map((outline) => {
    const sheet = context.workbook.worksheets.getItem(outline.id);
    const merged = outline.used === null ? null : askMerges(sheet, outline.used);
    const tables = outline.tables.map((table) => {
      const range = sheet.tables.getItem(table.id).getRange().load(PLACE);
      return { table, range };
    });
    return { merged, tables };
  });
  await sync();
  return asked.map(({ merged, tables }) => ({
    merges: merged === null || merged.isNullObject ? [] : merged.areas.items.map(placeOf),
    tables: tables.map(({ table, range }) => ({ ...table, range: placeOf(range) })),
  }));
}

function askMerges(sheet: Excel.Worksheet, used: CellRange): Excel.RangeAreas {
  const range = sheet.getRangeByIndexes(used.top, used.left, used.bottom - used.top + 1, used.right - used.left + 1);
  const merged = range.getMergedAreasOrNullObject();
  merged.load({ areaCount: true });
  merged.areas.load(PLACE);
  return merged;
}
