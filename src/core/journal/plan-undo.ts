import { joinPlans, type Edit, type EditPlan } from "../workbook/edit-plan";
import type { LooksBy } from "../workbook/kept-looks";
import { cellAddress } from "../workbook/range";
import { plainSheet, sheetByName, type SheetSnapshot, type WorkbookSnapshot } from "../workbook/snapshot";
import { contentAt } from "./cell-content";
import { extentOf } from "./extent";
import type { FilterRecord, JournalEntry, SheetRecord, UndoConflict } from "./entry";
import { judgeColumns, type JudgedColumn } from "./judge-columns";
import { putBack } from "./put-back";

export interface UndoPlan {
  readonly plan: EditPlan;
  readonly conflicts: readonly UndoConflict[];
}

/**
 * What takes the change back out of the workbook as it is now. Cells that hold neither what the change left nor (while it
 * is `pending`) anything that it may have left half-way are left alone and named. A sheet that was added stays when somebody
 * typed into it. `by`: the adapter that will carry the plan out; looks that another adapter wrote down are not restored.
 * `others`: the rest of the journal; columns that one of them left, and that are gone again, leave the autofilter too.
 */
export function planUndo(
  entry: JournalEntry,
  current: WorkbookSnapshot,
  by: LooksBy,
  others: readonly JournalEntry[] = [],
): UndoPlan {
  const conflicts: UndoConflict[] = [];
  const removals: Edit[] = [];
  const anew: Edit[] = [];
  const changes: Edit[] = [];
  const gone = new Set<string>();
  const isPending = entry.state === "pending";
  const removed = entry.sheets.filter(({ change }) => change === "removed");

  for (const record of entry.sheets.filter(({ change }) => change === "added")) {
    const sheet = sheetByName(current, record.name);
    if (sheet === undefined) continue;
    if (isPending && removed.some((old) => isStillThere(old, sheet))) continue;
    const typed = changedCells(record, sheet, isPending);
    conflicts.push(...typed);
    if (typed.length > 0) continue;
    removals.push({ type: "removeSheet", sheet: sheet.id });
    gone.add(sheet.id);
  }
  for (const record of removed) {
    const taken = sheetByName(current, record.name);
    if (taken === undefined || gone.has(taken.id)) anew.push(...addAnew(record, current, by, anew.length));
    else if (isPending && isStillThere(record, taken)) {
      const back = putBack(record, taken, by, isPending);
      changes.push(...back.edits);
      conflicts.push(...back.conflicts);
    } else conflicts.push({ sheet: taken.name, cell: "A1" });
  }
  for (const record of entry.sheets.filter(({ change }) => change === "changed")) {
    const sheet = sheetOf(record, current);
    if (sheet === undefined) {
      if (!isPending) conflicts.push({ sheet: record.name, cell: "A1" });
      continue;
    }
    const back = putBack(record, sheet, by, isPending, undoneFilters(others, record));
    changes.push(...back.edits);
    conflicts.push(...back.conflicts);
  }
  return { plan: joinPlans({ edits: removals }, { edits: anew }, { edits: changes }), conflicts };
}

function undoneFilters(others: readonly JournalEntry[], { name }: SheetRecord): readonly FilterRecord[] {
  const undone = others.filter(({ state }) => state === "undone").flatMap(({ sheets }) => sheets);
  return undone.flatMap((record) => (record.name === name && record.filter !== null ? [record.filter] : []));
}

/** By name, or, where it was renamed since, by id: ids are a workbook's own and may be given anew when it is opened. */
function sheetOf({ id, name }: SheetRecord, current: WorkbookSnapshot): SheetSnapshot | undefined {
  return sheetByName(current, name) ?? current.sheets.find((sheet) => sheet.id === id);
}

/** Cells of an added sheet that do not hold what the change left there. */
function changedCells(record: SheetRecord, sheet: SheetSnapshot, isPending: boolean): UndoConflict[] {
  const judged = new Map(judgeColumns(record, sheet, isPending).map((column) => [column.column, column]));
  const found: UndoConflict[] = [];
  const extent = extentOf(sheet);
  if (extent === null) return found;
  for (let row = extent.top; row <= extent.bottom; row++) {
    for (let column = extent.left; column <= extent.right; column++) {
      const isOurs = contentAt(sheet, row, column) === null || holdsOurs(judged.get(column), row);
      if (!isOurs) found.push({ sheet: sheet.name, cell: cellAddress(row, column) });
    }
  }
  return found;
}

function holdsOurs(column: JudgedColumn | undefined, row: number): boolean {
  const verdict = column?.verdicts.get(row);
  return verdict !== undefined && verdict !== "changed";
}

/** Is this the sheet that was to be removed, and not another of its name? */
function isStillThere(record: SheetRecord, sheet: SheetSnapshot): boolean {
  if (sheet.id === record.id) return true;
  if (sheet.name.toLowerCase() !== record.name.toLowerCase()) return false;
  return judgeColumns(record, sheet, true).every(({ verdicts }) =>
    [...verdicts.values()].every((verdict) => verdict === "before"),
  );
}

function addAnew(record: SheetRecord, current: WorkbookSnapshot, by: LooksBy, number: number): Edit[] {
  const { name, place } = record;
  const key = `undo ${String(number)}`;
  const previous = place?.previous === null ? undefined : sheetByName(current, place?.previous ?? "");
  const after = previous === undefined ? {} : { after: previous.id };
  return [
    { type: "addSheet", key, name, visibility: place?.visibility ?? "visible", ...after },
    ...putBack(record, plainSheet(key, name, []), by, true).edits,
  ];
}
