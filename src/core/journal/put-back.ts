import type { CellWrite, Edit } from "../workbook/edit-plan";
import type { LooksBy } from "../workbook/kept-looks";
import { cellAddress, containsCell, rangeAddress, rangesOverlap, type CellRange } from "../workbook/range";
import type { SheetSnapshot } from "../workbook/snapshot";
import { writeOf } from "./cell-content";
import type { FilterRecord, SheetRecord, UndoConflict } from "./entry";
import { filterBack } from "./filter-back";
import { judgeColumns, type JudgedColumn } from "./judge-columns";
import { tableEdits } from "./table-back";

export interface PutBack {
  readonly edits: readonly Edit[];
  readonly conflicts: readonly UndoConflict[];
}

/**
 * The edits that put one sheet right, and the cells of it that somebody changed since. `undoneFilters`: what changes that
 * were taken back already had done to its autofilter.
 */
export function putBack(
  record: SheetRecord,
  sheet: SheetSnapshot,
  by: LooksBy,
  isPending: boolean,
  undoneFilters: readonly FilterRecord[] = [],
): PutBack {
  const key = sheet.id;
  const columns = judgeColumns(record, sheet, isPending);
  const changed = columns.flatMap(({ column, verdicts }) =>
    [...verdicts].filter(([, verdict]) => verdict === "changed").map(([row]) => ({ row, column })),
  );
  const isUntouched = (area: CellRange): boolean => !changed.some(({ row, column }) => containsCell(area, row, column));
  const present = new Set(sheet.merges.map(rangeAddress));
  const looks = record.looks?.by === by ? record.looks : null;
  const tables = tableEdits(record, sheet, changed);

  const edits: Edit[] = [];
  // Formats of ours that stood there before come back with the looks.
  if (looks === null) {
    for (const marker of record.markers) edits.push({ type: "removeConditionalFormats", sheet: key, marker });
  }
  const undone = record.merges.added.filter((range) => present.has(rangeAddress(range)) && isUntouched(range));
  for (const range of undone) edits.push({ type: "unmerge", sheet: key, range });
  const gone = new Set(undone.map(rangeAddress));
  const standing = sheet.merges.filter((merge) => !gone.has(rangeAddress(merge)));
  edits.push(...tables.edits);
  if (looks === null) edits.push(...clears(key, columns, tables.kept));
  for (const column of columns) edits.push(...writes(key, column, tables.kept));
  for (const range of record.merges.removed) {
    const isInTheWay = standing.some((merge) => rangesOverlap(merge, range));
    if (!present.has(rangeAddress(range)) && !isInTheWay && isUntouched(range))
      edits.push({ type: "merge", sheet: key, range });
  }
  const filter = record.filter === null ? null : filterBack(record.filter, sheet, undoneFilters);
  if (filter !== null) edits.push({ type: "restoreFilter", sheet: key, range: filter });
  if (looks !== null) edits.push({ type: "restoreLooks", sheet: key, looks });
  const conflicts = changed.map(({ row, column }) => ({ sheet: sheet.name, cell: cellAddress(row, column) }));
  return { edits, conflicts };
}

/** Where nobody knows the looks from before: columns that were empty and are nobody's now lose what they show. */
function clears(sheet: string, columns: readonly JudgedColumn[], kept: ReadonlySet<string>): Edit[] {
  return columns.flatMap(({ column, verdicts, before }): Edit[] => {
    const rows = [...verdicts.keys()];
    const [top, bottom] = [rows[0], rows.at(-1)];
    const isOurs = rows.every(
      (row) => before(row) === null && verdicts.get(row) !== "changed" && !kept.has(cellAddress(row, column)),
    );
    if (!isOurs || top === undefined || bottom === undefined || rows.length !== bottom - top + 1) return [];
    return [{ type: "clearBlock", sheet, range: { top, bottom, left: column, right: column } }];
  });
}

/** Rows between two cells of a column that one block may pass over: many small blocks are dear to carry out. */
const GAP = 500;

/** One block for each stretch of rows. `kept`: cells that must keep what they hold (headings of a table). */
function writes(sheet: string, { column, verdicts, before }: JudgedColumn, kept: ReadonlySet<string>): Edit[] {
  const blocks: { readonly top: number; readonly cells: [CellWrite | null][] }[] = [];
  for (const [row, verdict] of verdicts) {
    if (verdict !== "ours" || (kept.size > 0 && kept.has(cellAddress(row, column)))) continue;
    const cell: [CellWrite] = [writeOf(before(row))];
    const last = blocks.at(-1);
    const passed = last === undefined ? Infinity : row - last.top - last.cells.length;
    if (last === undefined || passed > GAP) blocks.push({ top: row, cells: [cell] });
    else {
      for (let at = 0; at < passed; at++) last.cells.push([null]);
      last.cells.push(cell);
    }
  }
  return blocks.map(({ top, cells }): Edit => ({ type: "writeBlock", sheet, top, left: column, cells }));
}
