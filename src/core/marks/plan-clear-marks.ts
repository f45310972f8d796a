import { STANDARD_HEADINGS } from "../ledger/headings";
import type { ColumnMapping, LedgerBlock, Recognition } from "../ledger/recognition";
import { isOurLayout } from "../rectification/tracking-sheet/layout";
import type { CellWrite, Edit, EditPlan } from "../workbook/edit-plan";
import { containsCell, rangesOverlap, type CellRange } from "../workbook/range";
import { cellAt, lastRowOf, type SheetSnapshot, type WorkbookSnapshot } from "../workbook/snapshot";
import { isMarkedFormula, MARKERS } from "./marker";
import { bodyRows, ownGroups, typedText, type DerivedNumber, type OwnGroup } from "./plan-clear-columns";
import type { ClearedColumns, ClearingReport, KeptMark } from "./plan-clear-report";
import { sheetsToClear } from "./plan-clear-sheets";

export interface ClearingOptions {
  /** 清除全部痕迹: also what a clerk made with our help (统计表, 点评设置, printed forms) and what we remember. */
  readonly all?: boolean;
  /** Numbers that we put into 问题编号; without it every number counts as typed. */
  readonly derivedNumber?: DerivedNumber;
}

export interface Clearing extends ClearingReport {
  readonly plan: EditPlan;
}

/** Excel's own width of a column, in characters. */
const STANDARD_WIDTH = 8.43;

/**
 * Takes everything of ours out of a workbook: columns that hold nothing but our marks, our formulas in the user's columns,
 * our conditional formats, and our sheets. What a person typed stays, and so does whatever cannot go without harm; `kept`
 * says which and why. On its own outcome it finds nothing more.
 */
export function planClearMarks(
  workbook: WorkbookSnapshot,
  recognition: Recognition,
  { all = false, derivedNumber = () => "" }: ClearingOptions = {},
): Clearing {
  const edits: Edit[] = [];
  const columns: ClearedColumns[] = [];
  const kept: KeptMark[] = [];
  for (const { sheetId, isOurs, blocks } of recognition.sheets) {
    const sheet = workbook.sheets.find(({ id }) => id === sheetId);
    if (sheet === undefined || isOurs || blocks.every(({ kind }) => kind === null)) continue;
    // The tracking ledger that we laid out is the clerk's work by now: its states and colours stay.
    if (!all && blocks.some(isOurLayout)) continue;
    const cleared = blocks.map((block) => clearBlockMarks(sheet, block, derivedNumber));
    if (sheet.isProtected) {
      const isMarked = cleared.some(({ removed, kept: held }) => removed.length + held.length > 0);
      if (isMarked) kept.push({ reason: "protectedSheet", sheet: sheet.name, headings: [] });
      continue;
    }
    for (const marker of Object.values(MARKERS))
      edits.push({ type: "removeConditionalFormats", sheet: sheetId, marker });
    const settled = cleared.flatMap(({ areas }) => areas);
    const live = all ? [] : cleared.flatMap(({ liveAreas }) => liveAreas);
    edits.push(...cleared.flatMap((each) => each.edits));
    edits.push(...formulaEdits(sheet, [...settled, ...live], all ? cleared.flatMap(({ liveAreas }) => liveAreas) : []));
    edits.push(...widthEdits(sheet, settled), ...filterEdits(sheet, cleared));
    kept.push(...cleared.flatMap((each) => each.kept));
    const headings = cleared.flatMap(({ removed }) => removed.map(({ label }) => label));
    if (headings.length > 0) columns.push({ sheet: sheet.name, headings });
  }
  const sheets = sheetsToClear(workbook, all);
  edits.push(...sheets.removed.map(({ id }): Edit => ({ type: "removeSheet", sheet: id })));
  return {
    plan: { edits },
    columns,
    sheets: sheets.removed.map(({ name }) => name),
    cells: writtenCells(edits),
    kept: [...kept, ...sheets.kept],
  };
}

function writtenCells(edits: readonly Edit[]): number {
  const blocks = edits.flatMap((edit) => (edit.type === "writeBlock" ? edit.cells : []));
  return blocks.reduce((count, row) => count + row.filter((cell) => cell !== null).length, 0);
}

interface ClearedBlock {
  readonly edits: readonly Edit[];
  readonly removed: readonly ColumnMapping[];
  readonly kept: readonly KeptMark[];
  /** What the edits empty altogether. */
  readonly areas: readonly CellRange[];
  /** Columns from here on could go. */
  readonly edge: number;
  /** Tracking columns in use, whose formulas go on working. */
  readonly liveAreas: readonly CellRange[];
}

