import { invalidArgument } from "../dispatch/host-error";
import { readColor } from "../model/color";
import { commonOf, NO_FILL, patternOf } from "../model/style";
import type { ClassMembers } from "./class-members";
import { change, common, commonIn, guardFormat as guard } from "./format-access";
import { assertAllowed } from "./range-guard";

export const rangeFill: ClassMembers<Excel.RangeFill, "RangeFill"> = {
  guard,
  // a cell without a fill says white (assumed)
  get: {
    color: (self) => (common(self, "fill") === "" ? "#FFFFFF" : common(self, "fill")),
    patternColor: (self) => (common(self, "patternColor") === "" ? "#000000" : common(self, "patternColor")),
    pattern: (self) => {
      const { styles } = self.sheet;
      return commonIn(self, (area) => commonOf(styles, area, patternOf)) as "Solid" | null;
    },
  },
  set: {
    patternColor: (self, color) => change(self, { patternColor: readColor(color) }),
    color: (self, color) => change(self, color === "" ? NO_FILL : { fill: readColor(color) }),
    // the colours of gradients have members of their own, which are not emulated
    pattern: (self, pattern) => {
      if (pattern.endsWith("Gradient")) throw invalidArgument("gradients are not supported");
      change(self, pattern === "None" ? NO_FILL : { fillPattern: pattern === "Solid" ? "" : pattern });
    },
  },
  call: { clear: (self) => change(self, NO_FILL) },
};

export const rangeFont: ClassMembers<Excel.RangeFont, "RangeFont"> = {
  guard,
  get: {
    name: (self) => common(self, "fontName"),
    size: (self) => common(self, "fontSize"),
    bold: (self) => common(self, "fontBold"),
    italic: (self) => common(self, "fontItalic"),
    underline: (self) => common(self, "fontUnderline") as "None" | null,
    color: (self) => common(self, "fontColor"),
    strikethrough: (self) => common(self, "fontStrikethrough"),
  },
  set: {
    name: (self, fontName) => {
      if (fontName.length > 31) throw invalidArgument("the name of a font has 31 characters at most");
      change(self, { fontName });
    },
    size: (self, fontSize) => {
      if (typeof fontSize !== "number" || fontSize < 1 || fontSize > 409) throw invalidArgument("font size");
      change(self, { fontSize });
    },
    bold: (self, fontBold) => change(self, { fontBold }),
    italic: (self, fontItalic) => change(self, { fontItalic }),
    underline: (self, fontUnderline) => change(self, { fontUnderline }),
    color: (self, color) => change(self, { fontColor: readColor(color) }),
    strikethrough: (self, fontStrikethrough) => change(self, { fontStrikethrough }),
  },
};

export const formatProtection: ClassMembers<Excel.FormatProtection, "FormatProtection"> = {
  guard: ({ sheet }) => assertAllowed(sheet, null),
  get: { locked: (self) => common(self, "locked"), formulaHidden: (self) => common(self, "formulaHidden") },
  set: {
    locked: (self, locked) => change(self, { locked }),
    formulaHidden: (self, formulaHidden) => change(self, { formulaHidden }),
  },
};
