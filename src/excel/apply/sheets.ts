import type { Edit } from "../../core/workbook/edit-plan";
import type { SheetVisibility } from "../../core/workbook/snapshot";
import { type ApplyState, liveSheet } from "./apply-state";
import { CALL_BYTES } from "./outbox";

type EditOf<T extends Edit["type"]> = Extract<Edit, { type: T }>;

const VISIBILITIES = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const satisfies Readonly<
  Record<SheetVisibility, string>
>;

export async function addSheet(state: ApplyState, edit: EditOf<"addSheet">): Promise<void> {
  const sheet = state.context.workbook.worksheets.add(edit.name);
  const place = edit.after === undefined ? state.order.length : state.order.indexOf(edit.after) + 1;
  if (place < state.order.length) sheet.position = place;
  if (edit.tabColor !== undefined) sheet.tabColor = `#${edit.tabColor}`;
  if (edit.showGridlines !== undefined) sheet.showGridlines = edit.showGridlines;
  if (edit.visibility !== "visible") sheet.visibility = VISIBILITIES[edit.visibility];
  state.order = [...state.order.slice(0, place), edit.key, ...state.order.slice(place)];
  state.sheets.set(edit.key, {
    sheet,
    name: edit.name,
    merges: [],
    hiddenRows: [],
    filter: null,
    textFormats: [],
  });
  await state.outbox.queued(CALL_BYTES * 5);
}

export async function removeSheet(state: ApplyState, edit: EditOf<"removeSheet">): Promise<void> {
  liveSheet(state, edit.sheet).sheet.delete();
  state.sheets.delete(edit.sheet);
  state.order = state.order.filter((key) => key !== edit.sheet);
  await state.outbox.queued(CALL_BYTES);
}
