import type { JsonValue } from "../../core/workbook/kept-looks";
import { cornersOf } from "./asked-looks";
import type { Validation } from "./excel-looks";
import type { Ask } from "./uniform-areas";

/** What may be typed into the area; `null` where it differs within. */
export const askValidation: Ask<Validation> = (range, area) => {
  const { dataValidation } = range;
  dataValidation.load({ type: true, rule: true, errorAlert: true, prompt: true, ignoreBlanks: true });
  return () => {
    const { type, rule, errorAlert, prompt, ignoreBlanks } = dataValidation;
    if (type === "Inconsistent" || type === "MixedCriteria") return null;
    const isNone = type === "None";
    return {
      at: cornersOf(area),
      rule: isNone ? null : (rule as unknown as JsonValue),
      errorAlert: isNone ? null : (errorAlert as unknown as JsonValue),
      prompt: isNone ? null : (prompt as unknown as JsonValue),
      ignoreBlanks: isNone || ignoreBlanks,
    };
  };
};

/** Parts of one column that say the same, one above the other, as one: so Excel had them, and so it keeps them. */
export function joinedValidations(parts: readonly Validation[]): readonly Validation[] {
  const ordered = [...parts].sort((a, b) => a.at[1] - b.at[1] || a.at[0] - b.at[0]);
  const joined: Validation[] = [];
  for (const part of ordered) {
    const last = joined.at(-1);
    const [top, left, bottom, right] = part.at;
    const isBelow = last?.at[1] === left && last.at[3] === right && last.at[2] === top - 1;
    if (last !== undefined && isBelow && isSame(last, part)) {
      joined[joined.length - 1] = { ...last, at: [last.at[0], left, bottom, right] };
    } else joined.push(part);
  }
  return joined;
}

function isSame(a: Validation, b: Validation): boolean {
  return JSON.stringify({ ...a, at: null }) === JSON.stringify({ ...b, at: null });
}

export function restoreValidation(range: Excel.Range, before: Validation): void {
  const { dataValidation } = range;
  dataValidation.clear();
  if (before.rule === null) return;
  dataValidation.rule = before.rule as unknown as Excel.DataValidationRule;
  dataValidation.ignoreBlanks = before.ignoreBlanks;
  dataValidation.errorAlert = before.errorAlert as unknown as Excel.DataValidationErrorAlert;
  dataValidation.prompt = before.prompt as unknown as Excel.DataValidationPrompt;
}
