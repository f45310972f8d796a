import { invalidArgument, itemNotFound, notImplemented } from "../dispatch/host-error";
import { rangesOverlap } from "../../../src/core/workbook/range";
import { subtract } from "../model/address";
import { readColor } from "../model/color";
import type { ConditionalFormatModel } from "../model/parts";
import { nextId } from "../model/workbook";
import type { ClassMembers } from "./class-members";
import { hostObject, type FormatOnSheet, type HostObject, type RangeModel } from "./models";
import { rangeObject } from "./range-geometry";
import { assertAllowed } from "./range-guard";

/** Kinds that know no "stop if true", as documented. */
const NEVER_STOP = new Set(["DataBar", "IconSet", "ColorScale"]);

function guard({ sheet }: Pick<RangeModel, "sheet">): void {
  assertAllowed(sheet, "allowFormatCells");
}

/** Formats that touch the range, first priority first. */
function formatsOf({ sheet, area }: RangeModel): readonly FormatOnSheet[] {
  return sheet.conditionalFormats
    .filter((format) => format.areas.some((part) => rangesOverlap(part, area)))
    .map((format) => ({ sheet, format }));
}

function found(format: FormatOnSheet | undefined, key: unknown): HostObject {
  if (format === undefined) throw itemNotFound(`conditional format ${String(key)}`);
  return hostObject("ConditionalFormat", format);
}

/** Priorities follow the order of the list. */
function renumber({ sheet }: Pick<RangeModel, "sheet">): void {
  for (const [at, format] of sheet.conditionalFormats.entries()) format.priority = at;
}

export const conditionalFormatCollection: ClassMembers<
  Excel.ConditionalFormatCollection,
  "ConditionalFormatCollection"
> = {
  guard,
  items: (self) => formatsOf(self).map((format) => hostObject("ConditionalFormat", format)),
  call: {
    // a new format goes before all others, as documented ("first/top priority")
    add: ({ sheet, area }, type) => {
      if (type !== "Custom") throw notImplemented(`ConditionalFormatCollection.add(${String(type)})`);
      const format: ConditionalFormatModel = {
        id: `{C0000000-0000-4000-8000-${String(nextId(sheet.workbook)).padStart(12, "0")}}`,
        type,
        fileRule: "",
        areas: [area],
        formula: "",
        stopIfTrue: false,
        priority: 0,
        format: {},
      };
      sheet.conditionalFormats = [format, ...sheet.conditionalFormats];
      renumber({ sheet });
      return hostObject("ConditionalFormat", { sheet, format });
    },
    clearAll: ({ sheet, area }) => {
      for (const format of sheet.conditionalFormats)
        format.areas = format.areas.flatMap((part) => subtract(part, area));
      sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
      renumber({ sheet });
    },
    getCount: (self) => formatsOf(self).length,
    getItem: (self, id) =>
      found(
        formatsOf(self).find(({ format }) => format.id === id),
        id,
      ),
    getItemAt: (self, index) => found(formatsOf(self)[index ?? -1], index),
  },
};

export const conditionalFormat: ClassMembers<Excel.ConditionalFormat, "ConditionalFormat"> = {
  identity: ({ format: { id } }) => ({ Id: id }),
  guard,
  get: {
    id: ({ format: { id } }) => id,
    type: ({ format: { type } }) => type as "Custom",
    priority: ({ format: { priority } }) => priority,
    stopIfTrue: ({ format: { type, stopIfTrue } }) => (NEVER_STOP.has(type) ? null : stopIfTrue),
  },
  set: {
    stopIfTrue: ({ format }, stops) => {
      format.stopIfTrue = stops;
    },
    priority: (self, priority) => {
      const others = self.sheet.conditionalFormats.filter((format) => format !== self.format);
      // as documented: a negative one counts from the back, one beyond the ends is the last (or first)
      others.splice(priority < 0 ? Math.max(0, others.length + 1 + priority) : priority, 0, self.format);
      self.sheet.conditionalFormats = others;
      renumber(self);
    },
  },
  navigate: {
    custom: (self) => {
      if (self.format.type !== "Custom") throw itemNotFound("the format is not of type custom");
      return hostObject("CustomConditionalFormat", self);
    },
    customOrNullObject: (self) => (self.format.type === "Custom" ? hostObject("CustomConditionalFormat", self) : null),
  },
  call: {
    delete: ({ sheet, format }) => {
      sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format);
      renumber({ sheet });
    },
    getRange: ({ sheet, format: { areas } }) => {
      const [area] = areas;
      if (area === undefined || areas.length > 1) throw invalidArgument("the format lies on several ranges");
      return rangeObject(sheet, area);
    },
    getRangeOrNullObject: ({ sheet, format: { areas } }) => {
      const [area] = areas;
      return area === undefined || areas.length > 1 ? null : rangeObject(sheet, area);
    },
    getRanges: ({ sheet, format: { areas } }) => hostObject("RangeAreas", { sheet, areas }),
  },
};

export const customConditionalFormat: ClassMembers<Excel.CustomConditionalFormat, "CustomConditionalFormat"> = {
  navigate: {
    rule: (self) => hostObject("ConditionalFormatRule", self),
    format: (self) => hostObject("ConditionalRangeFormat", self),
  },
};

export const conditionalFormatRule: ClassMembers<Excel.ConditionalFormatRule, "ConditionalFormatRule"> = {
  guard,
  get: { formula: ({ format: { formula } }) => formula },
  set: {
    formula: ({ format }, formula) => {
      if (typeof formula !== "string" || formula === "") throw invalidArgument("the formula of a conditional format");
      format.formula = formula.startsWith("=") ? formula : `=${formula}`;
    },
  },
};

export const conditionalRangeFormat: ClassMembers<Excel.ConditionalRangeFormat, "ConditionalRangeFormat"> = {
  guard,
  navigate: {
    fill: (self) => hostObject("ConditionalRangeFill", self),
    font: (self) => hostObject("ConditionalRangeFont", self),
  },
};

export const conditionalRangeFill: ClassMembers<Excel.ConditionalRangeFill, "ConditionalRangeFill"> = {
  guard,
  get: { color: ({ format: { format } }) => format.fill ?? "" },
  set: {
    color: ({ format: { format } }, color) => {
      format.fill = readColor(color);
    },
  },
};

export const conditionalRangeFont: ClassMembers<Excel.ConditionalRangeFont, "ConditionalRangeFont"> = {
  guard,
  get: {
    bold: ({ format: { format } }) => format.fontBold ?? false,
    color: ({ format: { format } }) => format.fontColor ?? "",
  },
  set: {
    bold: ({ format: { format } }, bold) => {
      format.fontBold = bold;
    },
    color: ({ format: { format } }, color) => {
      format.fontColor = readColor(color);
    },
  },
};
