import type { CellRange } from "../../../src/core/workbook/range";
import { changeRuns, createRuns } from "./runs";
import { intern, stylesWithin, type BorderStyle, type EdgeName, type Style, type StyleStore } from "./style";

export type Side = EdgeName | "InsideHorizontal" | "InsideVertical";

export const SIDES: readonly Side[] = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
];

interface Part {
  readonly area: CellRange;
  readonly edge: EdgeName;
}

/** The cells and their edges that make up one side of an area. */
function partsOf(area: CellRange, side: Side): readonly Part[] {
  switch (side) {
    case "EdgeTop":
      return [{ area: { ...area, bottom: area.top }, edge: side }];
    case "EdgeBottom":
      return [{ area: { ...area, top: area.bottom }, edge: side }];
    case "EdgeLeft":
      return [{ area: { ...area, right: area.left }, edge: side }];
    case "EdgeRight":
      return [{ area: { ...area, left: area.right }, edge: side }];
    case "InsideHorizontal":
      if (area.top === area.bottom) return [];
      return [
        { area: { ...area, bottom: area.bottom - 1 }, edge: "EdgeBottom" },
        { area: { ...area, top: area.top + 1 }, edge: "EdgeTop" },
      ];
    case "InsideVertical":
      if (area.left === area.right) return [];
      return [
        { area: { ...area, right: area.right - 1 }, edge: "EdgeRight" },
        { area: { ...area, left: area.left + 1 }, edge: "EdgeLeft" },
      ];
  }
}

export function changeEdges(
  store: StyleStore,
  area: CellRange,
  side: Side,
  change: (line: BorderStyle | null) => BorderStyle | null,
): void {
  for (const part of partsOf(area, side)) {
    for (let column = part.area.left; column <= part.area.right; column += 1) {
      let runs = store.columns.get(column);
      if (runs === undefined) store.columns.set(column, (runs = createRuns<Style>()));
      changeRuns(runs, part.area.top, part.area.bottom, (style = store.normal) => {
        const changed = intern(store, { ...style, [part.edge]: change(style[part.edge]) });
        return changed === store.normal ? undefined : changed;
      });
    }
  }
}

/** The different lines on the edges of the side; `null` = none. */
export function linesOf(store: StyleStore, area: CellRange, side: Side): readonly (BorderStyle | null)[] {
  const lines = new Map<string, BorderStyle | null>();
  for (const part of partsOf(area, side)) {
    for (const style of stylesWithin(store, part.area)) lines.set(JSON.stringify(style[part.edge]), style[part.edge]);
  }
  return [...lines.values()];
}
