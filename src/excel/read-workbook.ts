import { INDEX_COLUMNS } from "../core/journal/memory-sheet";
import { OWN_SHEETS } from "../core/marks/own-sheets";
import type { CellValue } from "../core/workbook/cell";
import type { SheetSnapshot, WorkbookSnapshot } from "../core/workbook/snapshot";
import { readCells, type SheetCells, type WantedColumns } from "./read/cells";
import { type DateCells, readDateFormats } from "./read/date-formats";
import { type HiddenParts, readHidden } from "./read/hidden";
import { readOutline, type SheetOutline, type WorkbookOutline } from "./read/outline";
import { cellCount } from "./read/read-size";
import { inRounds } from "./read/rounds";
import { readStructures, type SheetStructure } from "./read/structure";
import { runInExcel, type Session, type SessionOptions } from "./session";

export interface ReadOptions extends SessionOptions {
  /** Stops between two blocks; `readWorkbook` then fails with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Fraction of the cells read, 0 to 1. */
  readonly progress?: (fraction: number) => void;
  /** The columns wanted, by sheet id; the others stay empty in the picture. A sheet that is left out comes whole. */
  readonly columns?: WantedColumns;
  /** As it was read just before, in the same session. */
  readonly outline?: WorkbookOutline;
}

/**
 * The picture of the workbook that is open in Excel. The number of syncs depends only on how many blocks the cells take,
 * not on the number of sheets. Ids are Excel's own and outlive renaming. Hidden rows and columns are those of the used
 * range; `isDateFormatted` is known for cells that hold a number and false elsewhere. Fails as an `ExcelError`.
 */
export async function readWorkbook(options: ReadOptions = {}): Promise<WorkbookSnapshot> {
  return runInExcel((session) => readSnapshot(session, options), options);
}

/** The same within a session that is already open. */
export async function readSnapshot(session: Session, options: ReadOptions = {}): Promise<WorkbookSnapshot> {
  const outline = options.outline ?? (await readOutline(session));
  const sheets = outline.sheets.map(withoutTexts);
  const cellsInAll = sheets.reduce((sum, { filled }) => sum + (filled === null ? 0 : cellCount(filled)), 0);
  let cellsRead = 0;
  const stopIfCancelled = (cells = 0): void => {
    options.signal?.throwIfAborted();
    cellsRead += cells;
    if (cells > 0) options.progress?.(cellsRead / cellsInAll);
  };
  stopIfCancelled();
  let structures: readonly SheetStructure[] = [];
  let hidden: ReadonlyMap<string, HiddenParts> = new Map();
  let cells: ReadonlyMap<string, SheetCells> = new Map();
  let dates: ReadonlyMap<string, DateCells> = new Map();
  await inRounds(session, [
    async (ask) => {
      structures = await readStructures(session, sheets, ask);
    },
    async (ask) => {
      hidden = await readHidden(session, sheets, ask);
    },
    async (ask) => {
      cells = await readCells(session, sheets, stopIfCancelled, ask, options.columns);
      dates = await readDateFormats(session, sheets, cells, ask);
    },
  ]);
  return {
    isStructureProtected: outline.isStructureProtected,
    sheets: sheets.map((sheet, index) =>
      sheetSnapshot(sheet, {
        structure: structures[index],
        hidden: hidden.get(sheet.id),
        cells: cells.get(sheet.id),
        dates: dates.get(sheet.id),
      }),
    ),
  };
}

/** Texts of our memory are large and looked at by nobody but the journal. */
function withoutTexts(sheet: SheetOutline): SheetOutline {
  if (sheet.name !== OWN_SHEETS.memory || sheet.filled === null) return sheet;
  return { ...sheet, filled: { ...sheet.filled, right: Math.min(sheet.filled.right, INDEX_COLUMNS - 1) } };
}

interface SheetParts {
  readonly structure: SheetStructure | undefined;
  readonly hidden: HiddenParts | undefined;
  readonly cells: SheetCells | undefined;
  readonly dates: DateCells | undefined;
}

function sheetSnapshot(sheet: SheetOutline, { structure, hidden, cells, dates }: SheetParts): SheetSnapshot {
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: sheet.visibility,
    isProtected: sheet.isProtected,
    origin: { row: sheet.filled?.top ?? 0, column: sheet.filled?.left ?? 0 },
    values: trimmed(cells?.values ?? []),
    formulas: cells?.formulas ?? new Map<string, string>(),
    merges: structure?.merges ?? [],
    tables: structure?.tables ?? [],
    hiddenRows: hidden?.rows ?? [],
    hiddenColumns: hidden?.columns ?? [],
    filter: sheet.filter,
    isDateFormatted: (row, column) => dates?.get(column)?.has(row) ?? false,
  };
}

/** Cuts off empty cells at the end of rows, and empty rows at the end, in place. */
function trimmed(rows: CellValue[][]): CellValue[][] {
  for (const row of rows) while (row.length > 0 && row[row.length - 1] === null) row.pop();
  while (rows.length > 0 && rows[rows.length - 1]?.length === 0) rows.pop();
  return rows;
}
