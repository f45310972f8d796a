import type { EditPlan } from "../workbook/edit-plan";
import { joined } from "../workbook/cell-areas";
import type { KeptLooks } from "../workbook/kept-looks";
import { rangeAddress, rangesOverlap, type CellRange } from "../workbook/range";
import { cellAt, formulaKey, type SheetSnapshot, type WorkbookSnapshot } from "../workbook/snapshot";
import { cellText } from "../workbook/cell";
import { contentAt, contentOf, fingerprint } from "./cell-content";
import { columnRecords, isSame } from "./column-record";
import type { EntryHead, JournalEntry, SheetRecord, TableRecord } from "./entry";
import { allCells, changedTables, touchedCells } from "./touched-cells";

export interface EntryInput {
  readonly head: Omit<EntryHead, "state">;
  readonly plan: EditPlan;
  readonly before: WorkbookSnapshot;
  /** The picture that `applyPlan` foretells. */
  readonly after: WorkbookSnapshot;
  /** By sheet id, what the adapter read of their looks; sheets may be missing. */
  readonly looks: ReadonlyMap<string, KeptLooks>;
}

/** The entry to be written ahead of the change: state `pending`. */
export function makeEntry({ head, plan, before, after, looks }: EntryInput): JournalEntry {
  const sheets: SheetRecord[] = [];
  for (const [at, sheet] of before.sheets.entries()) {
    const now = after.sheets.find(({ id }) => id === sheet.id);
    const kept = looks.get(sheet.id) ?? null;
    if (now === undefined) sheets.push(removedSheet(plan, sheet, before.sheets[at - 1]?.name ?? null, kept));
    else if (plan.edits.some((edit) => "sheet" in edit && edit.sheet === sheet.id)) {
      sheets.push(changedSheet(plan, sheet, now, kept));
    }
  }
  for (const sheet of after.sheets) {
    if (before.sheets.some(({ id }) => id === sheet.id)) continue;
    sheets.push({
      ...UNCHANGED,
      id: "",
      name: sheet.name,
      change: "added",
      columns: columnRecords(null, sheet, allCells(sheet)),
    });
  }
  return { ...head, state: "pending", sheets };
}

const UNCHANGED: Omit<SheetRecord, "id" | "name" | "change"> = {
  columns: [],
  between: [],
  merges: { added: [], removed: [] },
  tables: [],
  filter: null,
  markers: [],
  place: null,
  looks: null,
};

/** With what the plan may do to the sheet before it takes it away. */
function removedSheet(
  plan: EditPlan,
  sheet: SheetSnapshot,
  previous: string | null,
  looks: KeptLooks | null,
): SheetRecord {
  const nothing = { ...sheet, values: [], formulas: new Map<string, string>(), merges: [] };
  const passing = passingContents(plan, sheet.id, nothing);
  const touched = new Map(touchedCells(plan, sheet.id, sheet, nothing));
  for (const [column, rows] of allCells(sheet)) touched.set(column, joined([...rows, ...(touched.get(column) ?? [])]));
  return {
    ...UNCHANGED,
    id: sheet.id,
    name: sheet.name,
    change: "removed",
    columns: columnRecords(sheet, null, touched, passing.cells),
    between: passing.prints,
    merges: { added: mergedBy(plan, sheet), removed: sheet.merges },
    markers: markersOf(plan, sheet.id),
    place: { visibility: sheet.visibility, previous },
    looks,
  };
}

function changedSheet(plan: EditPlan, sheet: SheetSnapshot, now: SheetSnapshot, looks: KeptLooks | null): SheetRecord {
  const passing = passingContents(plan, sheet.id, now);
  const filter =
    sheet.filter !== null && now.filter !== null && !isSameRange(sheet.filter.range, now.filter.range)
      ? { before: sheet.filter.range, after: now.filter.range }
      : null;
  return {
    id: sheet.id,
    name: sheet.name,
    change: "changed",
    columns: columnRecords(sheet, now, touchedCells(plan, sheet.id, sheet, now), passing.cells),
    between: passing.prints,
    merges: { added: mergedBy(plan, sheet), removed: partedBy(plan, sheet) },
    tables: tableRecords(plan, sheet, now),
    filter,
    markers: markersOf(plan, sheet.id),
    place: null,
    looks,
  };
}

/** Merged areas that the plan makes and that were not there, for a while or for good. */
function mergedBy(plan: EditPlan, sheet: SheetSnapshot): readonly CellRange[] {
  const known = new Set(sheet.merges.map(rangeAddress));
  return plan.edits.flatMap((edit) =>
    edit.type === "merge" && edit.sheet === sheet.id && !known.has(rangeAddress(edit.range)) ? [edit.range] : [],
  );
}

/** Merged areas that the plan takes apart, for a while or for good. */
function partedBy(plan: EditPlan, sheet: SheetSnapshot): readonly CellRange[] {
  const areas = plan.edits.flatMap((edit) => {
    const isParting = edit.type === "merge" || edit.type === "clearBlock" || edit.type === "unmerge";
    return isParting && edit.sheet === sheet.id ? [edit.range] : [];
  });
  return sheet.merges.filter((merge) => areas.some((area) => rangesOverlap(area, merge)));
}

export function isSameRange(a: CellRange, b: CellRange): boolean {
  return rangeAddress(a) === rangeAddress(b);
}

interface PassingContents {
  readonly prints: readonly string[];
  /** "row,column" of the cells. */
  readonly cells: ReadonlySet<string>;
}

/** What stands in cells for a while, where a later edit of the plan writes over an earlier one. */
function passingContents(plan: EditPlan, key: string, after: SheetSnapshot): PassingContents {
  const prints = new Set<string>();
  const cells = new Set<string>();
  for (const edit of plan.edits) {
    if (edit.type !== "writeBlock" || edit.sheet !== key) continue;
    for (const [r, line] of edit.cells.entries()) {
      for (const [c, write] of line.entries()) {
        if (write === null) continue;
        const [row, column, content] = [edit.top + r, edit.left + c, contentOf(write)];
        if (isSame(content, contentAt(after, row, column))) continue;
        cells.add(formulaKey(row, column));
        prints.add(fingerprint(content, row));
      }
    }
  }
  prints.delete("");
  return { prints: [...prints], cells };
}

function tableRecords(plan: EditPlan, sheet: SheetSnapshot, now: SheetSnapshot): readonly TableRecord[] {
  return changedTables(plan, sheet, now).map(({ table, left, right }) => {
    const headers: string[] = [];
    for (let column = left; column <= table.range.right; column++) {
      headers.push(cellText(cellAt(sheet, table.range.top, column)));
    }
    return { name: table.name, right: { before: table.range.right, after: right }, left, headers };
  });
}

function markersOf(plan: EditPlan, key: string): readonly string[] {
  const markers = plan.edits.flatMap((edit) => {
    if (edit.type === "removeConditionalFormats" && edit.sheet === key) return [edit.marker];
    // a marker stands in the formula as LEN("…")>0 (core/marks/marker)
    if (edit.type === "conditionalFormat" && edit.sheet === key)
      return [/LEN\("([^"]+)"\)>0/.exec(edit.formula)?.[1] ?? ""];
    return [];
  });
  return [...new Set(markers)].filter((marker) => marker !== "");
}
