import { invalidArgument, itemNotFound } from "../dispatch/host-error";
import { emitChanged } from "../model/events";
import { writeBlock, readBlock } from "../model/block";
import { enter, shownValue } from "../model/enter";
import { bodyOf, headingOf, insertTableColumn, nameHeadings, removeTableColumn } from "../model/tables";
import type { CellRange } from "../../../src/core/workbook/range";
import type { ClassMembers } from "./class-members";
import { hostObject, type HostObject, type TableColumnModel, type TableOnSheet } from "./models";
import { rangeObject } from "./range-geometry";
import { guardTable } from "./table";

function indexOf({ table, columnId }: TableColumnModel): number {
  const index = table.columnIds.indexOf(columnId);
  if (index < 0) throw itemNotFound("the table column");
  return index;
}

function column(self: TableOnSheet, columnId: number | undefined): HostObject {
  if (columnId === undefined) throw itemNotFound("the table column");
  return hostObject("TableColumn", { ...self, columnId });
}

/** By id or heading. */
function lookUp({ sheet, table }: TableOnSheet, key: unknown): number | undefined {
  if (typeof key === "number") return table.columnIds.find((id) => id === key);
  const wanted = String(key).toLowerCase();
  return table.columnIds.find((_, index) => headingOf(sheet, table, index).toLowerCase() === wanted);
}

export const tableColumnCollection: ClassMembers<Excel.TableColumnCollection, "TableColumnCollection"> = {
  guard: guardTable,
  get: { count: ({ table }) => table.columnIds.length },
  items: (self) => self.table.columnIds.map((id) => column(self, id)),
  call: {
    add: (self, index, values, name) => {
      const { sheet, table } = self;
      const at = index ?? table.columnIds.length;
      if (!Number.isInteger(at) || at < -1 || at > table.columnIds.length) throw invalidArgument("index");
      const id = insertTableColumn(sheet, table, at === -1 ? table.columnIds.length : at, name);
      const place = table.area.left + table.columnIds.indexOf(id);
      const whole = { ...table.area, left: place, right: place };
      if (values !== null) {
        writeBlock(whole, values, (row, at2, value) => enter(sheet, row, at2, value));
        nameHeadings(sheet, table);
      }
      emitChanged(sheet, whole);
      return column(self, id);
    },
    getCount: ({ table }) => table.columnIds.length,
    getItem: (self, key) => column(self, lookUp(self, key)),
    getItemAt: (self, index) => column(self, self.table.columnIds[index ?? -1]),
    getItemOrNullObject: (self, key) => {
      const id = lookUp(self, key);
      return id === undefined ? null : column(self, id);
    },
  },
};

function areaOf(self: TableColumnModel): CellRange {
  const left = self.table.area.left + indexOf(self);
  return { ...self.table.area, left, right: left };
}

export const tableColumn: ClassMembers<Excel.TableColumn, "TableColumn"> = {
  identity: ({ columnId }) => ({ Id: columnId }),
  guard: guardTable,
  get: {
    id: ({ columnId }) => columnId,
    index: (self) => indexOf(self),
    name: (self) => headingOf(self.sheet, self.table, indexOf(self)),
    values: (self) => readBlock(areaOf(self), (row, at) => shownValue(self.sheet, row, at)),
  },
  set: {
    name: (self, name) => {
      const { top, left } = areaOf(self);
      enter(self.sheet, top, left, name);
      nameHeadings(self.sheet, self.table);
    },
  },
  navigate: { filter: (self) => hostObject("Filter", self) },
  call: {
    delete: (self) => {
      const area = areaOf(self);
      removeTableColumn(self.sheet, self.table, indexOf(self));
      emitChanged(self.sheet, area);
    },
    getRange: (self) => rangeObject(self.sheet, areaOf(self)),
    getDataBodyRange: (self) => {
      const { top, bottom } = bodyOf(self.table);
      return rangeObject(self.sheet, { ...areaOf(self), top, bottom });
    },
    getHeaderRowRange: (self) => {
      const area = areaOf(self);
      return rangeObject(self.sheet, { ...area, bottom: area.top });
    },
  },
};
