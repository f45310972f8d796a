import type { CellRange } from "../../../src/core/workbook/range";
import { HostError, invalidArgument, itemNotFound } from "../dispatch/host-error";
import { WHOLE_SHEET, bound, containsArea, intersect } from "../model/address";
import { findRange } from "../model/find-range";
import { usedWithin } from "../model/used";
import type { SheetModel } from "../model/workbook";
import type { ClassMembers } from "./class-members";
import { hostObject, type HostObject, type RangeModel } from "./models";

export function rangeObject(sheet: RangeModel["sheet"], area: CellRange): HostObject {
  if (!containsArea(WHOLE_SHEET, area) || area.top > area.bottom || area.left > area.right) {
    throw invalidArgument("the range lies outside the sheet");
  }
  return hostObject("Range", { sheet, area });
}

function within({ sheet, area }: RangeModel, change: Partial<CellRange>): HostObject {
  return rangeObject(sheet, { ...area, ...change });
}

/** A range given as an object or as an address; one of another sheet is refused. */
export function areaOf(sheet: SheetModel, given: unknown): CellRange {
  if (typeof given === "string") {
    const target = findRange(sheet.workbook, sheet, given);
    if (target.sheet !== sheet) throw invalidArgument(`${given} lies on another sheet`);
    return target.area;
  }
  const object = given as HostObject | null;
  if (object?.className !== "Range" || object.self.sheet !== sheet)
    throw invalidArgument("a range of this sheet is wanted");
  return object.self.area;
}

function wholeNumber(value: unknown): number {
  if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument("a whole number is wanted");
  return value;
}

/** Rows or columns beside the range: `count` of them, negative on the other side. */
function beside(self: RangeModel, count: number, side: "above" | "below" | "before" | "after"): HostObject {
  if (count === 0) throw invalidArgument("a count of 0");
  const { area } = self;
  const isForward = (side === "below" || side === "after") === count > 0;
  const size = Math.abs(count);
  if (side === "above" || side === "below") {
    return within(
      self,
      isForward ? { top: area.bottom + 1, bottom: area.bottom + size } : { top: area.top - size, bottom: area.top - 1 },
    );
  }
  return within(
    self,
    isForward ? { left: area.right + 1, right: area.right + size } : { left: area.left - size, right: area.left - 1 },
  );
}

/** Ranges made from a range; nothing in the workbook changes. */
export const rangeGeometry: NonNullable<ClassMembers<Excel.Range, "Range">["call"]> = {
  // cells outside the range are allowed as long as they are on the sheet
  getCell: (self, row, column) => {
    const top = self.area.top + wholeNumber(row);
    const left = self.area.left + wholeNumber(column);
    return within(self, { top, bottom: top, left, right: left });
  },
  getRow: (self, row) => {
    const top = self.area.top + wholeNumber(row);
    return within(self, { top, bottom: top });
  },
  getColumn: (self, column) => {
    const left = self.area.left + wholeNumber(column);
    return within(self, { left, right: left });
  },
  getLastRow: (self) => within(self, { top: self.area.bottom }),
  getLastColumn: (self) => within(self, { left: self.area.right }),
  getLastCell: (self) => within(self, { top: self.area.bottom, left: self.area.right }),
  getEntireRow: (self) => within(self, { left: WHOLE_SHEET.left, right: WHOLE_SHEET.right }),
  getEntireColumn: (self) => within(self, { top: WHOLE_SHEET.top, bottom: WHOLE_SHEET.bottom }),
  getOffsetRange: ({ sheet, area }, rows, columns) =>
    rangeObject(sheet, {
      top: area.top + wholeNumber(rows),
      left: area.left + wholeNumber(columns),
      bottom: area.bottom + wholeNumber(rows),
      right: area.right + wholeNumber(columns),
    }),
  getResizedRange: (self, rows, columns) =>
    within(self, { bottom: self.area.bottom + wholeNumber(rows), right: self.area.right + wholeNumber(columns) }),
  getAbsoluteResizedRange: (self, rows, columns) =>
    within(self, { bottom: self.area.top + wholeNumber(rows) - 1, right: self.area.left + wholeNumber(columns) - 1 }),
  getRowsAbove: (self, count) => beside(self, wholeNumber(count ?? 1), "above"),
  getRowsBelow: (self, count) => beside(self, wholeNumber(count ?? 1), "below"),
  getColumnsBefore: (self, count) => beside(self, wholeNumber(count ?? 1), "before"),
  getColumnsAfter: (self, count) => beside(self, wholeNumber(count ?? 1), "after"),
  getBoundingRect: (self, other) => rangeObject(self.sheet, bound(self.area, areaOf(self.sheet, other))),
  getIntersection: (self, other) => {
    const area = intersect(self.area, areaOf(self.sheet, other));
    if (area === null) throw itemNotFound("the ranges share no cell");
    return rangeObject(self.sheet, area);
  },
  getIntersectionOrNullObject: (self, other) => {
    const area = intersect(self.area, areaOf(self.sheet, other));
    return area === null ? null : rangeObject(self.sheet, area);
  },
  getUsedRange: ({ sheet, area }, valuesOnly) => {
    const used = usedWithin(sheet, area, valuesOnly === true);
    if (used === null) throw new HostError("ItemNotFound", "The range has no used cells.");
    return rangeObject(sheet, used);
  },
  getUsedRangeOrNullObject: ({ sheet, area }, valuesOnly) => {
    const used = usedWithin(sheet, area, valuesOnly === true);
    return used === null ? null : rangeObject(sheet, used);
  },
};
