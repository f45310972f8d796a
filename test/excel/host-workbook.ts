import { columnLetters } from "../../src/core/workbook/range";
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { putFormula, putValue } from "../host/model/cells";
import { hideColumns, hideRows } from "../host/model/layout";
import { changeStyle } from "../host/model/style";
import { appendSheet, createWorkbook, nextId, type SheetModel, type WorkbookModel } from "../host/model/workbook";

/**
 * The emulated workbook as a picture of a file says: everything a snapshot knows. Looks are left out, but for the number
 * format of cells that are shown as dates.
 */
export function hostWorkbook(snapshot: WorkbookSnapshot): WorkbookModel {
  const workbook = createWorkbook("台账.xlsx");
  for (const from of snapshot.sheets) {
    const sheet = appendSheet(workbook, from.name, VISIBILITIES[from.visibility]);
    fillCells(sheet, from);
    fillParts(sheet, from);
  }
  workbook.isStructureProtected = snapshot.isStructureProtected;
  return workbook;
}

const VISIBILITIES = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

function fillCells(sheet: SheetModel, from: SheetSnapshot): void {
  for (const [r, line] of from.values.entries()) {
    for (const [c, value] of line.entries()) {
      const [row, column] = [from.origin.row + r, from.origin.column + c];
      if (value !== null) putValue(sheet.cells, row, column, value);
      if (typeof value === "number" && from.isDateFormatted(row, column)) {
        changeStyle(
          sheet.styles,
          { top: row, left: column, bottom: row, right: column },
          { numberFormat: "yyyy-mm-dd" },
        );
      }
    }
  }
  for (const [key, formula] of from.formulas) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    putFormula(sheet.cells, row, column, `=${formula}`, cellAt(from, row, column));
  }
}

function fillParts(sheet: SheetModel, from: SheetSnapshot): void {
  sheet.merges = [...from.merges];
  for (const { first, last } of from.hiddenRows) hideRows(sheet, { top: first, bottom: last, left: 0, right: 0 }, true);
  for (const column of from.hiddenColumns) hideColumns(sheet, { top: 0, bottom: 0, left: column, right: column }, true);
  if (from.filter !== null) sheet.autoFilter = { area: from.filter.range, criteria: new Map() };
  if (from.filter?.isActive === true) sheet.autoFilter?.criteria.set(0, { filterOn: "Custom", criterion1: "<>" });
  sheet.protection.isProtected = from.isProtected;
  for (const table of from.tables) {
    const width = table.range.right - table.range.left + 1;
    sheet.tables.push({
      id: `{T${columnLetters(nextId(sheet.workbook))}}`,
      name: table.name,
      area: table.range,
      showHeaders: table.hasHeaderRow,
      showTotals: table.hasTotalsRow,
      style: "TableStyleMedium2",
      showFilterButton: true,
      showBandedRows: true,
      columnIds: Array.from({ length: width }, (_, at) => at + 1),
      lastColumnId: width,
      criteria: new Map(),
    });
  }
}
