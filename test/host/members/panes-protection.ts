import type { CellRange } from "../../../src/core/workbook/range";
import { HostError, invalidArgument } from "../dispatch/host-error";
import { isEntireColumns, isEntireRows, WHOLE_SHEET } from "../model/address";
import type { SheetModel } from "../model/workbook";
import type { ClassMembers } from "./class-members";
import { areaOf, rangeObject } from "./range-geometry";
import { accessDenied } from "./range-guard";

function count(value: number | null): number {
  const wanted = value ?? 1;
  if (!Number.isInteger(wanted) || wanted < 0) throw invalidArgument("a count of rows or columns");
  return wanted;
}

function frozenArea({ frozen: { rows, columns } }: SheetModel): CellRange | null {
  if (rows === 0 && columns === 0) return null;
  return {
    ...WHOLE_SHEET,
    bottom: rows === 0 ? WHOLE_SHEET.bottom : rows - 1,
    right: columns === 0 ? WHOLE_SHEET.right : columns - 1,
  };
}

export const freezePanes: ClassMembers<Excel.WorksheetFreezePanes, "WorksheetFreezePanes"> = {
  call: {
    freezeRows: (self, rows) => {
      self.frozen = { rows: count(rows), columns: 0 };
    },
    freezeColumns: (self, columns) => {
      self.frozen = { rows: 0, columns: count(columns) };
    },
    freezeAt: (self, frozenRange) => {
      if (frozenRange === null) {
        self.frozen = { rows: 0, columns: 0 };
        return;
      }
      const area = areaOf(self, frozenRange);
      self.frozen = {
        rows: isEntireColumns(area) ? 0 : area.bottom + 1,
        columns: isEntireRows(area) ? 0 : area.right + 1,
      };
    },
    unfreeze: (self) => {
      self.frozen = { rows: 0, columns: 0 };
    },
    getLocation: (self) => {
      const area = frozenArea(self);
      if (area === null) throw new HostError("ItemNotFound", "There is no frozen pane.");
      return rangeObject(self, area);
    },
    getLocationOrNullObject: (self) => {
      const area = frozenArea(self);
      return area === null ? null : rangeObject(self, area);
    },
  },
};

export const worksheetProtection: ClassMembers<Excel.WorksheetProtection, "WorksheetProtection"> = {
  get: { protected: ({ protection }) => protection.isProtected, options: ({ protection }) => protection.options },
  call: {
    protect: (self, options, password) => {
      if (self.protection.isProtected) throw accessDenied();
      self.protection = { isProtected: true, options: options ?? {}, password };
    },
    unprotect: (self, password) => {
      if (self.protection.password !== null && self.protection.password !== password) {
        throw new HostError("BadPassword", "The password you supplied is incorrect.");
      }
      self.protection = { isProtected: false, options: {}, password: null };
    },
  },
};

export const workbookProtection: ClassMembers<Excel.WorkbookProtection, "WorkbookProtection"> = {
  get: { protected: ({ isStructureProtected }) => isStructureProtected },
};
