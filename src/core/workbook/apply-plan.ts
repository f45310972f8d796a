import { SheetDraft } from "./apply-plan-draft";
import { appendColumns, removeColumns } from "./apply-plan-table";
import type { Edit, EditPlan, SheetKey } from "./edit-plan";
import { listSource } from "./list-source";
import { isDateFormat } from "./number-format";
import { PlanError } from "./plan-error";
import type { CellRange } from "./range";
import { plainSheet, type SheetSnapshot, type WorkbookSnapshot } from "./snapshot";

/**
 * The picture of the workbook after the plan: values, formulas, merges, tables, sheets; of looks only whether a cell shows a
 * date. A new sheet's id is the `key` of its `addSheet`. The given picture is not changed and shares all untouched rows.
 * Throws `PlanError` when the plan does not fit the workbook.
 */
export function applyPlan(workbook: WorkbookSnapshot, plan: EditPlan): WorkbookSnapshot {
  return applyNeeded(workbook, plan).workbook;
}

/**
 * As `applyPlan`, and the plan without its idle writes: cells that hold the very value or formula already when their turn
 * comes are left out, blocks of nothing else too. Carried out, both plans give the same workbook.
 */
export function applyNeeded(
  workbook: WorkbookSnapshot,
  plan: EditPlan,
): { readonly workbook: WorkbookSnapshot; readonly plan: EditPlan } {
  const drafts = new Drafts(workbook.sheets);
  const edits: Edit[] = [];
  for (const edit of plan.edits) {
    if (edit.type === "writeBlock") {
      const needed = writeBlock(drafts.of(edit.sheet), edit);
      if (needed) edits.push(needed);
    } else {
      applyEdit(drafts, edit);
      edits.push(edit);
    }
  }
  const hasVisible = drafts.list.some(({ base }) => base.visibility === "visible");
  if (!hasVisible && workbook.sheets.length > 0) throw new PlanError("noVisibleSheetLeft", "");
  const sheets = drafts.list.map((draft) => draft.finish());
  return { workbook: { isStructureProtected: workbook.isStructureProtected, sheets }, plan: { edits } };
}

function applyEdit(drafts: Drafts, edit: Exclude<Edit, { type: "writeBlock" }>): void {
  switch (edit.type) {
    case "addSheet":
      addSheet(drafts, edit);
      return;
    case "removeSheet":
      drafts.remove(edit.sheet);
      return;
    case "styleBlock": {
      const draft = drafts.of(edit.sheet);
      if (edit.style.numberFormat !== undefined) draft.setDateFormat(edit.range, isDateFormat(edit.style.numberFormat));
      return;
    }
    case "clearBlock":
      clearBlock(drafts.of(edit.sheet), edit.range);
      return;
    case "merge":
      merge(drafts.of(edit.sheet), edit.range);
      return;
    case "unmerge":
      drafts.of(edit.sheet).merged.removeInside(edit.range);
      return;
    case "restoreFilter": {
      const draft = drafts.of(edit.sheet);
      if (draft.filter) draft.filter = { ...draft.filter, range: edit.range };
      return;
    }
    case "appendTableColumns":
      appendColumns(drafts.of(edit.sheet), edit.table, edit.headers);
      return;
    case "removeTableColumns":
      removeColumns(drafts.of(edit.sheet), edit.table, edit.headers);
      return;
    case "extendFilter":
      extendFilter(drafts.of(edit.sheet), edit.range);
      return;
    case "dataValidation":
      drafts.of(edit.sheet);
      if (edit.rule.type === "list") listSource(edit.rule.items); // fails where no adapter could carry it out
      return;
    case "link":
      drafts.of(edit.target.sheet);
      drafts.of(edit.sheet).addLink();
      return;
    case "columnWidths":
    case "rowHeights":
    case "freeze":
    case "pageSetup":
    case "conditionalFormat":
    case "removeConditionalFormats":
    case "restoreLooks":
      drafts.of(edit.sheet);
      return;
  }
}

