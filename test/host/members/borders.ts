import { itemNotFound } from "../dispatch/host-error";
import { changeEdges, commonBorder, SIDES, type Side } from "../model/borders";
import { readColor } from "../model/color";
import type { BorderStyle } from "../model/style";
import type { ClassMembers } from "./class-members";
import { guardFormat as guard } from "./format-access";
import { hostObject, type HostObject, type AreasModel, type Models } from "./models";

function borderAt(self: AreasModel, key: unknown): HostObject {
  const side = SIDES.find((name) => name === key);
  if (side === undefined) throw itemNotFound(`border ${String(key)}`);
  return hostObject("RangeBorder", { ...self, edge: side });
}

/** `undefined` when the edges differ. */
function lineOf({ sheet, areas, edge }: Models["RangeBorder"]): BorderStyle | null | undefined {
  const lines = areas.map((area) => commonBorder(sheet.styles, area, edge));
  return lines.every((line) => JSON.stringify(line) === JSON.stringify(lines[0])) ? lines[0] : undefined;
}

const THIN: BorderStyle = { style: "Continuous", weight: "Thin", color: "#000000" };

function draw({ sheet, areas, edge }: Models["RangeBorder"], patch: Partial<BorderStyle>): void {
  const change = (line: BorderStyle | null): BorderStyle | null =>
    patch.style === "None" ? null : { ...(line ?? THIN), ...patch };
  for (const area of areas) changeEdges(sheet.styles, area, edge satisfies Side, change);
}

export const rangeBorderCollection: ClassMembers<Excel.RangeBorderCollection, "RangeBorderCollection"> = {
  guard,
  get: { count: () => SIDES.length },
  items: (self) => SIDES.map((side) => borderAt(self, side)),
  call: { getItem: (self, key) => borderAt(self, key), getItemAt: (self, index) => borderAt(self, SIDES[index ?? -1]) },
};

export const rangeBorder: ClassMembers<Excel.RangeBorder, "RangeBorder"> = {
  identity: ({ edge }) => ({ Id: edge }),
  guard,
  get: {
    sideIndex: ({ edge }) => edge,
    style: (self) => {
      const line = lineOf(self);
      return line === undefined ? null : ((line?.style ?? "None") as "None");
    },
    weight: (self) => (lineOf(self)?.weight ?? "Thin") as "Thin",
    color: (self) => lineOf(self)?.color ?? "#000000",
  },
  set: {
    style: (self, style) => draw(self, { style }),
    weight: (self, weight) => draw(self, { weight }),
    color: (self, color) => draw(self, { color: readColor(color) }),
  },
};
