import { findRange } from "./model/find-range";
import { emitActivated, emitChanged, emitNameChanged, emitSelection, emitSheetDeleted } from "./model/events";
import { writeBlock } from "./model/block";
import { enter } from "./model/enter";
import { hideRows } from "./model/layout";
import { assertSheetName, findSheet } from "./model/sheet-names";
import { removeSheet, renameSheet } from "./model/sheets";
import type { SheetModel, WorkbookModel } from "./model/workbook";

/** What somebody at the screen does while the add-in looks on. Addresses name the sheet: "党员!B3". */
export interface Person {
  type(address: string, input: unknown): void;
  select(address: string): void;
  renameSheet(name: string, newName: string): void;
  deleteSheet(name: string): void;
  activate(name: string): void;
  hideRows(address: string): void;
  protect(name: string, password?: string): void;
}

/** `afterwards` is called after each act, for the events to go out. */
export function personAt(workbook: WorkbookModel, afterwards: () => void): Person {
  const sheetOf = (name: string): SheetModel => {
    const sheet = findSheet(workbook, name);
    if (sheet === undefined) throw new Error(`there is no sheet ${name}`);
    return sheet;
  };
  const place = (address: string): ReturnType<typeof findRange> => {
    const [first] = workbook.sheets;
    if (first === undefined) throw new Error("the workbook has no sheet");
    return findRange(workbook, first, address);
  };
  return {
    type: (address, input) => {
      const { sheet, area } = place(address);
      writeBlock(area, input, (row, column, value) => {
        enter(sheet, row, column, value);
      });
      emitChanged(sheet, area, "person");
      afterwards();
    },
    select: (address) => {
      const { sheet, area } = place(address);
      workbook.activeSheet = sheet;
      workbook.selection = { sheet, area };
      emitSelection(sheet, area);
      afterwards();
    },
    renameSheet: (name, newName) => {
      const sheet = sheetOf(name);
      assertSheetName(workbook, newName, sheet);
      renameSheet(sheet, newName);
      emitNameChanged(sheet, name);
      afterwards();
    },
    deleteSheet: (name) => {
      const sheet = sheetOf(name);
      removeSheet(sheet);
      emitSheetDeleted(sheet);
      afterwards();
    },
    activate: (name) => {
      const before = workbook.activeSheet;
      workbook.activeSheet = sheetOf(name);
      emitActivated(workbook.activeSheet, before);
      afterwards();
    },
    hideRows: (address) => {
      const { sheet, area } = place(address);
      hideRows(sheet, area, true);
    },
    protect: (name, password) => {
      sheetOf(name).protection = { isProtected: true, options: {}, password: password ?? null };
    },
  };
}
