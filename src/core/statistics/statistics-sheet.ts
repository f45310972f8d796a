import type { Roster } from "../roster/roster";
import { OWN_SHEETS } from "../marks/own-sheets";
import type { CellWrite, Edit, EditPlan, SheetKey } from "../workbook/edit-plan";
import { EMPTY_PLAN } from "../workbook/edit-plan";
import {
  cellAt,
  formulaKey,
  lastRowOf,
  sheetByName,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../workbook/snapshot";
import { basisOf, type Basis } from "./basis-lines";
import { linkedRows } from "./basis-room";
import { basisEdits, holdsBasis } from "./basis-sheet";
import { findPlace, NOTHING_TYPED, typedEntries, type StatisticsPlace } from "./existing-statistics";
import { rawCount } from "./counts";
import type { StatisticsRow, StatisticsTable } from "./statistics";
import { methodCount } from "./statistics-cells";
import { FIRST_ROW, statisticsColumns, type ColumnContent, type StatisticsColumn } from "./statistics-layout";
import { columnWidths, lookEdits } from "./statistics-looks";
import { composeSheet, type ComposedSheet } from "./statistics-text";

/**
 * The sheet 领导点评工作情况统计表 (DOMAIN §6) and 统计依据, which names the rows behind every number. Our own sheet is brought
 * up to date in place and keeps 备注 and footer entries; a sheet of that name with another layout is left alone and ours gets
 * a number. Nothing changes when both sheets already say the same; a table without rows gives no sheet.
 */
export function planStatisticsSheet(workbook: WorkbookSnapshot, table: StatisticsTable, roster: Roster): EditPlan {
  if (table.rows.length === 0) return EMPTY_PLAN;
  const place = findPlace(workbook);
  const typed = place.type === "existing" ? typedEntries(place.found) : NOTHING_TYPED;
  const columns = statisticsColumns(table);
  const widths = columnWidths(columns, table);
  const composed = composeSheet(table, columns, widths, typed);
  const basis = basisOf(table, roster);
  const isThere = place.type === "existing" && holdsCells(place.found.sheet, composed);
  if (isThere && holdsBasis(sheetByName(workbook, OWN_SHEETS.basis), basis)) return EMPTY_PLAN;

  const key = place.type === "existing" ? place.found.sheet.id : "statistics";
  const written = basisEdits(workbook, basis);
  return {
    edits: [
      ...startEdits(place, key, columns.length),
      ...composed.blocks.map(({ top, cells }): Edit => ({ type: "writeBlock", sheet: key, top, left: 0, cells })),
      ...composed.merges.map((range): Edit => ({ type: "merge", sheet: key, range })),
      ...lookEdits(key, columns, table, widths, composed.rows, place.type === "existing" ? "kept" : undefined),
      ...written.edits,
      ...countLinks(key, written.key, table, columns, basis),
    ],
  };
}

function startEdits(place: StatisticsPlace, key: SheetKey, width: number): readonly Edit[] {
  if (place.type === "new") {
    return [{ type: "addSheet", key, name: place.name, visibility: "visible", showGridlines: false }];
  }
  const { sheet, width: before } = place.found;
  const range = { top: 0, left: 0, bottom: lastRowOf(sheet), right: Math.max(before, width) - 1 };
  return [{ type: "clearBlock", sheet: key, range }];
}

function holdsCells(sheet: SheetSnapshot, composed: ComposedSheet): boolean {
  const last = composed.rows.footer;
  return (
    lastRowOf(sheet) === last &&
    composed.blocks.every(({ top, cells }) =>
      cells.every((row, offset) => row.every((write, column) => holds(sheet, top + offset, column, write))),
    )
  );
}

function holds(sheet: SheetSnapshot, row: number, column: number, write: CellWrite | null): boolean {
  if (!write) return true;
  const formula = sheet.formulas.get(formulaKey(row, column));
  const value = cellAt(sheet, row, column) ?? "";
  if ("formula" in write) return formula === write.formula && value === (write.result ?? "");
  return formula === undefined && value === (write.value ?? "");
}

/** Counts lead to their lines, as far down as Excel holds links; those of 合计 to the first unit that adds to them. */
function countLinks(
  sheet: SheetKey,
  basisKey: SheetKey,
  table: StatisticsTable,
  columns: readonly StatisticsColumn[],
  basis: Basis,
): readonly Edit[] {
  const edits: Edit[] = [];
  const linked = linkedRows(table);
  columns.forEach(({ content }, column) => {
    if (content.type !== "count" && content.type !== "method") return;
    const key = content.type === "count" ? content.key : `method:${content.method}`;
    const link = (index: number, unit: number, tip: string): void => {
      const target = { sheet: basisKey, row: basis.lineOf(unit, key), column: 0 };
      edits.push({ type: "link", sheet, row: FIRST_ROW + index, column, target, tip });
    };
    for (let index = 0; index < linked; index += 1) link(index, index, "查看统计依据");
    const first = table.rows.findIndex((row) => countIn(row, content) > 0);
    link(table.rows.length, Math.max(first, 0), "查看统计依据：合计由各单位相加，从第一个有数的单位看起");
  });
  return edits;
}

function countIn(row: StatisticsRow, content: Extract<ColumnContent, { type: "count" | "method" }>): number {
  return content.type === "count" ? (rawCount(row, content.key) ?? 0) : methodCount(row, content.method);
}
