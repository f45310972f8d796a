import type { Edit, EditPlan, ValidationRule } from "../../core/workbook/edit-plan";
import { listSource } from "../../core/workbook/list-source";
import { cellAddress, containsCell, quoteSheetName } from "../../core/workbook/range";
import { type ApplyState, liveSheet, rangeOn } from "./apply-state";
import { CALL_BYTES } from "./outbox";

type EditOf<T extends Edit["type"]> = Extract<Edit, { type: T }>;

/** Excel's limits for the alert of a validation. */
const MAX_TITLE = 32;
const MAX_MESSAGE = 255;

export async function dataValidation(state: ApplyState, edit: EditOf<"dataValidation">): Promise<void> {
  const live = liveSheet(state, edit.sheet);
  const { dataValidation: validation } = rangeOn(live.sheet, edit.range);
  validation.clear();
  validation.rule = ruleOf(edit.rule);
  validation.ignoreBlanks = true;
  validation.errorAlert = {
    title: edit.errorTitle.slice(0, MAX_TITLE),
    message: edit.errorMessage.slice(0, MAX_MESSAGE),
    style: edit.isStrict ? "Stop" : "Warning",
    showAlert: true,
  };
  await state.outbox.queued(CALL_BYTES * 4);
}

function ruleOf(rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.type) {
    case "list":
      return { list: { inCellDropDown: true, source: listSource(rule.items) } };
    case "date":
      return { date: { formula1: "1900-01-01", operator: "GreaterThanOrEqualTo" } };
    case "wholeNumber":
      return { wholeNumber: { formula1: rule.min, formula2: rule.max, operator: "Between" } };
  }
}

/**
 * The shown text stays what it is. Excel gives a linked cell blue, underlined letters: where the plan says how the cell is to
 * look, it gets that back, as in a file.
 */
export async function link(state: ApplyState, edit: EditOf<"link">, index: number): Promise<void> {
  const live = liveSheet(state, edit.sheet);
  const target = liveSheet(state, edit.target.sheet);
  const cell = live.sheet.getCell(edit.row, edit.column);
  cell.hyperlink = {
    documentReference: `${quoteSheetName(target.name)}!${cellAddress(edit.target.row, edit.target.column)}`,
    screenTip: edit.tip,
  };
  const letters = plannedLetters(state.plan, edit, index);
  if (letters !== null) {
    cell.format.font.color = `#${letters.color}`;
    cell.format.font.underline = letters.isUnderlined ? "Single" : "None";
  }
  await state.outbox.queued(letters === null ? CALL_BYTES : CALL_BYTES * 2);
}

/** As the styles before the link leave them; `null` where none touches the cell. */
function plannedLetters(
  plan: EditPlan,
  { sheet, row, column }: EditOf<"link">,
  index: number,
): { readonly color: string; readonly isUnderlined: boolean } | null {
  const fonts = stylesOf(plan, sheet)
    .filter((style) => style.index < index && containsCell(style.range, row, column))
    .map(({ style }) => style.font);
  if (fonts.length === 0) return null;
  return {
    color: fonts.findLast((font) => font?.color !== undefined)?.color ?? "000000",
    isUnderlined: fonts.findLast((font) => font?.underline !== undefined)?.underline ?? false,
  };
}

type IndexedStyle = EditOf<"styleBlock"> & { readonly index: number };

const stylesByPlan = new WeakMap<EditPlan, Map<string, readonly IndexedStyle[]>>();

/** Kept by plan: a sheet may have thousands of links. */
function stylesOf(plan: EditPlan, sheet: string): readonly IndexedStyle[] {
  let bySheet = stylesByPlan.get(plan);
  if (bySheet === undefined) stylesByPlan.set(plan, (bySheet = new Map<string, readonly IndexedStyle[]>()));
  let styles = bySheet.get(sheet);
  if (styles === undefined) {
    styles = plan.edits.flatMap((edit, index) =>
      edit.type === "styleBlock" && edit.sheet === sheet ? [{ ...edit, index }] : [],
    );
    bySheet.set(sheet, styles);
  }
  return styles;
}