/** The sheets of the workbook while a plan is applied, in order. */
class Drafts {
  readonly list: SheetDraft[];
  readonly #byKey: Map<SheetKey, SheetDraft>;

  constructor(sheets: readonly SheetSnapshot[]) {
    this.list = sheets.map((sheet) => new SheetDraft(sheet));
    this.#byKey = new Map(this.list.map((draft) => [draft.base.id, draft] as const));
  }

  of(sheet: SheetKey): SheetDraft {
    const draft = this.#byKey.get(sheet);
    if (!draft) throw new PlanError("unknownSheet", sheet);
    return draft;
  }

  add(sheet: SheetSnapshot, after: SheetKey | undefined): void {
    const draft = new SheetDraft(sheet);
    const place = after === undefined ? this.list.length : this.list.indexOf(this.of(after)) + 1;
    this.list.splice(place, 0, draft);
    this.#byKey.set(sheet.id, draft);
  }

  remove(sheet: SheetKey): void {
    this.list.splice(this.list.indexOf(this.of(sheet)), 1);
    this.#byKey.delete(sheet);
  }
}

function addSheet(drafts: Drafts, edit: Extract<Edit, { type: "addSheet" }>): void {
  if (!isSheetName(edit.name)) throw new PlanError("sheetNameInvalid", edit.name);
  const isTaken = drafts.list.some(
    ({ base }) => base.name.toLowerCase() === edit.name.toLowerCase() || base.id === edit.key,
  );
  if (isTaken) throw new PlanError("sheetNameTaken", edit.name);
  drafts.add(plainSheet(edit.key, edit.name, [], { visibility: edit.visibility }), edit.after);
}

/** May a sheet be called so? 1–31 characters, none of `: \ / ? * [ ]`, no apostrophe at either end. */
export function isSheetName(name: string): boolean {
  return name.length > 0 && name.length <= 31 && !/[:\\/?*[\]]|^'|'$/.test(name);
}

type WriteBlock = Extract<Edit, { type: "writeBlock" }>;

/** The block without the writes that change nothing; the very same when all do, `null` when none does. */
function writeBlock(draft: SheetDraft, edit: WriteBlock): WriteBlock | null {
  const width = edit.cells[0]?.length ?? 0;
  let written = 0;
  let idle = 0;
  const cells = edit.cells.map((row, r) => {
    if (row.length !== width) throw new PlanError("unevenBlock", draft.base.name);
    return row.map((write, c) => {
      if (!write) return null;
      if (draft.write(edit.top + r, edit.left + c, write)) written++;
      else {
        idle++;
        return null;
      }
      return write;
    });
  });
  if (idle === 0) return edit;
  return written === 0 ? null : { ...edit, cells };
}

function clearBlock(draft: SheetDraft, range: CellRange): void {
  draft.empty(range);
  draft.merged.removeInside(range);
  draft.setDateFormat(range, false);
}

/** The filter never shrinks, and its first row stays. */
function extendFilter(draft: SheetDraft, range: CellRange): void {
  if (draft.filter) draft.filter = { ...draft.filter, range: widenedFilter(draft.filter.range, range) };
}

/** The filter's range after `extendFilter`: both ranges together, from the filter's first row on. */
export function widenedFilter(filter: CellRange, range: CellRange): CellRange {
  return {
    top: filter.top,
    left: Math.min(filter.left, range.left),
    bottom: Math.max(filter.bottom, range.bottom),
    right: Math.max(filter.right, range.right),
  };
}

/** As in Excel: the top-left cell keeps its value, the others are emptied; merged areas that overlap are undone first. */
function merge(draft: SheetDraft, range: CellRange): void {
  if (range.top === range.bottom && range.left === range.right) return;
  draft.empty(range, { row: range.top, column: range.left });
  draft.merged.add(range);
}
