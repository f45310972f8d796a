import type { CellRange } from "../../../src/core/workbook/range";
import { rangesOverlap } from "../../../src/core/workbook/range";
import type { EventEntry } from "../wire/messages";
import { areaText } from "./address";
import type { SheetModel, WorkbookModel } from "./workbook";

/** Numbers the client knows event kinds by. */
export const EVENT = {
  workbookSelection: 2,
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selection: 14,
  deleted: 15,
  nameChanged: 25,
  visibilityChanged: 26,
  protectionChanged: 24,
  tableChanged: 101,
} as const;

/** Target of the events of a whole collection. */
export const WHOLE_WORKBOOK = "Workbook";

export function registrationKey(messageType: number, targetId: string): string {
  return `${messageType}|${targetId}`;
}

function emit(workbook: WorkbookModel, messageType: number, targets: readonly string[], args: object): void {
  for (const targetId of targets) {
    const isWanted = targetId === "" || workbook.registrations.has(registrationKey(messageType, targetId));
    if (!isWanted) continue;
    workbook.pendingEvents.push({ messageCategory: 65536, messageType, targetId, message: JSON.stringify(args) });
  }
}

/** Hands over what is to be told since the last call. */
export function takeEvents(workbook: WorkbookModel): readonly EventEntry[] {
  return workbook.pendingEvents.splice(0);
}

/** Who changed the workbook: this add-in or anybody else at this screen. */
export type Origin = "addin" | "person";

export function emitChanged(sheet: SheetModel, area: CellRange, origin: Origin = "addin"): void {
  const { workbook } = sheet;
  const args = {
    address: areaText(area),
    changeType: "RangeEdited",
    source: "Local",
    worksheetId: sheet.id,
    triggerSource: origin === "addin" ? "ThisLocalAddin" : "Unknown",
  };
  emit(workbook, EVENT.changed, [sheet.id, WHOLE_WORKBOOK], args);
  for (const table of sheet.tables) {
    if (rangesOverlap(table.area, area)) {
      emit(workbook, EVENT.tableChanged, [table.id, WHOLE_WORKBOOK], { ...args, tableId: table.id });
    }
  }
}

export function emitSelection(sheet: SheetModel, area: CellRange): void {
  const { workbook } = sheet;
  emit(workbook, EVENT.workbookSelection, [""], {});
  emit(workbook, EVENT.selection, [sheet.id, WHOLE_WORKBOOK], { address: areaText(area), worksheetId: sheet.id });
}

export function emitSheetAdded(sheet: SheetModel): void {
  emit(sheet.workbook, EVENT.added, [WHOLE_WORKBOOK], { source: "Local", worksheetId: sheet.id });
}

export function emitSheetDeleted(sheet: SheetModel): void {
  emit(sheet.workbook, EVENT.deleted, [WHOLE_WORKBOOK], { source: "Local", worksheetId: sheet.id });
}

export function emitNameChanged(sheet: SheetModel, nameBefore: string): void {
  const args = { nameAfter: sheet.name, nameBefore, source: "Local", worksheetId: sheet.id };
  emit(sheet.workbook, EVENT.nameChanged, [sheet.id, WHOLE_WORKBOOK], args);
}

export function emitActivated(sheet: SheetModel, before: SheetModel | null): void {
  const { workbook } = sheet;
  if (before !== null) emit(workbook, EVENT.deactivated, [before.id, WHOLE_WORKBOOK], { worksheetId: before.id });
  emit(workbook, EVENT.activated, [sheet.id, WHOLE_WORKBOOK], { worksheetId: sheet.id });
}
