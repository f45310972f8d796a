import type { CellRange } from "../../core/workbook/range";
import type { FilterSnapshot, SheetVisibility } from "../../core/workbook/snapshot";
import type { Session } from "../session";

/** What is known of a sheet before its cells are read. */
export interface SheetOutline {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly isProtected: boolean;
  /** Around all cells that hold something; `null` when none does. */
  readonly filled: CellRange | null;
  /** Around all cells that hold something or have a look of their own. */
  readonly used: CellRange | null;
  readonly filter: FilterSnapshot | null;
  readonly tables: readonly TableOutline[];
}

export interface TableOutline {
  readonly id: string;
  readonly name: string;
  readonly hasHeaderRow: boolean;
  readonly hasTotalsRow: boolean;
}

export interface WorkbookOutline {
  readonly isStructureProtected: boolean;
  readonly sheets: readonly SheetOutline[];
}

export const PLACE = { rowIndex: true, columnIndex: true, rowCount: true, columnCount: true } as const;

/** Needs `PLACE` loaded. */
export function placeOf(range: Excel.Range): CellRange {
  const { rowIndex: top, columnIndex: left } = range;
  return { top, left, bottom: top + range.rowCount - 1, right: left + range.columnCount - 1 };
}

/** Two syncs, however many sheets there are. */
export async function readOutline({ context, sync }: Session): Promise<WorkbookOutline> {
  const { worksheets, protection } = context.workbook;
  worksheets.load({ id: true, name: true, visibility: true });
  protection.load({ protected: true });
  await sync();
  const asked = worksheets.items.map((listed) => ({ listed, read: askSheet(worksheets.getItem(listed.id)) }));
  await sync();
  return { isStructureProtected: protection.protected, sheets: asked.map(({ listed, read }) => read(listed)) };
}

/** Of one sheet only, if there is one of that name; one sync. */
export async function readOutlineOf(name: string, { context, sync }: Session): Promise<WorkbookOutline> {
  const { worksheets, protection } = context.workbook;
  const sheet = worksheets.getItemOrNullObject(name).load({ id: true, name: true, visibility: true });
  protection.load({ protected: true });
  const read = askSheet(sheet);
  await sync();
  return { isStructureProtected: protection.protected, sheets: sheet.isNullObject ? [] : [read(sheet)] };
}

function askSheet(sheet: Excel.Worksheet): (listed: Excel.Worksheet) => SheetOutline {
  const filled = sheet.getUsedRangeOrNullObject(true).untrack().load(PLACE);
  const used = sheet.getUsedRangeOrNullObject(false).untrack().load(PLACE);
  const filtered = sheet.autoFilter.getRangeOrNullObject().untrack().load(PLACE);
  const { protection, autoFilter, tables } = sheet;
  protection.load({ protected: true });
  autoFilter.load({ isDataFiltered: true });
  tables.load({ id: true, name: true, showHeaders: true, showTotals: true });
  return ({ id, name, visibility }) => ({
    id,
    name,
    visibility: VISIBILITIES[visibility],
    isProtected: protection.protected,
    filled: orNull(filled),
    used: orNull(used),
    filter: filtered.isNullObject ? null : { range: placeOf(filtered), isActive: autoFilter.isDataFiltered },
    tables: tables.items.map((table) => ({
      id: table.id,
      name: table.name,
      hasHeaderRow: table.showHeaders,
      hasTotalsRow: table.showTotals,
    })),
  });
}

const VISIBILITIES: { readonly [V in Excel.Worksheet["visibility"]]: SheetVisibility } = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

function orNull(range: Excel.Range): CellRange | null {
  return range.isNullObject ? null : placeOf(range);
}
