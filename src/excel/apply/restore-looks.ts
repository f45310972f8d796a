import type { Edit } from "../../core/workbook/edit-plan";
import { restoreAreaLook } from "../looks/area-look";
import { rangeOf } from "../looks/asked-looks";
import { excelLooks, type ExcelLooks } from "../looks/excel-looks";
import { restorePage } from "../looks/page";
import { restoreSizes } from "../looks/sizes";
import { restoreValidation } from "../looks/validations";
import { unchangedSince } from "../looks/unchanged-since";
import { rangeOn } from "../read/range-on";
import { asking } from "../read/rounds";
import { type ApplyState, liveSheet } from "./apply-state";
import { CALL_BYTES } from "./outbox";

/** Gives sheets their looks back; conditional formats are put back elsewhere, with all others. */
export async function restoreAllLooks(state: ApplyState): Promise<void> {
  for (const edit of state.plan.edits) {
    if (edit.type === "restoreLooks" && state.sheets.has(edit.sheet)) await restoreLooks(state, edit);
  }
}

async function restoreLooks(state: ApplyState, edit: Extract<Edit, { type: "restoreLooks" }>): Promise<void> {
  const kept = excelLooks(edit.looks);
  if (kept === null) return;
  const now = state.looks.get(edit.sheet);
  const looks = now === undefined ? kept : unchangedSince(kept, now);
  const { sheet } = liveSheet(state, edit.sheet);
  await restoreLinks(state, sheet, looks);
  for (const look of looks.areas) {
    restoreAreaLook(rangeOn(sheet, rangeOf(look.at)), look);
    await state.outbox.queued(CALL_BYTES * 16);
  }
  for (const { at, code } of looks.numberFormats) {
    rangeOn(sheet, rangeOf(at)).numberFormat = [[code]];
    await state.outbox.queued(CALL_BYTES);
  }
  for (const validation of looks.validations) {
    restoreValidation(rangeOn(sheet, rangeOf(validation.at)), validation);
    await state.outbox.queued(CALL_BYTES * 3);
  }
  restoreSizes(sheet, looks);
  if (looks.frozen !== null) freeze(sheet, looks.frozen);
  if (looks.tab !== null) {
    sheet.tabColor = looks.tab.color;
    sheet.showGridlines = looks.tab.showGridlines;
  }
  await state.outbox.queued(CALL_BYTES * (looks.widths.length + looks.heights.length + 4));
  if (looks.page === null) return;
  await state.outbox.flush();
  await restorePage(asking({ sync: () => state.outbox.flush() }), sheet, looks.page, looks.tab !== null);
  await state.outbox.queued(CALL_BYTES * 12);
}

/** Before the looks of their cells, which a link changes. */
async function restoreLinks(state: ApplyState, sheet: Excel.Worksheet, { links }: ExcelLooks): Promise<void> {
  for (const at of links.areas) rangeOn(sheet, rangeOf(at)).clear("Hyperlinks");
  for (const { row, column, link } of links.found) {
    sheet.getCell(row, column).hyperlink = link as Excel.RangeHyperlink;
    await state.outbox.queued(CALL_BYTES);
  }
}

export function freeze(sheet: Excel.Worksheet, { rows, columns }: NonNullable<ExcelLooks["frozen"]>): void {
  const { freezePanes } = sheet;
  freezePanes.unfreeze();
  if (rows > 0 && columns > 0) freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) freezePanes.freezeRows(rows);
  else if (columns > 0) freezePanes.freezeColumns(columns);
}
