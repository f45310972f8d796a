import type { Edit, EditPlan, SheetKey } from "../../core/workbook/edit-plan";
import type { CellRange } from "../../core/workbook/range";
import { cellText } from "../../core/workbook/cell";
import { applyPlan } from "../../core/workbook/apply-plan";
import type { TableSnapshot, WorkbookSnapshot } from "../../core/workbook/snapshot";
import { cellAt } from "../../core/workbook/snapshot";
import { fileLooks, rangeOf } from "../keep/file-looks";
import { RowOperations } from "./cells/row-operations";
import type { KeptRow } from "./cells/row-tag";

/** Edits that are carried out around the rows, in the plan's order. */
export type SheetEdit = Exclude<
  Edit,
  { type: "addSheet" | "removeSheet" | "writeBlock" | "styleBlock" | "merge" | "rowHeights" }
>;

/** What a plan does to one sheet. */
export interface SheetChanges {
  readonly operations: RowOperations;
  /** Points by row. */
  readonly heights: Map<number, number>;
  readonly rows: Map<number, KeptRow>;
  readonly edits: SheetEdit[];
  /** Tables (by id) whose columns or headings may have changed. */
  readonly tables: Set<string>;
}

/** By sheet key; what is done to a sheet before it is removed is left out. */
export function collectChanges(workbook: WorkbookSnapshot, plan: EditPlan): ReadonlyMap<SheetKey, SheetChanges> {
  const all = new Map<SheetKey, SheetChanges>();
  for (const [index, edit] of plan.edits.entries()) {
    if (edit.type === "addSheet") continue;
    if (edit.type === "removeSheet") {
      all.delete(edit.sheet);
      continue;
    }
    let changes = all.get(edit.sheet);
    if (!changes) {
      changes = { operations: new RowOperations(), heights: new Map(), rows: new Map(), edits: [], tables: new Set() };
      all.set(edit.sheet, changes);
    }
    collect(changes, edit);
    if (edit.type === "appendTableColumns" || edit.type === "removeTableColumns") {
      const before = applyPlan(workbook, { edits: plan.edits.slice(0, index) });
      collectTable(changes, edit, tableIn(before, edit), tableIn(applyPlan(before, { edits: [edit] }), edit));
    }
  }
  return all;
}

function collect(changes: SheetChanges, edit: Exclude<Edit, { type: "addSheet" | "removeSheet" }>): void {
  const { operations } = changes;
  switch (edit.type) {
    case "writeBlock":
      collectWrites(operations, edit);
      return;
    case "styleBlock":
      operations.add({ kind: "style", range: edit.range, style: edit.style });
      return;
    case "merge":
      operations.add({ kind: "contents", range: edit.range });
      return;
    case "rowHeights":
      for (const { row, height } of edit.heights) changes.heights.set(row, height);
      return;
    case "clearBlock":
      operations.add({ kind: "contents", range: edit.range });
      operations.add({ kind: "reset", range: edit.range });
      changes.edits.push(edit);
      return;
    case "restoreLooks":
      collectLooks(changes, edit);
      changes.edits.push(edit);
      return;
    case "columnWidths":
    case "freeze":
    case "pageSetup":
    case "conditionalFormat":
    case "removeConditionalFormats":
    case "dataValidation":
    case "link":
    case "extendFilter":
    case "restoreFilter":
    case "unmerge":
    case "appendTableColumns":
    case "removeTableColumns":
      changes.edits.push(edit);
      return;
  }
}

/** Cells and rows of it; what stands around the rows is put back with the other edits. */
function collectLooks({ operations, rows }: SheetChanges, edit: Extract<Edit, { type: "restoreLooks" }>): void {
  const looks = fileLooks(edit.looks);
  // looks are restored only by the adapter that read them
  if (looks === null) throw new Error(`looks kept by ${edit.looks.by} cannot go into a file`);
  for (const area of looks.areas) operations.add({ kind: "reset", range: rangeOf(area) });
  for (const [top, bottom, column, format] of looks.cells) {
    const words = looks.formats[format];
    if (words !== undefined)
      operations.add({ kind: "kept", range: { top, bottom, left: column, right: column }, words });
  }
  for (const [row, column, numberFormat] of looks.codes) {
    const range = { top: row, bottom: row, left: column, right: column };
    operations.add({ kind: "style", range, style: { numberFormat } });
  }
  for (const [first, last, said, left = null] of looks.rows) {
    const kept: KeptRow = { said, left, isWhole: looks.isWhole };
    for (let row = first; row <= last; row++) rows.set(row, kept);
  }
}

function collectWrites(operations: RowOperations, edit: Extract<Edit, { type: "writeBlock" }>): void {
  for (const [r, cells] of edit.cells.entries()) {
    const columns: number[] = [];
    for (const [c, write] of cells.entries()) if (write !== null) columns.push(edit.left + c);
    const [left] = columns;
    const right = columns.at(-1);
    if (left === undefined || right === undefined) continue;
    const row = edit.top + r;
    operations.add({ kind: "write", range: { top: row, bottom: row, left, right }, columns });
  }
}

type TableEdit = Extract<Edit, { type: "appendTableColumns" | "removeTableColumns" }>;

function tableIn(workbook: WorkbookSnapshot, edit: TableEdit): TableSnapshot | undefined {
  return workbook.sheets.find(({ id }) => id === edit.sheet)?.tables.find(({ id }) => id === edit.table);
}

/** Heading cells of added columns are written; cells of removed ones lose content and looks. */
function collectTable(
  changes: SheetChanges,
  edit: TableEdit,
  before: TableSnapshot | undefined,
  after: TableSnapshot | undefined,
): void {
  if (!before || !after || before.range.right === after.range.right) return;
  const { operations } = changes;
  const { top, bottom } = after.range;
  const left = Math.min(before.range.right, after.range.right) + 1;
  const range: CellRange = { top, bottom, left, right: Math.max(before.range.right, after.range.right) };
  changes.tables.add(edit.table);
  if (edit.type === "removeTableColumns") {
    operations.add({ kind: "contents", range });
    operations.add({ kind: "reset", range });
  } else if (after.hasHeaderRow) {
    const columns = Array.from({ length: range.right - left + 1 }, (_, index) => left + index);
    operations.add({ kind: "write", range: { ...range, bottom: top }, columns });
  }
}

/** Does a heading of this table read otherwise after the plan? */
export function isHeadingChanged(
  before: WorkbookSnapshot,
  after: WorkbookSnapshot,
  sheetKey: SheetKey,
  table: TableSnapshot,
): boolean {
  const old = before.sheets.find(({ id }) => id === sheetKey);
  const sheet = after.sheets.find(({ id }) => id === sheetKey);
  if (!old || !sheet || !table.hasHeaderRow) return false;
  const { top, left, right } = table.range;
  for (let column = left; column <= right; column++) {
    if (cellText(cellAt(old, top, column)) !== cellText(cellAt(sheet, top, column))) return true;
  }
  return false;
}