function clearBlockMarks(sheet: SheetSnapshot, block: LedgerBlock, derived: DerivedNumber): ClearedBlock {
  const rows = bodyRows(sheet, block);
  const bottom = rows.at(-1) ?? block.headerBottom;
  const groups = ownGroups(sheet, block, derived);
  const edge = removableFrom(sheet, block, groups);
  const edits: Edit[] = [];
  const removed: ColumnMapping[] = [];
  const kept: KeptMark[] = [];
  const areas: CellRange[] = [];
  const liveAreas: CellRange[] = [];
  for (const group of groups) {
    const left = group.columns[0]?.column ?? 0;
    const right = group.columns.at(-1)?.column ?? left;
    const headings = group.columns.map(({ label }) => label);
    if (!group.isTyped && left >= edge) {
      removed.push(...group.columns);
      areas.push({ top: block.headerTop, left, bottom, right });
    } else if (group.isTyped && group.isTracking) {
      kept.push({ reason: "typedTracking", sheet: sheet.name, headings });
      liveAreas.push({ top: block.headerBottom + 1, left, bottom, right });
    } else {
      kept.push({ reason: group.isTyped ? "typedWords" : "insideLedger", sheet: sheet.name, headings });
      for (const column of group.columns) edits.push(...wordEdits(sheet, rows, column, derived));
    }
  }
  const inTable = sheet.tables.find(({ id }) => id === block.tableId);
  if (inTable !== undefined && removed.some(({ column }) => column <= inTable.range.right)) {
    const headers = removed.map(({ field }) => (field === null ? "" : STANDARD_HEADINGS[field]));
    edits.push({ type: "removeTableColumns", sheet: sheet.id, table: inTable.id, headers });
  }
  edits.push(...areas.map((range): Edit => ({ type: "clearBlock", sheet: sheet.id, range })));
  return { edits, removed, kept, areas, edge, liveAreas };
}

/** Columns from here on can go without leaving a hole: nothing of the user's stands to their right. */
function removableFrom(sheet: SheetSnapshot, block: LedgerBlock, groups: readonly OwnGroup[]): number {
  const free = new Set(groups.flatMap(({ isTyped, columns }) => (isTyped ? [] : columns.map(({ column }) => column))));
  const foreign = block.columns.map(({ column }) => column).filter((column) => !free.has(column));
  const table = sheet.tables.find(({ id }) => id === block.tableId);
  const tableColumns = table === undefined ? [] : columnsOf(table.range).filter((column) => !free.has(column));
  return Math.max(-1, ...foreign, ...tableColumns) + 1;
}

function columnsOf({ left, right }: CellRange): readonly number[] {
  return Array.from({ length: right - left + 1 }, (_, at) => left + at);
}

/** Leaves of a column that stays only what a person wrote. Formulas of ours are emptied by `formulaEdits`. */
function wordEdits(
  sheet: SheetSnapshot,
  rows: readonly number[],
  { column, field }: ColumnMapping,
  derived: DerivedNumber,
): readonly Edit[] {
  const writes = new Map<number, CellWrite>();
  for (const row of rows) {
    const before = cellAt(sheet, row, column);
    if (before === null || typeof before !== "string") continue;
    const words = typedText(sheet, row, column, field, derived);
    if (words !== before.trim()) writes.set(row, { value: words === "" ? null : words });
  }
  return columnWrites(sheet, column, writes);
}

/** Our formulas outside `spared` are emptied, or in `frozen` areas replaced by what they show. */
function formulaEdits(
  sheet: SheetSnapshot,
  spared: readonly CellRange[],
  frozen: readonly CellRange[],
): readonly Edit[] {
  const byColumn = new Map<number, Map<number, CellWrite>>();
  for (const [key, formula] of sheet.formulas) {
    if (!isMarkedFormula(formula)) continue;
    const [row = 0, column = 0] = key.split(",").map(Number);
    if (spared.some((range) => containsCell(range, row, column))) continue;
    const isFrozen = frozen.some((range) => containsCell(range, row, column));
    const shown = isFrozen ? cellAt(sheet, row, column) : null;
    const writes = byColumn.get(column) ?? new Map<number, CellWrite>();
    byColumn.set(column, writes.set(row, { value: shown === "" ? null : shown }));
  }
  return [...byColumn].flatMap(([column, writes]) => columnWrites(sheet, column, writes));
}

/** One block a column, from the first changed row to the last; `null` between leaves cells alone. */
function columnWrites(sheet: SheetSnapshot, left: number, writes: ReadonlyMap<number, CellWrite>): readonly Edit[] {
  const rows = [...writes.keys()].sort((a, b) => a - b);
  const [top] = rows;
  const bottom = rows.at(-1);
  if (top === undefined || bottom === undefined) return [];
  const cells = Array.from({ length: bottom - top + 1 }, (_, at) => [writes.get(top + at) ?? null]);
  return [{ type: "writeBlock", sheet: sheet.id, top, left, cells }];
}

/** The sheet's filter, which a run had widened over our columns, ends with the ledger again. */
function filterEdits(sheet: SheetSnapshot, cleared: readonly ClearedBlock[]): readonly Edit[] {
  const { filter } = sheet;
  if (filter === null) return [];
  const own = cleared.find(({ areas }) => areas.some((area) => rangesOverlap(area, filter.range)));
  const right = own === undefined ? -1 : own.edge - 1;
  if (right < filter.range.left || right >= filter.range.right) return [];
  return [{ type: "restoreFilter", sheet: sheet.id, range: { ...filter.range, right } }];
}

/** Columns that are empty now get Excel's own width back. */
function widthEdits(sheet: SheetSnapshot, cleared: readonly CellRange[]): readonly Edit[] {
  const last = lastRowOf(sheet);
  const isEmptied = (column: number): boolean => {
    for (let row = sheet.origin.row; row <= last; row += 1) {
      if (cellAt(sheet, row, column) !== null && !cleared.some((range) => containsCell(range, row, column)))
        return false;
    }
    return true;
  };
  const columns = [...new Set(cleared.flatMap(columnsOf))].filter(isEmptied);
  if (columns.length === 0) return [];
  const widths = columns.map((column) => ({ column, width: STANDARD_WIDTH }));
  return [{ type: "columnWidths", sheet: sheet.id, widths }];
}
