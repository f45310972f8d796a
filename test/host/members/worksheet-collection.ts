import { itemNotFound } from "../dispatch/host-error";
import { emitSheetAdded, WHOLE_WORKBOOK } from "../model/events";
import { assertSheetName, freeSheetName, lookUpSheet } from "../model/sheet-names";
import { appendSheet, type SheetModel, type WorkbookModel } from "../model/workbook";
import type { ClassMembers } from "./class-members";
import { hostObject, type HostObject } from "./models";
import { registrations } from "./registrations";
import { accessDenied } from "./range-guard";

function first(visibleOnly: boolean | null, sheets: readonly SheetModel[]): HostObject {
  const sheet = sheets.find(({ visibility }) => visibleOnly !== true || visibility === "Visible");
  if (sheet === undefined) throw itemNotFound("there is no such worksheet");
  return hostObject("Worksheet", sheet);
}

export const worksheetCollection: ClassMembers<Excel.WorksheetCollection, "WorksheetCollection"> = {
  guard: ({ isStructureProtected }, member) => {
    if (isStructureProtected && member === "add") throw accessDenied();
  },
  items: ({ sheets }) => sheets.map((sheet) => hostObject("Worksheet", sheet)),
  call: {
    add: (workbook, name) => {
      const wanted = name ?? freeSheetName(workbook);
      assertSheetName(workbook, wanted);
      const sheet = appendSheet(workbook, wanted);
      emitSheetAdded(sheet);
      return hostObject("Worksheet", sheet);
    },
    getItem: (workbook, key) => {
      const sheet = lookUpSheet(workbook, String(key));
      if (sheet === undefined) throw itemNotFound(String(key));
      return hostObject("Worksheet", sheet);
    },
    getItemOrNullObject: (workbook, key) => {
      const sheet = lookUpSheet(workbook, String(key));
      return sheet === undefined ? null : hostObject("Worksheet", sheet);
    },
    getActiveWorksheet: ({ activeSheet }) => {
      if (activeSheet === null) throw itemNotFound("no active worksheet");
      return hostObject("Worksheet", activeSheet);
    },
    getCount: ({ sheets }, visibleOnly) =>
      sheets.filter(({ visibility }) => visibleOnly !== true || visibility === "Visible").length,
    getFirst: (workbook, visibleOnly) => first(visibleOnly, workbook.sheets),
    getLast: (workbook, visibleOnly) => first(visibleOnly, workbook.sheets.toReversed()),
  },
  wire: registrations<WorkbookModel>(
    [
      "DataChangedEvent",
      "SelectionChangedEvent",
      "ActivatedEvent",
      "DeactivatedEvent",
      "AddedEvent",
      "DeletedEvent",
      "EventNameChanged",
    ],
    (workbook) => workbook,
    () => WHOLE_WORKBOOK,
  ),
};
