import { changedTables } from "../../core/journal/touched-cells";
import { areasOf, cellsOf, joined, type Span } from "../../core/workbook/cell-areas";
import type { Edit, EditPlan } from "../../core/workbook/edit-plan";
import { MAX_COLUMNS, MAX_ROWS, type CellRange } from "../../core/workbook/range";
import type { SheetSnapshot } from "../../core/workbook/snapshot";

/** What a plan changes in the looks of one sheet of a file, and so what must be kept. Areas are disjoint. */
export interface AskedLooks {
  readonly areas: readonly CellRange[];
  readonly rows: readonly Span[];
  /** Points that the plan sets, by row. */
  readonly heights: ReadonlyMap<number, number>;
  /** Characters that the plan sets, by column. */
  readonly widths: ReadonlyMap<number, number>;
  readonly validations: readonly CellRange[];
  readonly links: readonly CellRange[];
  readonly rules: boolean;
  readonly view: boolean;
  readonly page: boolean;
  readonly isWhole: boolean;
}

export const WHOLE_SHEET: CellRange = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

const EVERYTHING: AskedLooks = {
  areas: [WHOLE_SHEET],
  rows: [{ first: 0, last: MAX_ROWS - 1 }],
  heights: new Map(),
  widths: new Map(),
  validations: [WHOLE_SHEET],
  links: [WHOLE_SHEET],
  rules: true,
  view: true,
  page: true,
  isWhole: true,
};

/** `before` and `after`: the sheet in both pictures; `after` is `null` where the plan takes it away. */
export function askedLooks(plan: EditPlan, before: SheetSnapshot, after: SheetSnapshot | null): AskedLooks {
  if (after === null) return EVERYTHING;
  const areas: CellRange[] = [];
  const validations: CellRange[] = [];
  const links: CellRange[] = [];
  const rows: Span[] = [];
  const heights = new Map<number, number>();
  const widths = new Map<number, number>();
  const also = { rules: false, view: false, page: false };
  for (const edit of plan.edits) {
    if (!("sheet" in edit) || edit.sheet !== before.id) continue;
    switch (edit.type) {
      case "writeBlock":
        // a row grows with its texts, and a text may bring a mark with it
        areas.push(...writtenAreas(edit));
        rows.push({ first: edit.top, last: edit.top + edit.cells.length - 1 });
        break;
      case "styleBlock":
      case "merge":
        areas.push(edit.range);
        break;
      case "clearBlock":
        for (const list of [areas, validations, links]) list.push(edit.range);
        break;
      case "link":
        links.push({ top: edit.row, left: edit.column, bottom: edit.row, right: edit.column });
        break;
      case "dataValidation":
        validations.push(edit.range);
        break;
      case "columnWidths":
        for (const { column, width } of edit.widths) widths.set(column, width);
        break;
      case "rowHeights":
        for (const { row, height } of edit.heights) {
          rows.push({ first: row, last: row });
          heights.set(row, height);
        }
        break;
      case "conditionalFormat":
      case "removeConditionalFormats":
        also.rules = true;
        break;
      case "freeze":
        also.view = true;
        break;
      case "pageSetup":
        also.page = true;
        break;
      case "appendTableColumns":
      case "removeTableColumns":
      case "removeSheet":
      case "unmerge":
      case "extendFilter":
      case "restoreFilter":
      case "restoreLooks":
        break;
    }
  }
  for (const { table, left, right } of changedTables(plan, before, after)) {
    areas.push({ ...table.range, left, right: Math.max(right, table.range.right) });
  }
  return {
    areas: areasOf(cellsOf(areas)),
    rows: joined(rows),
    heights,
    widths,
    validations: areasOf(cellsOf(validations)),
    links: areasOf(cellsOf(links)),
    ...also,
    isWhole: false,
  };
}

/** Stretches of cells in one row that the block does not leave alone. */
function writtenAreas({ top, left, cells }: Extract<Edit, { type: "writeBlock" }>): CellRange[] {
  const areas: CellRange[] = [];
  for (const [r, line] of cells.entries()) {
    let first = -1;
    for (let c = 0; c <= line.length; c++) {
      const isWritten = c < line.length && line[c] !== null;
      if (isWritten && first < 0) first = c;
      if (isWritten || first < 0) continue;
      areas.push({ top: top + r, bottom: top + r, left: left + first, right: left + c - 1 });
      first = -1;
    }
  }
  return areas;
}
