import type { CellRange } from "../../core/workbook/range";
import type { TableSnapshot } from "../../core/workbook/snapshot";
import { rangeOn } from "./range-on";
import { ExcelError } from "../excel-error";
import type { Session } from "../session";
import { type SheetOutline, PLACE, placeOf } from "./outline";
import { halves } from "./read-size";
import { type Ask, FEW_BYTES } from "./rounds";

/** Merged areas and the places of tables. */
export interface SheetStructure {
  readonly merges: readonly CellRange[];
  readonly tables: readonly TableSnapshot[];
}

/**
 * One round for all sheets. Merged areas are asked of the whole used range: Excel misses those that begin outside. Of more than
 * 512 it gives none: then rows are asked for in halves, sheet by sheet.
 */
export async function readStructures(
  { context }: Session,
  sheets: readonly SheetOutline[],
  ask: Ask,
): Promise<readonly SheetStructure[]> {
  const at = (id: string): Excel.Worksheet => context.workbook.worksheets.getItem(id);
  const tables = await ask(sheets.length * FEW_BYTES, () => {
    const asked = sheets.map((outline) =>
      outline.tables.map((table) => ({
        table,
        range: at(outline.id).tables.getItem(table.id).getRange().untrack().load(PLACE),
      })),
    );
    return () => asked.map((each) => each.map(({ table, range }) => ({ ...table, range: placeOf(range) })));
  });
  const merges = await readMerges(at, sheets, ask);
  return sheets.map((_, index) => ({ merges: merges[index] ?? [], tables: tables[index] ?? [] }));
}

type SheetAt = (id: string) => Excel.Worksheet;

async function readMerges(
  at: SheetAt,
  sheets: readonly SheetOutline[],
  ask: Ask,
): Promise<readonly (readonly CellRange[])[]> {
  const areas = sheets.flatMap(({ id, used }) => (used === null ? [] : [{ id, area: used }]));
  const found = await askMerges(at, areas, ask);
  return sheets.map(({ id }) => found.flatMap((each) => (each.id === id ? each.merges : [])));
}

interface Asked {
  readonly id: string;
  readonly area: CellRange;
}

type Found = readonly { readonly id: string; readonly merges: readonly CellRange[] }[];

async function askMerges(at: SheetAt, asked: readonly Asked[], ask: Ask): Promise<Found> {
  if (asked.length === 0) return [];
  try {
    return await ask(asked.length * BYTES_A_SHEET, () => {
      const reads = asked.map(({ id, area }) => ({ id, read: queueMerges(rangeOn(at(id), area)) }));
      return () => reads.map(({ id, read }) => ({ id, merges: read() }));
    });
  } catch (error) {
    if (!isTooMany(error)) throw error;
  }
  const found: Found[] = [];
  const [only] = asked;
  if (asked.length > 1) for (const each of asked) found.push(await askMerges(at, [each], ask));
  else if (only !== undefined) {
    const parts = halves(only.area);
    if (parts.length === 1) throw new ExcelError("tooLarge");
    for (const area of parts) found.push(await askMerges(at, [{ ...only, area }], ask));
  }
  return found.flat();
}

const BYTES_A_SHEET = 40_000;

function queueMerges(range: Excel.Range): () => readonly CellRange[] {
  const merged = range.getMergedAreasOrNullObject().untrack();
  merged.load({ areaCount: true });
  merged.areas.load(PLACE);
  return () => (merged.isNullObject ? [] : merged.areas.items.map(placeOf));
}

/** How Excel fails with too many areas is not documented: any trouble of Excel's own that a smaller question may not have. */
function isTooMany(error: unknown): boolean {
  return error instanceof ExcelError && (error.code === "unknown" || error.code === "tooLarge");
}
