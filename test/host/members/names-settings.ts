import { invalidArgument, itemNotFound, HostError } from "../dispatch/host-error";
import { fullAddress, splitAddress, parseArea } from "../model/address";
import { findRange } from "../model/find-range";
import { findSheet } from "../model/sheet-names";
import type { NameModel } from "../model/parts";
import type { WorkbookModel } from "../model/workbook";
import type { ClassMembers } from "./class-members";
import { hostObject, type HostObject, type Models, type ScopeModel } from "./models";
import { rangeObject } from "./range-geometry";
import { accessDenied } from "./range-guard";

function namesOf({ workbook, sheet }: ScopeModel): readonly NameModel[] {
  return workbook.names.filter(({ sheetId }) => sheetId === (sheet?.id ?? null));
}

function lookUp(scope: ScopeModel, name: unknown): HostObject | null {
  const wanted = String(name).toLowerCase();
  const found = namesOf(scope).find((item) => item.name.toLowerCase() === wanted);
  return found === undefined ? null : hostObject("NamedItem", { workbook: scope.workbook, name: found });
}

function assertName(scope: ScopeModel, name: unknown): asserts name is string {
  const isWord = typeof name === "string" && /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name);
  if (!isWord || parseArea(name) !== null) throw invalidArgument(`the name ${String(name)}`);
  if (lookUp(scope, name) !== null)
    throw new HostError("ItemAlreadyExists", "The resource being created already exists.");
}

export const namedItemCollection: ClassMembers<Excel.NamedItemCollection, "NamedItemCollection"> = {
  guard: ({ workbook }) => {
    if (workbook.isStructureProtected) throw accessDenied();
  },
  items: (self) => namesOf(self).map((name) => hostObject("NamedItem", { workbook: self.workbook, name })),
  call: {
    add: (self, name, reference, comment) => {
      assertName(self, name);
      const given = reference;
      const formula =
        typeof given === "string"
          ? given
          : given?.className === "Range"
            ? `=${fullAddress(given.self.sheet.name, given.self.area)}`
            : null;
      if (formula === null || !formula.startsWith("=")) throw invalidArgument("a name refers to a formula");
      const item = { name, formula, visible: true, comment: comment ?? "", sheetId: self.sheet?.id ?? null };
      self.workbook.names.push(item);
      return hostObject("NamedItem", { workbook: self.workbook, name: item });
    },
    getCount: (self) => namesOf(self).length,
    getItem: (self, name) => {
      const found = lookUp(self, name);
      if (found === null) throw itemNotFound(`name ${String(name)}`);
      return found;
    },
    getItemOrNullObject: lookUp,
  },
};

function targetOf({ workbook, name }: Models["NamedItem"]): HostObject | null {
  const { sheet, local } = splitAddress(name.formula.replace(/^=/, ""));
  const home = sheet === null ? undefined : findSheet(workbook, sheet);
  if (home === undefined || parseArea(local) === null) return null;
  const { area } = findRange(workbook, home, local);
  return rangeObject(home, area);
}

export const namedItem: ClassMembers<Excel.NamedItem, "NamedItem"> = {
  identity: ({ name: { name } }) => ({ _Id: name }),
  get: {
    name: ({ name: { name } }) => name,
    formula: ({ name: { formula } }) => formula,
    value: ({ name: { formula } }) => formula.replace(/^=/, ""),
    visible: ({ name: { visible } }) => visible,
    comment: ({ name: { comment } }) => comment,
    scope: ({ name: { sheetId } }) => (sheetId === null ? "Workbook" : "Worksheet"),
    type: (self) => (targetOf(self) === null ? "Error" : "Range"),
  },
  set: {
    visible: ({ name }, visible) => {
      name.visible = visible;
    },
    comment: ({ name }, comment) => {
      name.comment = comment;
    },
    formula: ({ name }, formula) => {
      name.formula = String(formula);
    },
  },
  call: {
    delete: ({ workbook, name }) => {
      workbook.names.splice(workbook.names.indexOf(name), 1);
    },
    getRange: (self) => {
      const range = targetOf(self);
      if (range === null) throw itemNotFound("the name does not refer to a range");
      return range;
    },
    getRangeOrNullObject: targetOf,
  },
};

function setting(workbook: WorkbookModel, key: unknown): HostObject | null {
  return typeof key === "string" && workbook.settings.has(key) ? hostObject("Setting", { workbook, key }) : null;
}

export const settingCollection: ClassMembers<Excel.SettingCollection, "SettingCollection"> = {
  items: (workbook) => [...workbook.settings.keys()].map((key) => hostObject("Setting", { workbook, key })),
  call: {
    add: (workbook, key, value) => {
      if (typeof key !== "string" || key === "") throw invalidArgument("the key of a setting");
      workbook.settings.set(key, value);
      return hostObject("Setting", { workbook, key });
    },
    getCount: ({ settings }) => settings.size,
    getItem: (workbook, key) => {
      const found = setting(workbook, key);
      if (found === null) throw itemNotFound(`setting ${String(key)}`);
      return found;
    },
    getItemOrNullObject: setting,
  },
};

export const settingMembers: ClassMembers<Excel.Setting, "Setting"> = {
  identity: ({ key }) => ({ _Id: key }),
  get: { key: ({ key }) => key, value: ({ workbook, key }): unknown => workbook.settings.get(key) },
  set: {
    value: ({ workbook, key }, value: unknown) => {
      workbook.settings.set(key, value);
    },
  },
  call: {
    delete: ({ workbook, key }) => {
      workbook.settings.delete(key);
    },
  },
};
