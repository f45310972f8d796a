import { invalidArgument, itemNotFound } from "../dispatch/host-error";
import { areaText, parseArea, WHOLE_SHEET } from "../model/address";
import { readColor } from "../model/color";
import { findRange } from "../model/find-range";
import { assertSheetName, assertVisibleSheetLeft, lookUpSheet } from "../model/sheet-names";
import { emitActivated, emitNameChanged, emitSheetDeleted } from "../model/events";
import { removeSheet, renameSheet } from "../model/sheets";
import { usedArea } from "../model/used";
import type { SheetModel } from "../model/workbook";
import type { ClassMembers } from "./class-members";
import { hostObject, type HostObject } from "./models";
import { areaOf, rangeObject } from "./range-geometry";
import { registrations } from "./registrations";
import { accessDenied } from "./range-guard";

// what the protection of the workbook's structure forbids
const STRUCTURE = new Set(["name", "visibility", "position", "tabColor", "delete", "copy"]);

function sheetAt(self: SheetModel, steps: 1 | -1, visibleOnly: boolean | null): SheetModel | null {
  const { sheets } = self.workbook;
  for (let at = sheets.indexOf(self) + steps; at >= 0 && at < sheets.length; at += steps) {
    const sheet = sheets[at];
    if (sheet !== undefined && (visibleOnly !== true || sheet.visibility === "Visible")) return sheet;
  }
  return null;
}

function found(sheet: SheetModel | null): HostObject {
  if (sheet === null) throw itemNotFound("there is no such worksheet");
  return hostObject("Worksheet", sheet);
}

function orNull(sheet: SheetModel | null): HostObject | null {
  return sheet === null ? null : hostObject("Worksheet", sheet);
}

function byId(self: SheetModel, id: unknown): HostObject {
  const sheet = lookUpSheet(self.workbook, String(id));
  if (sheet === undefined) throw itemNotFound(String(id));
  return hostObject("Worksheet", sheet);
}

export const worksheet: ClassMembers<Excel.Worksheet, "Worksheet"> = {
  identity: ({ id }) => ({ Id: id }),
  guard: ({ workbook }, member) => {
    if (workbook.isStructureProtected && STRUCTURE.has(member)) throw accessDenied();
  },
  get: {
    id: ({ id }) => id,
    name: ({ name }) => name,
    position: (self) => self.workbook.sheets.indexOf(self),
    visibility: ({ visibility }) => visibility,
    tabColor: ({ tabColor }) => tabColor,
    showGridlines: ({ showGridlines }) => showGridlines,
    showHeadings: ({ showHeadings }) => showHeadings,
    standardWidth: ({ workbook }) => (workbook.standardWidth / 0.75 - 5) / 8,
    standardHeight: ({ workbook }) => workbook.standardHeight,
    enableCalculation: () => true,
  },
  set: {
    name: (self, name) => {
      assertSheetName(self.workbook, name, self);
      const before = self.name;
      renameSheet(self, name);
      emitNameChanged(self, before);
    },
    visibility: (self, visibility) => {
      if (visibility !== "Visible") assertVisibleSheetLeft(self.workbook, self);
      self.visibility = visibility;
    },
    position: (self, position) => {
      const { sheets } = self.workbook;
      if (!Number.isInteger(position) || position < 0 || position >= sheets.length) throw invalidArgument("position");
      sheets.splice(sheets.indexOf(self), 1);
      sheets.splice(position, 0, self);
    },
    tabColor: (self, color) => {
      self.tabColor = color === "" ? "" : readColor(color);
    },
    showGridlines: (self, shown) => {
      self.showGridlines = shown;
    },
    showHeadings: (self, shown) => {
      self.showHeadings = shown;
    },
  },
  navigate: {
    autoFilter: (self) => hostObject("AutoFilter", { sheet: self, table: null }),
    horizontalPageBreaks: (self) => hostObject("PageBreakCollection", self),
    freezePanes: (self) => hostObject("WorksheetFreezePanes", self),
    names: (self) => hostObject("NamedItemCollection", { workbook: self.workbook, sheet: self }),
    pageLayout: (self) => hostObject("PageLayout", self),
    protection: (self) => hostObject("WorksheetProtection", self),
    tables: (self) => hostObject("TableCollection", { workbook: self.workbook, sheet: self }),
  },
  call: {
    activate: (self) => {
      if (self.visibility !== "Visible") throw invalidArgument("a hidden worksheet cannot be activated");
      const before = self.workbook.activeSheet;
      self.workbook.activeSheet = self;
      if (before !== self) emitActivated(self, before);
    },
    delete: (self) => {
      assertVisibleSheetLeft(self.workbook, self);
      removeSheet(self);
      emitSheetDeleted(self);
    },
    getRange: (self, address) => {
      if (address === null) return rangeObject(self, WHOLE_SHEET);
      const target = findRange(self.workbook, self, address);
      if (target.sheet !== self && parseArea(address) !== null) throw invalidArgument(address);
      return rangeObject(target.sheet, target.area);
    },
    getRanges: (self, addresses) => {
      const parts = (addresses ?? areaText(WHOLE_SHEET)).split(/[,;]/).map((part) => part.trim());
      // reports count the name of the sheet with each area: beyond 8,192 letters Excel refuses
      if (parts.reduce((sum, part) => sum + part.length + self.name.length + 2, 0) > 8_192)
        throw invalidArgument("too many areas in one address");
      return hostObject("RangeAreas", { sheet: self, areas: parts.map((part) => areaOf(self, part)) });
    },
    getRangeByIndexes: (self, row, column, rows, columns) => {
      const [top, left, height, width] = [row ?? -1, column ?? -1, rows ?? 0, columns ?? 0];
      return rangeObject(self, { top, left, bottom: top + height - 1, right: left + width - 1 });
    },
    getCell: (self, row, column) => {
      const [top, left] = [row ?? -1, column ?? -1];
      return rangeObject(self, { top, left, bottom: top, right: left });
    },
    getUsedRange: (self, valuesOnly) => {
      const first = { top: 0, left: 0, bottom: 0, right: 0 };
      return rangeObject(self, usedArea(self, valuesOnly === true) ?? first);
    },
    getUsedRangeOrNullObject: (self, valuesOnly) => {
      const area = usedArea(self, valuesOnly === true);
      return area === null ? null : rangeObject(self, area);
    },
    getNext: (self, visibleOnly) => found(sheetAt(self, 1, visibleOnly)),
    getNextOrNullObject: (self, visibleOnly) => orNull(sheetAt(self, 1, visibleOnly)),
    getPrevious: (self, visibleOnly) => found(sheetAt(self, -1, visibleOnly)),
    getPreviousOrNullObject: (self, visibleOnly) => orNull(sheetAt(self, -1, visibleOnly)),
    calculate: () => undefined,
  },
  wire: {
    _GetSheetById: byId,
    _GetAnotherWorksheetById: byId,
    ...registrations<SheetModel>(
      ["DataChangedEvent", "SelectionChangedEvent", "ActivatedEvent", "DeactivatedEvent", "EventNameChanged"],
      ({ workbook }) => workbook,
      ({ id }) => id,
    ),
  },
};
