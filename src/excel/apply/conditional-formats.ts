import type { Edit, SheetKey } from "../../core/workbook/edit-plan";
import type { Session } from "../session";
import { type ApplyState, liveSheet, rangeOn } from "./apply-state";
import { CALL_BYTES } from "./outbox";

type EditOf<T extends Edit["type"]> = Extract<Edit, { type: T }>;

/** Conditional formats with a formula that stand on a sheet before the plan begins. */
export type StandingFormats = readonly { readonly formula: string; readonly format: Excel.ConditionalFormat }[];

/** Two syncs for all sheets given. */
export async function readStandingFormats(
  { sync }: Session,
  sheets: readonly { readonly key: SheetKey; readonly sheet: Excel.Worksheet }[],
): Promise<ReadonlyMap<SheetKey, StandingFormats>> {
  if (sheets.length === 0) return new Map();
  const collections = sheets.map(({ key, sheet }) => ({ key, formats: sheet.getRange().conditionalFormats }));
  for (const { formats } of collections) formats.load({ id: true, type: true });
  await sync();
  const asked = collections.map(({ key, formats }) => ({
    key,
    custom: formats.items.flatMap((format) => {
      if (format.type !== "Custom") return [];
      return [{ format, rule: format.custom.rule.load({ formula: true }) }];
    }),
  }));
  await sync();
  return new Map(
    asked.map(({ key, custom }) => [key, custom.map(({ format, rule }) => ({ format, formula: rule.formula }))]),
  );
}

/**
 * Takes away what stood on the sheet with one of the markers that the plan removes. Done before all other edits: clearing
 * cells may take a format away as well, and it could not be found again.
 */
export async function removeStandingFormats(
  state: ApplyState,
  standing: ReadonlyMap<SheetKey, StandingFormats>,
): Promise<void> {
  for (const [key, custom] of standing) {
    const markers = state.plan.edits.flatMap((edit) =>
      edit.type === "removeConditionalFormats" && edit.sheet === key ? [edit.marker] : [],
    );
    for (const { formula, format } of custom) {
      if (!markers.some((marker) => formula.includes(marker))) continue;
      format.delete();
      await state.outbox.queued(CALL_BYTES);
    }
  }
}

/**
 * Adds what the plan adds and does not remove again, as one of the last things, since clearing cells would take it away.
 * It goes below all other formats of the sheet: those of the person come first.
 */
export async function addConditionalFormats(state: ApplyState, { sync }: Session): Promise<void> {
  const wanted = lastingFormats(state.plan.edits).filter(({ sheet }) => state.sheets.has(sheet));
  if (wanted.length === 0) return;
  await state.outbox.flush();
  const keys = [...new Set(wanted.map(({ sheet }) => sheet))];
  const counts = keys.map((key) => liveSheet(state, key).sheet.getRange().conditionalFormats.getCount());
  await sync();
  for (const [index, key] of keys.entries()) {
    let last = counts[index]?.value ?? 0;
    for (const edit of wanted.filter(({ sheet }) => sheet === key)) {
      const format = rangeOn(liveSheet(state, key).sheet, edit.range).conditionalFormats.add("Custom");
      const { rule, format: look } = format.custom;
      rule.formula = `=${edit.formula}`;
      if (edit.style.fill !== undefined) look.fill.color = `#${edit.style.fill}`;
      if (edit.style.fontColor !== undefined) look.font.color = `#${edit.style.fontColor}`;
      if (edit.style.bold !== undefined) look.font.bold = edit.style.bold;
      format.priority = last;
      last += 1;
      await state.outbox.queued(CALL_BYTES * 5 + edit.formula.length * 3);
    }
  }
}

function lastingFormats(edits: readonly Edit[]): EditOf<"conditionalFormat">[] {
  return edits.flatMap((edit, index) => {
    if (edit.type !== "conditionalFormat") return [];
    const isRemoved = edits.some(
      (later, at) =>
        at > index &&
        later.type === "removeConditionalFormats" &&
        later.sheet === edit.sheet &&
        edit.formula.includes(later.marker),
    );
    return isRemoved ? [] : [edit];
  });
}
