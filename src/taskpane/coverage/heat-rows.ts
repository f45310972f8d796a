import type { CoverageView, HeatMap, OrganizationNode } from "../../app/engine/views/coverage-view";
import { subtreeOf } from "./organization-rows";

/** How a cell is shown; "open": nobody yet, and the window is not over. */
export type Heat = "notOwed" | "all" | "some" | "none" | "open";

export function heatOf({ met, of }: { readonly met: number; readonly of: number }, isOpen: boolean): Heat {
  if (of === 0) return "notOwed";
  if (met === of) return "all";
  if (met > 0) return "some";
  return isOpen ? "open" : "none";
}

export interface HeatRow {
  readonly node: OrganizationNode;
  readonly cells: HeatMap["rows"][number]["cells"];
}

/** Rows in the tree's order; `scope`: only an organisation and those below it. */
export function heatRows(map: HeatMap, { tree }: Pick<CoverageView, "tree">, scope: number | null): readonly HeatRow[] {
  const cellsOf = new Map(map.rows.map(({ organization, cells }) => [organization, cells]));
  const wanted = scope === null ? null : subtreeOf(tree, scope);
  return tree.flatMap((node) => {
    const cells = cellsOf.get(node.index);
    return cells === undefined || (wanted !== null && !wanted.has(node.index)) ? [] : [{ node, cells }];
  });
}
