import { itemNotFound } from "../dispatch/host-error";
import { changeEdges, linesOf, SIDES, type Side } from "../model/borders";
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

/** What all edges have alike of one property; `null` when they differ, as documented for mixed formats. */
function alike(self: Models["RangeBorder"], property: keyof BorderStyle, none: string): string | null {
  const { sheet, areas, edge } = self;
  const values = new Set(
    areas.flatMap((area) => linesOf(sheet.styles, area, edge)).map((line) => line?.[property] ?? none),
  );
  const [first = none] = values;
  return values.size > 1 ? null : first;
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
    style: (self) => alike(self, "style", "None") as "None" | null,
    weight: (self) => alike(self, "weight", THIN.weight) as "Thin" | null,
    color: (self) => alike(self, "color", THIN.color),
  },
  set: {
    style: (self, style) => draw(self, { style }),
    weight: (self, weight) => draw(self, { weight }),
    color: (self, color) => draw(self, { color: readColor(color) }),
  },
};
