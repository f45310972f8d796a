import { invalidArgument, itemNotFound } from "../dispatch/host-error";
import { findRange } from "../model/find-range";
import { emitChanged } from "../model/events";
import { addTable, assertTableName, bodyOf, resizeTable } from "../model/tables";
import type { SheetModel } from "../model/workbook";
import type { ClassMembers } from "./class-members";
import { hostObject, type HostObject, type ScopeModel, type TableOnSheet } from "./models";
import { areaOf, rangeObject } from "./range-geometry";
import { accessDenied } from "./range-guard";
import { registrations } from "./registrations";

export function guardTable({ sheet }: { readonly sheet: SheetModel }): void {
  if (sheet.protection.isProtected) throw accessDenied();
}

function tablesOf({ workbook, sheet }: ScopeModel): readonly TableOnSheet[] {
  const sheets = sheet === null ? workbook.sheets : [sheet];
  return sheets.flatMap((on) => on.tables.map((table) => ({ sheet: on, table })));
}

/** By id or name. */
function lookUp(scope: ScopeModel, key: unknown): TableOnSheet | undefined {
  const wanted = String(key).toLowerCase();
  return tablesOf(scope).find(({ table }) => table.id.toLowerCase() === wanted || table.name.toLowerCase() === wanted);
}

function found(table: TableOnSheet | undefined, key: unknown): HostObject {
  if (table === undefined) throw itemNotFound(`table ${String(key)}`);
  return hostObject("Table", table);
}

export const tableCollection: ClassMembers<Excel.TableCollection, "TableCollection"> = {
  get: { count: (self) => tablesOf(self).length },
  items: (self) => tablesOf(self).map((table) => hostObject("Table", table)),
  call: {
    add: ({ workbook, sheet }, address, hasHeaders) => {
      const home = sheet ?? workbook.activeSheet;
      if (home === null) throw itemNotFound("no worksheet");
      const given = address;
      const target =
        typeof given === "string" ? findRange(workbook, home, given) : given?.className === "Range" ? given.self : null;
      if (target === null || (sheet !== null && target.sheet !== sheet)) throw invalidArgument("a range is wanted");
      guardTable(target);
      return hostObject("Table", {
        sheet: target.sheet,
        table: addTable(target.sheet, target.area, hasHeaders === true),
      });
    },
    getCount: (self) => tablesOf(self).length,
    getItem: (self, key) => found(lookUp(self, key), key),
    getItemAt: (self, index) => found(tablesOf(self)[index ?? -1], index),
    getItemOrNullObject: (self, key) => {
      const table = lookUp(self, key);
      return table === undefined ? null : hostObject("Table", table);
    },
  },
};

export const table: ClassMembers<Excel.Table, "Table"> = {
  identity: ({ table: { id } }) => ({ Id: id }),
  guard: guardTable,
  get: {
    id: ({ table: { id } }) => id,
    name: ({ table: { name } }) => name,
    showHeaders: ({ table: { showHeaders } }) => showHeaders,
    showTotals: ({ table: { showTotals } }) => showTotals,
    showFilterButton: ({ table: { showFilterButton } }) => showFilterButton,
    showBandedRows: ({ table: { showBandedRows } }) => showBandedRows,
    style: ({ table: { style } }) => style,
  },
  set: {
    name: ({ sheet, table: self }, name) => {
      assertTableName(sheet.workbook, name, self);
      self.name = name;
    },
    style: ({ table: self }, style) => {
      self.style = style;
    },
    showFilterButton: ({ table: self }, shown) => {
      self.showFilterButton = shown;
    },
    showBandedRows: ({ table: self }, shown) => {
      self.showBandedRows = shown;
    },
  },
  navigate: {
    columns: (self) => hostObject("TableColumnCollection", self),
    worksheet: ({ sheet }) => hostObject("Worksheet", sheet),
    autoFilter: ({ sheet, table: self }) => hostObject("AutoFilter", { sheet, table: self }),
  },
  call: {
    getRange: ({ sheet, table: { area } }) => rangeObject(sheet, area),
    getDataBodyRange: ({ sheet, table: self }) => rangeObject(sheet, bodyOf(self)),
    getHeaderRowRange: ({ sheet, table: { area, showHeaders } }) => {
      if (!showHeaders) throw itemNotFound("the table shows no headings");
      return rangeObject(sheet, { ...area, bottom: area.top });
    },
    getTotalRowRange: ({ sheet, table: { area, showTotals } }) => {
      if (!showTotals) throw itemNotFound("the table shows no totals");
      return rangeObject(sheet, { ...area, top: area.bottom });
    },
    resize: ({ sheet, table: self }, newRange) => {
      resizeTable(sheet, self, areaOf(sheet, newRange));
      emitChanged(sheet, self.area);
    },
    convertToRange: ({ sheet, table: self }) => {
      sheet.tables.splice(sheet.tables.indexOf(self), 1);
      return rangeObject(sheet, self.area);
    },
    clearFilters: ({ table: self }) => {
      self.criteria.clear();
    },
  },
  wire: registrations<TableOnSheet>(
    ["DataChangedEvent"],
    ({ sheet }) => sheet.workbook,
    ({ table: { id } }) => id,
    { DataChangedEvent: "tableChanged" },
  ),
};
