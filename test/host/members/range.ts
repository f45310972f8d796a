import type { CellRange } from "../../../src/core/workbook/range";
import { HostError, invalidArgument, notImplemented } from "../dispatch/host-error";
import { areaText, cellsOf, columnsOf, fullAddress, isEntireColumns, isEntireRows, rowsOf } from "../model/address";
import { readBlock, writeBlock } from "../model/block";
import { cellKey, valueAt } from "../model/cells";
import { shownValue } from "../model/enter";
import { emitChanged, emitSelection } from "../model/events";
import { fillArea } from "../model/fill";
import { readLink, setLink } from "../model/links";
import { getColumnProperties, getRowProperties, setColumnProperties, setRowProperties } from "./axis-properties";
import { getCellProperties, setCellProperties } from "./cell-properties";
import { commonHidden, hideColumns, hideRows } from "../model/layout";
import { mergeArea, unmergeArea } from "../model/merges";
import { clearArea } from "../model/clear";
import { changeStyle, putStyle, styleAt } from "../model/style";
import type { ClassMembers } from "./class-members";
import { hostObject, type RangeModel } from "./models";
import { rangeGeometry } from "./range-geometry";
import { guardRange } from "./range-guard";

function valueOf({ sheet }: RangeModel, row: number, column: number): string | number | boolean {
  const value = shownValue(sheet, row, column);
  if (value !== null) return value;
  throw notImplemented(`Range.values (result of ${sheet.cells.formulas.get(cellKey(row, column)) ?? ""})`);
}

function typeOf(
  { sheet }: RangeModel,
  row: number,
  column: number,
): "Empty" | "String" | "Double" | "Boolean" | "Error" {
  const value = valueAt(sheet.cells, row, column);
  if (value === null) return "Empty";
  if (typeof value === "object") return "Error";
  return typeof value === "string" ? "String" : typeof value === "number" ? "Double" : "Boolean";
}

function fill({ sheet, area }: RangeModel, input: unknown): void {
  fillArea(sheet, area, input);
  emitChanged(sheet, area);
}

function format({ sheet, area }: RangeModel, input: unknown): void {
  const set = (part: CellRange, code: unknown): void => {
    if (code === null) return;
    if (typeof code !== "string") throw invalidArgument("a number format is a text");
    changeStyle(sheet.styles, part, { numberFormat: code === "" ? "General" : code });
  };
  if (!Array.isArray(input)) {
    set(area, input);
    return;
  }
  writeBlock(area, input, (row, column, code) => set({ top: row, left: column, bottom: row, right: column }, code));
}

export const range: ClassMembers<Excel.Range, "Range"> = {
  guard: guardRange,
  get: {
    address: ({ sheet, area }) => fullAddress(sheet.name, area),
    addressLocal: ({ area }) => areaText(area),
    rowIndex: ({ area }) => area.top,
    columnIndex: ({ area }) => area.left,
    rowCount: ({ area }) => rowsOf(area),
    columnCount: ({ area }) => columnsOf(area),
    cellCount: ({ area }) => (cellsOf(area) > 2 ** 31 - 1 ? -1 : cellsOf(area)),
    isEntireColumn: ({ area }) => isEntireColumns(area),
    isEntireRow: ({ area }) => isEntireRows(area),
    values: (self) => readBlock(self.area, (row, column) => valueOf(self, row, column)),
    valueTypes: (self) => readBlock(self.area, (row, column) => typeOf(self, row, column)) as Excel.RangeValueType[][],
    formulas: (self) =>
      readBlock(
        self.area,
        (row, column) => self.sheet.cells.formulas.get(cellKey(row, column)) ?? valueOf(self, row, column),
      ),
    numberFormat: ({ sheet, area }) =>
      readBlock(area, (row, column) => styleAt(sheet.styles, row, column).numberFormat),
    rowHidden: ({ sheet, area }) => commonHidden(sheet.hiddenRows, area.top, area.bottom),
    columnHidden: ({ sheet, area }) => commonHidden(sheet.hiddenColumns, area.left, area.right),
    hyperlink: ({ sheet, area }) => readLink(sheet, area),
    hidden: ({ sheet, area }) => {
      const rows = commonHidden(sheet.hiddenRows, area.top, area.bottom);
      const columns = commonHidden(sheet.hiddenColumns, area.left, area.right);
      return rows === true || columns === true ? true : rows === null || columns === null ? null : false;
    },
  },
  set: {
    values: fill,
    formulas: fill,
    numberFormat: format,
    hyperlink: ({ sheet, area }, link) => setLink(sheet, area, link),
    // only taking looks away is emulated
    style: ({ sheet, area }, style) => {
      if (style !== "Normal") throw notImplemented(`Range.style = ${style}`);
      putStyle(sheet.styles, area, sheet.styles.normal);
    },
    rowHidden: ({ sheet, area }, hidden) => hideRows(sheet, area, hidden),
    columnHidden: ({ sheet, area }, hidden) => hideColumns(sheet, area, hidden),
  },
  navigate: {
    worksheet: ({ sheet }) => hostObject("Worksheet", sheet),
    format: ({ sheet, area }) => hostObject("RangeFormat", { sheet, areas: [area] }),
    conditionalFormats: (self) => hostObject("ConditionalFormatCollection", self),
    dataValidation: (self) => hostObject("DataValidation", self),
  },
  call: {
    ...rangeGeometry,
    clear: ({ sheet, area }, applyTo) => {
      clearArea(sheet, area, applyTo ?? "All");
      if (applyTo !== "Formats") emitChanged(sheet, area);
    },
    setCellProperties,
    getCellProperties,
    getRowProperties,
    getColumnProperties,
    setRowProperties,
    setColumnProperties,
    merge: ({ sheet, area }, across) => mergeArea(sheet, area, across === true),
    unmerge: ({ sheet, area }) => unmergeArea(sheet, area),
    getMergedAreasOrNullObject: ({ sheet, area }) => {
      const areas = sheet.merges.filter(
        (merge) =>
          merge.top >= area.top && merge.top <= area.bottom && merge.left >= area.left && merge.left <= area.right,
      );
      // documented, but for the code
      if (areas.length > 512) throw new HostError("GeneralException", "There are more than 512 merged areas.");
      return areas.length === 0 ? null : hostObject("RangeAreas", { sheet, areas });
    },
    select: ({ sheet, area }) => {
      sheet.workbook.activeSheet = sheet;
      sheet.workbook.selection = { sheet, area };
      emitSelection(sheet, area);
    },
    calculate: () => undefined,
  },
  wire: {
    _ValidateArraySize: ({ area }, rows, columns) => {
      if (rows === rowsOf(area) && columns === columnsOf(area)) return null;
      throw invalidArgument(
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range",
      );
    },
  },
};
