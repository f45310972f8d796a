import { invalidArgument } from "../dispatch/host-error";
import { readColor } from "../model/color";
import { commonOf } from "../model/style";
import type { ClassMembers } from "./class-members";
import { change, common, commonIn, guardFormat as guard } from "./format-access";
import { assertAllowed } from "./range-guard";

export const rangeFill: ClassMembers<Excel.RangeFill, "RangeFill"> = {
  guard,
  // a cell without a fill says white (assumed)
  get: {
    color: (self) => (common(self, "fill") === "" ? "#FFFFFF" : common(self, "fill")),
    pattern: (self) => {
      const { styles } = self.sheet;
      return commonIn(self, (area) => commonOf(styles, area, ({ fill }) => (fill === "" ? "None" : "Solid")));
    },
  },
  set: { color: (self, color) => change(self, { fill: color === "" ? "" : readColor(color) }) },
  call: { clear: (self) => change(self, { fill: "" }) },
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
    name: (self, fontName) => change(self, { fontName }),
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
