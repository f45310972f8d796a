import { itemNotFound } from "../dispatch/host-error";
import type { ClassMembers } from "./class-members";
import { hostObject } from "./models";
import { rangeObject } from "./range-geometry";

export const workbook: ClassMembers<Excel.Workbook, "Workbook"> = {
  get: {
    name: ({ name }) => name,
    readOnly: () => false,
    isDirty: () => true,
  },
  navigate: {
    application: (self) => hostObject("Application", self),
    worksheets: (self) => hostObject("WorksheetCollection", self),
    tables: (self) => hostObject("TableCollection", { workbook: self, sheet: null }),
    names: (self) => hostObject("NamedItemCollection", { workbook: self, sheet: null }),
    settings: (self) => hostObject("SettingCollection", self),
    protection: (self) => hostObject("WorkbookProtection", self),
  },
  call: {
    getSelectedRange: ({ selection, activeSheet }) => {
      if (selection !== null) return rangeObject(selection.sheet, selection.area);
      if (activeSheet === null) throw itemNotFound("nothing is selected");
      return rangeObject(activeSheet, { top: 0, left: 0, bottom: 0, right: 0 });
    },
    getActiveCell: ({ selection, activeSheet }) => {
      const sheet = selection?.sheet ?? activeSheet;
      if (sheet === null) throw itemNotFound("nothing is selected");
      const { top, left } = selection?.area ?? { top: 0, left: 0 };
      return rangeObject(sheet, { top, left, bottom: top, right: left });
    },
  },
};
