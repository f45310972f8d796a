import { isOurRule } from "../../core/marks/marker";
import type { Edit, SheetKey } from "../../core/workbook/edit-plan";
import { rangeAddress, type CellRange } from "../../core/workbook/range";
import { rangeOf } from "../looks/asked-looks";
import { excelLooks } from "../looks/excel-looks";
import { type Ask, FEW_BYTES } from "../read/rounds";
import { type ApplyState, liveSheet } from "./apply-state";
import { rangeOn } from "../read/range-on";
import { CALL_BYTES } from "./outbox";

type EditOf<T extends Edit["type"]> = Extract<Edit, { type: T }>;

/** Conditional formats with a formula that stand on a sheet before the plan begins. */
export type StandingFormats = readonly { readonly formula: string; readonly format: Excel.ConditionalFormat }[];

/** Two rounds for all sheets given. */
export async function readStandingFormats(
  sheets: readonly { readonly key: SheetKey; readonly sheet: Excel.Worksheet }[],
  ask: Ask,
): Promise<ReadonlyMap<SheetKey, StandingFormats>> {
  if (sheets.length === 0) return new Map();
  const custom = await ask(sheets.length * FEW_BYTES, () => {
    const collections = sheets.map(({ key, sheet }) => ({ key, formats: sheet.getRange().conditionalFormats }));
    for (const { formats } of collections) formats.load({ id: true, type: true });
    return () =>
      collections.map(({ key, formats }) => ({ key, formats: formats.items.filter(({ type }) => type === "Custom") }));
  });
  const rules = await ask(custom.flatMap(({ formats }) => formats).length * FEW_BYTES, () => {
    const asked = custom.map(({ formats }) => formats.map((format) => format.custom.rule.load({ formula: true })));
    return () => asked.map((each) => each.map(({ formula }) => formula));
  });
  return new Map(
    custom.map(({ key, formats }, index) => [
      key,
      formats.map((format, at) => ({ format, formula: rules[index]?.[at] ?? "" })),
    ]),
  );
}

/**
 * Takes away what stood on the sheet with one of the markers that the plan removes. Done before all other edits: the formats
 * were found before, and a sheet that the plan removes would take them with it.
 */
export async function removeStandingFormats(
  state: ApplyState,
  standing: ReadonlyMap<SheetKey, StandingFormats>,
): Promise<void> {
  for (const [key, custom] of standing) {
    const markers = state.plan.edits.flatMap((edit) =>
      edit.type === "removeConditionalFormats" && edit.sheet === key ? [edit.marker] : [],
    );
    const restored = keptFormats(state.plan.edits).filter(({ sheet }) => sheet === key);
    const isRestored = (formula: string): boolean => restored.some(({ isWhole }) => isWhole || isOurRule(formula));
    for (const { formula, format } of custom) {
      if (!markers.some((marker) => formula.includes(marker)) && !isRestored(formula)) continue;
      format.delete();
      await state.outbox.queued(CALL_BYTES);
    }
  }
}

/**
 * Adds what the plan adds and does not remove again, as one of the last things. It goes below all other formats of the sheet:
 * those of the person come first. What an undo puts back goes where it stood.
 */
export async function addConditionalFormats(state: ApplyState): Promise<void> {
  const wanted = [
    ...lastingFormats(state.plan.edits),
    ...keptFormats(state.plan.edits).flatMap(({ formats }) => formats),
  ].filter(({ sheet }) => state.sheets.has(sheet));
  if (wanted.length === 0) return;
  const keys = [...new Set(wanted.map(({ sheet }) => sheet))];
  const counts = keys.map((key) => liveSheet(state, key).sheet.getRange().conditionalFormats.getCount());
  await state.outbox.flush();
  for (const [index, key] of keys.entries()) {
    let last = counts[index]?.value ?? 0;
    const { sheet } = liveSheet(state, key);
    for (const { ranges, formula, style, stopIfTrue, priority } of wanted.filter((each) => each.sheet === key)) {
      const [first, ...more] = ranges;
      if (first === undefined) continue;
      const target = more.length === 0 ? rangeOn(sheet, first) : sheet.getRanges(ranges.map(rangeAddress).join(","));
      const format = target.conditionalFormats.add("Custom");
      const { rule, format: look } = format.custom;
      rule.formula = formula;
      if (style.fill !== undefined) look.fill.color = `#${style.fill}`;
      if (style.fontColor !== undefined) look.font.color = `#${style.fontColor}`;
      if (style.bold !== undefined) look.font.bold = style.bold;
      if (stopIfTrue) format.stopIfTrue = true;
      format.priority = Math.min(priority ?? last, last);
      last += 1;
      await state.outbox.queued(CALL_BYTES * 5 + formula.length * 3);
    }
  }
}

interface WantedFormat {
  readonly sheet: SheetKey;
  readonly ranges: readonly CellRange[];
  /** With "=". */
  readonly formula: string;
  readonly style: EditOf<"conditionalFormat">["style"];
  readonly stopIfTrue: boolean;
  /** `null`: below all others. */
  readonly priority: number | null;
}

/** Formats of sheets that get all their former ones back. */
function keptFormats(
  edits: readonly Edit[],
): readonly { readonly sheet: SheetKey; readonly formats: WantedFormat[]; readonly isWhole: boolean }[] {
  return edits.flatMap((edit) => {
    const looks = edit.type === "restoreLooks" ? excelLooks(edit.looks) : null;
    if (edit.type !== "restoreLooks" || looks === null || looks.formats === null) return [];
    const formats = looks.formats.map(({ areas, formula, fill, fontColor, bold, stopIfTrue, priority }) => ({
      sheet: edit.sheet,
      ranges: areas.map(rangeOf),
      formula,
      style: {
        ...(fill === "" ? {} : { fill: fill.replace("#", "") }),
        ...(fontColor === "" ? {} : { fontColor: fontColor.replace("#", "") }),
        ...(bold ? { bold } : {}),
      },
      stopIfTrue,
      priority,
    }));
    // a sheet that was removed has its tab among its looks
    return [{ sheet: edit.sheet, formats, isWhole: looks.tab !== null }];
  });
}

function lastingFormats(edits: readonly Edit[]): WantedFormat[] {
  return edits.flatMap((edit, index) => {
    if (edit.type !== "conditionalFormat") return [];
    const isRemoved = edits.some(
      (later, at) =>
        at > index &&
        later.type === "removeConditionalFormats" &&
        later.sheet === edit.sheet &&
        edit.formula.includes(later.marker),
    );
    const { sheet, range, formula, style } = edit;
    return isRemoved
      ? []
      : [{ sheet, ranges: [range], formula: `=${formula}`, style, stopIfTrue: false, priority: null }];
  });
}
