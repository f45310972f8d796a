import { rangesOverlap } from "../../../src/core/workbook/range";
import { invalidArgument } from "../dispatch/host-error";
import { containsArea, subtract } from "../model/address";
import type { ValidationModel } from "../model/parts";
import type { ClassMembers } from "./class-members";
import type { RangeModel } from "./models";
import { assertAllowed } from "./range-guard";

const TYPES = {
  list: "List",
  date: "Date",
  time: "Time",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  textLength: "TextLength",
  custom: "Custom",
} as const satisfies Record<keyof Excel.DataValidationRule, string>;

const NO_ALERT: Excel.DataValidationErrorAlert = { message: "", showAlert: true, style: "Stop", title: "" };
const NO_PROMPT: Excel.DataValidationPrompt = { message: "", showPrompt: true, title: "" };

/** The validation of the whole range: one, none (`null`), or several (`"mixed"`). */
function validationOf({ sheet, area }: RangeModel): ValidationModel | null | "mixed" {
  const touching = sheet.validations.filter(({ areas }) => areas.some((part) => rangesOverlap(part, area)));
  const [first] = touching;
  if (first === undefined) return null;
  return touching.length === 1 && first.areas.some((part) => containsArea(part, area)) ? first : "mixed";
}

function read<T>(self: RangeModel, none: T, pick: (validation: ValidationModel) => T): T | null {
  const validation = validationOf(self);
  if (validation === "mixed") return null;
  return validation === null ? none : pick(validation);
}

function remove({ sheet, area }: RangeModel): void {
  for (const validation of sheet.validations)
    validation.areas = validation.areas.flatMap((part) => subtract(part, area));
  sheet.validations = sheet.validations.filter(({ areas }) => areas.length > 0);
}

/** The range's own validation, made from what stands there when only part of it is changed. */
function own(self: RangeModel): ValidationModel {
  const known = validationOf(self);
  if (known === "mixed") throw invalidArgument("the range holds different validations");
  if (known === null) throw invalidArgument("there is no rule to belong to");
  if (known.areas.every((part) => containsArea(self.area, part))) return known;
  remove(self);
  const copy = { ...known, areas: [self.area] };
  self.sheet.validations.push(copy);
  return copy;
}

function typeOfRule(rule: Excel.DataValidationRule): string {
  const kinds = (Object.keys(TYPES) as (keyof typeof TYPES)[]).filter((kind) => (rule[kind] ?? null) !== null);
  const [kind] = kinds;
  if (kind === undefined || kinds.length > 1) throw invalidArgument("a rule has one kind");
  const { source } = rule.list ?? {};
  if (typeof source === "string" && !source.startsWith("=") && source.length > 255) {
    throw invalidArgument("a list written out holds at most 255 characters");
  }
  return TYPES[kind];
}

export const dataValidation: ClassMembers<Excel.DataValidation, "DataValidation"> = {
  guard: ({ sheet }) => assertAllowed(sheet, null),
  get: {
    type: (self) => {
      const validation = validationOf(self);
      if (validation === "mixed") return "Inconsistent";
      return validation === null ? "None" : (validation.type as "List");
    },
    rule: (self) => read<Excel.DataValidationRule>(self, {}, ({ rule }) => rule),
    errorAlert: (self) => read(self, NO_ALERT, ({ errorAlert }) => errorAlert),
    prompt: (self) => read(self, NO_PROMPT, ({ prompt }) => prompt),
    ignoreBlanks: (self) => read(self, true, ({ ignoreBlanks }) => ignoreBlanks),
  },
  set: {
    rule: (self, rule) => {
      const type = typeOfRule(rule);
      const before = validationOf(self);
      const kept = before === null || before === "mixed" ? null : before;
      remove(self);
      self.sheet.validations.push({
        areas: [self.area],
        rule,
        type,
        errorAlert: kept?.errorAlert ?? NO_ALERT,
        prompt: kept?.prompt ?? NO_PROMPT,
        ignoreBlanks: kept?.ignoreBlanks ?? true,
      });
    },
    errorAlert: (self, alert) => {
      if (alert.title.length > 32 || alert.message.length > 255)
        throw invalidArgument("an alert: title 32, message 255");
      own(self).errorAlert = alert;
    },
    prompt: (self, prompt) => {
      if (prompt.title.length > 32 || prompt.message.length > 255)
        throw invalidArgument("a prompt: title 32, message 255");
      own(self).prompt = prompt;
    },
    ignoreBlanks: (self, ignores) => {
      own(self).ignoreBlanks = ignores;
    },
  },
  call: { clear: remove },
};
