import type { Edit, ValidationRule } from "../../core/workbook/edit-plan";
import { listSource } from "../../core/workbook/list-source";
import { type ApplyState, liveSheet } from "./apply-state";
import { rangeOn } from "../read/range-on";
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
