import { cellText } from "./cell";
import type { CellWrite, Edit, EditPlan, SheetKey } from "./edit-plan";
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from "./snapshot";

/**
 * What a plan amounts to in a workbook. Cells of sheets that the plan itself adds are not counted: they are part of the new
 * sheet. Names in the order of the plan.
 */
export interface PlanCounts {
  readonly addedSheets: readonly string[];
  readonly removedSheets: readonly string[];
  /** Existing sheets that get or lose content, colours, validations or links. */
  readonly changedSheets: readonly string[];
  /** Headings of columns that held nothing before, one for each column of each sheet. */
  readonly addedColumns: readonly string[];
  readonly removedColumns: readonly string[];
  /** Cells of existing sheets that get a value or formula. */
  readonly writtenCells: number;
  /** Cells of existing sheets that are emptied one by one, and ranges that are cleared. */
  readonly emptiedCells: number;
  readonly clearedRanges: number;
  readonly conditionalFormats: number;
  readonly validations: number;
  readonly links: number;
  /** Edits that only change looks: styles, widths, heights, merges, freezing, page setup, filter range. */
  readonly looks: number;
}

type Mutable<T> = T extends readonly (infer U)[] ? U[] : T;

type Counter = { -readonly [K in keyof PlanCounts]: Mutable<PlanCounts[K]> };

export function countPlan(workbook: WorkbookSnapshot, plan: EditPlan): PlanCounts {
  const existing = new Map<SheetKey, SheetSnapshot>(workbook.sheets.map((sheet) => [sheet.id, sheet]));
  const added = new Set<SheetKey>();
  const changed = new Set<SheetKey>();
  const counts = startingCounts();
  for (const edit of plan.edits) {
    if (edit.type === "addSheet") {
      added.add(edit.key);
      counts.addedSheets.push(edit.name);
      continue;
    }
    if (added.has(edit.sheet)) continue;
    const sheet = existing.get(edit.sheet);
    if (sheet === undefined) continue;
    if (edit.type === "removeSheet") counts.removedSheets.push(sheet.name);
    else if (isContent(countEdit(counts, edit))) changed.add(edit.sheet);
  }
  const columns = addedColumns(existing, plan);
  counts.addedColumns = columns.map(({ heading }) => heading);
  // The ledgers that grow are what a person looks for; lists of ours that are only brought up to date come behind.
  const growing = new Set(columns.map(({ sheet }) => sheet));
  counts.changedSheets = [...new Set([...growing, ...changed])].flatMap((key) => existing.get(key)?.name ?? []);
  return counts;
}

function startingCounts(): Counter {
  return {
    addedSheets: [],
    removedSheets: [],
    changedSheets: [],
    addedColumns: [],
    removedColumns: [],
    writtenCells: 0,
    emptiedCells: 0,
    clearedRanges: 0,
    conditionalFormats: 0,
    validations: 0,
    links: 0,
    looks: 0,
  };
}

type Counted = keyof PlanCounts;

function isContent(counted: Counted): boolean {
  return counted !== "looks";
}

/** Returns what the edit was counted as. */
function countEdit(counts: Counter, edit: Exclude<Edit, { type: "addSheet" | "removeSheet" }>): Counted {
  switch (edit.type) {
    case "writeBlock":
      for (const write of edit.cells.flat()) {
        if (write === null) continue;
        if (isEmptying(write)) counts.emptiedCells += 1;
        else counts.writtenCells += 1;
      }
      return "writtenCells";
    case "clearBlock":
      counts.clearedRanges += 1;
      return "clearedRanges";
    case "conditionalFormat":
      counts.conditionalFormats += 1;
      return "conditionalFormats";
    case "dataValidation":
      counts.validations += 1;
      return "validations";
    case "link":
      counts.links += 1;
      return "links";
    case "appendTableColumns":
      return "addedColumns";
    case "removeTableColumns":
      counts.removedColumns.push(...edit.headers);
      return "removedColumns";
    case "removeConditionalFormats":
    case "styleBlock":
    case "merge":
    case "columnWidths":
    case "rowHeights":
    case "freeze":
    case "pageSetup":
    case "extendFilter":
    case "unmerge":
    case "restoreFilter":
    case "restoreLooks":
      counts.looks += 1;
      return "looks";
  }
}

function isEmptying(write: CellWrite): boolean {
  return "value" in write && (write.value === null || write.value === "");
}

interface AddedColumn {
  readonly sheet: SheetKey;
  readonly heading: string;
}

/** Columns of tables by their headings; of other cells each column that is empty so far, by the topmost text written into it. */
function addedColumns(existing: ReadonlyMap<SheetKey, SheetSnapshot>, { edits }: EditPlan): readonly AddedColumn[] {
  const columns = new Map<string, AddedColumn & { readonly row: number }>();
  const tables: AddedColumn[] = [];
  for (const edit of edits) {
    if (edit.type === "appendTableColumns") {
      tables.push(...edit.headers.map((heading) => ({ sheet: edit.sheet, heading })));
    }
    if (edit.type !== "writeBlock") continue;
    const sheet = existing.get(edit.sheet);
    const first = edit.cells[0];
    if (sheet === undefined || first === undefined) continue;
    first.forEach((write, offset) => {
      const [row, column] = [edit.top, edit.left + offset];
      if (write === null || !("value" in write) || typeof write.value !== "string" || write.value === "") return;
      const key = JSON.stringify([edit.sheet, column]);
      const known = columns.get(key);
      if (known === undefined ? !isEmptyColumn(sheet, column) : known.row <= row) return;
      columns.set(key, { sheet: edit.sheet, heading: cellText(write.value), row });
    });
  }
  return [...columns.values(), ...tables];
}

function isEmptyColumn(sheet: SheetSnapshot, column: number): boolean {
  return sheet.values.every((_, row) => cellAt(sheet, row + sheet.origin.row, column) === null);
}
