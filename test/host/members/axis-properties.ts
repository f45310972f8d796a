import { invalidArgument, notImplemented } from "../dispatch/host-error";
import { columnsOf, fullAddress, isEntireColumns, rowsOf } from "../model/address";
import { hideColumns, hideRows } from "../model/layout";
import { changeRuns, runAt } from "../model/runs";
import type { RangeModel } from "./models";

type Bag = Readonly<Record<string, unknown>>;

function bag(value: unknown): Bag {
  return typeof value === "object" && value !== null ? (value as Bag) : {};
}

function assertKnown(wanted: Bag, known: readonly string[], of: string): void {
  for (const name of Object.keys(wanted)) if (!known.includes(name)) throw notImplemented(`${of}.${name}`);
}

/** `Range.getRowProperties`: one entry per row, with what is asked for. */
export function getRowProperties({ sheet, area }: RangeModel, wanted: unknown): Excel.RowProperties[] {
  const ask = bag(wanted);
  if (isEntireColumns(area)) throw invalidArgument("whole columns have too many rows");
  assertKnown(ask, ["address", "rowIndex", "rowHidden", "format"], "RowPropertiesLoadOptions");
  assertKnown(bag(ask["format"]), ["rowHeight"], "RowPropertiesLoadOptions.format");
  return Array.from({ length: rowsOf(area) }, (_, at): Excel.RowProperties => {
    const row = area.top + at;
    const height = runAt(sheet.rowHeights, row) ?? sheet.workbook.standardHeight;
    return {
      ...(ask["address"] === true ? { address: fullAddress(sheet.name, { ...area, top: row, bottom: row }) } : {}),
      ...(ask["rowIndex"] === true ? { rowIndex: row } : {}),
      ...(ask["rowHidden"] === true ? { rowHidden: runAt(sheet.hiddenRows, row) !== undefined } : {}),
      ...(ask["format"] === undefined ? {} : { format: { rowHeight: height } }),
    };
  });
}

/** `Range.getColumnProperties`: one entry per column, with what is asked for. */
export function getColumnProperties({ sheet, area }: RangeModel, wanted: unknown): Excel.ColumnProperties[] {
  const ask = bag(wanted);
  assertKnown(ask, ["address", "columnIndex", "columnHidden", "format"], "ColumnPropertiesLoadOptions");
  assertKnown(bag(ask["format"]), ["columnWidth"], "ColumnPropertiesLoadOptions.format");
  return Array.from({ length: columnsOf(area) }, (_, at): Excel.ColumnProperties => {
    const column = area.left + at;
    const width = runAt(sheet.columnWidths, column) ?? sheet.workbook.standardWidth;
    return {
      ...(ask["address"] === true
        ? { address: fullAddress(sheet.name, { ...area, left: column, right: column }) }
        : {}),
      ...(ask["columnIndex"] === true ? { columnIndex: column } : {}),
      ...(ask["columnHidden"] === true ? { columnHidden: runAt(sheet.hiddenColumns, column) !== undefined } : {}),
      ...(ask["format"] === undefined ? {} : { format: { columnWidth: width } }),
    };
  });
}

function listOf(given: unknown, length: number): readonly Bag[] {
  if (!Array.isArray(given) || given.length !== length) throw invalidArgument("one entry for each row or column");
  return given.map(bag);
}

/** `Range.setRowProperties`: heights and hiding, row by row. */
export function setRowProperties({ sheet, area }: RangeModel, given: unknown): void {
  for (const [at, entry] of listOf(given, rowsOf(area)).entries()) {
    assertKnown(entry, ["rowHidden", "format"], "SettableRowProperties");
    assertKnown(bag(entry["format"]), ["rowHeight"], "SettableRowProperties.format");
    const row = area.top + at;
    const { rowHeight } = bag(entry["format"]);
    if (typeof rowHeight === "number") changeRuns(sheet.rowHeights, row, row, () => rowHeight);
    if (typeof entry["rowHidden"] === "boolean")
      hideRows(sheet, { ...area, top: row, bottom: row }, entry["rowHidden"]);
  }
}

/** `Range.setColumnProperties`: widths and hiding, column by column. */
export function setColumnProperties({ sheet, area }: RangeModel, given: unknown): void {
  for (const [at, entry] of listOf(given, columnsOf(area)).entries()) {
    assertKnown(entry, ["columnHidden", "format"], "SettableColumnProperties");
    assertKnown(bag(entry["format"]), ["columnWidth"], "SettableColumnProperties.format");
    const column = area.left + at;
    const { columnWidth } = bag(entry["format"]);
    if (typeof columnWidth === "number") changeRuns(sheet.columnWidths, column, column, () => columnWidth);
    const hidden = entry["columnHidden"];
    if (typeof hidden === "boolean") hideColumns(sheet, { ...area, left: column, right: column }, hidden);
  }
}
