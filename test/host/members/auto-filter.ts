import { invalidArgument, itemNotFound, notImplemented } from "../dispatch/host-error";
import type { CellRange } from "../../../src/core/workbook/range";
import { columnsOf } from "../model/address";
import { applyFilter } from "../model/filters";
import type { ClassMembers } from "./class-members";
import { type AutoFilterOwner, type TableColumnModel } from "./models";
import { areaOf, rangeObject } from "./range-geometry";
import { assertAllowed } from "./range-guard";

interface State {
  readonly area: CellRange;
  readonly criteria: Map<number, Excel.FilterCriteria>;
}

function stateOf({ sheet, table }: AutoFilterOwner): State | null {
  return table === null ? sheet.autoFilter : table;
}

/** One per column; columns without a criterion are `{}` in Excel's answer (assumed). */
function criteriaOf(state: State): Excel.FilterCriteria[] {
  const list: Partial<Excel.FilterCriteria>[] = [];
  for (let column = 0; column < columnsOf(state.area); column += 1) list.push(state.criteria.get(column) ?? {});
  return list as Excel.FilterCriteria[];
}

function reapply(self: AutoFilterOwner): void {
  const state = stateOf(self);
  if (state !== null) applyFilter(self.sheet, state);
}

export const autoFilter: ClassMembers<Excel.AutoFilter, "AutoFilter"> = {
  guard: ({ sheet }, member) => assertAllowed(sheet, member === "remove" ? null : "allowAutoFilter"),
  get: {
    enabled: (self) => stateOf(self) !== null,
    isDataFiltered: (self) => (stateOf(self)?.criteria.size ?? 0) > 0,
    criteria: (self) => {
      const state = stateOf(self);
      return state === null ? null : criteriaOf(state);
    },
  },
  call: {
    // a filter put over another range begins anew: criteria set before are gone (assumed)
    apply: (self, range, columnIndex, criteria) => {
      const { sheet, table } = self;
      const area = areaOf(sheet, range);
      const before = stateOf(self);
      const isSame = before !== null && JSON.stringify(before.area) === JSON.stringify(area);
      if (!isSame) {
        if (table !== null) throw invalidArgument("the filter of a table covers the table");
        if (before !== null) applyFilter(sheet, { area: before.area, criteria: new Map() });
        sheet.autoFilter = { area, criteria: new Map() };
      }
      const state = stateOf(self);
      if (columnIndex !== null && state !== null) {
        if (columnIndex < 0 || columnIndex >= columnsOf(area)) throw invalidArgument("columnIndex");
        if (criteria !== null) state.criteria.set(columnIndex, criteria);
      }
      reapply(self);
    },
    clearCriteria: (self) => {
      stateOf(self)?.criteria.clear();
      reapply(self);
    },
    clearColumnCriteria: (self, columnIndex) => {
      stateOf(self)?.criteria.delete(columnIndex ?? -1);
      reapply(self);
    },
    remove: (self) => {
      if (self.table !== null) throw notImplemented("AutoFilter.remove of a table");
      const state = stateOf(self);
      if (state !== null) applyFilter(self.sheet, { area: state.area, criteria: new Map() });
      self.sheet.autoFilter = null;
    },
    reapply,
    getRange: (self) => {
      const state = stateOf(self);
      if (state === null) throw itemNotFound("there is no filter");
      return rangeObject(self.sheet, state.area);
    },
    getRangeOrNullObject: (self) => {
      const state = stateOf(self);
      return state === null ? null : rangeObject(self.sheet, state.area);
    },
  },
};

function owner({ sheet, table }: TableColumnModel): AutoFilterOwner {
  return { sheet, table };
}

function columnOf({ table, columnId }: TableColumnModel): number {
  return table.columnIds.indexOf(columnId);
}

export const filter: ClassMembers<Excel.Filter, "Filter"> = {
  guard: ({ sheet }) => assertAllowed(sheet, "allowAutoFilter"),
  get: { criteria: (self) => self.table.criteria.get(columnOf(self)) ?? null },
  call: {
    apply: (self, criteria) => {
      if (criteria === null) throw invalidArgument("criteria");
      self.table.criteria.set(columnOf(self), criteria);
      reapply(owner(self));
    },
    applyValuesFilter: (self, values) => {
      self.table.criteria.set(columnOf(self), { filterOn: "Values", values: values ?? [] });
      reapply(owner(self));
    },
    clear: (self) => {
      self.table.criteria.delete(columnOf(self));
      reapply(owner(self));
    },
  },
};
