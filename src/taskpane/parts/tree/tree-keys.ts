/** Where a row stands in its tree. */
export interface TreePlace {
  /** 1 for a root. */
  readonly level: number;
  readonly hasChildren: boolean;
  /** `false` for a row without children. */
  readonly isCollapsed: boolean;
  /** Leads to a cell of the workbook. */
  readonly isOpenable: boolean;
  /** 1-based place among its siblings, and how many they are. */
  readonly position: number;
  readonly siblings: number;
}

/** What a key does in a tree. */
export type TreeMove =
  | { readonly type: "activate"; readonly index: number }
  | { readonly type: "toggle"; readonly index: number }
  | { readonly type: "open"; readonly index: number }
  | { readonly type: "leave" };

const PAGE = 10;

/** As trees are worked by keyboard (WAI-ARIA): `null` for a key that means nothing here. `rows`: those in sight, in their order. */
export function treeMove(key: string, rows: readonly TreePlace[], active: number): TreeMove | null {
  const row = rows[active];
  if (row === undefined) return null;
  const activate = (index: number): TreeMove => ({
    type: "activate",
    index: Math.max(0, Math.min(rows.length - 1, index)),
  });
  const toggle: TreeMove = { type: "toggle", index: active };
  const open: TreeMove = { type: "open", index: active };
  switch (key) {
    case "ArrowDown":
      return activate(active + 1);
    case "ArrowUp":
      return activate(active - 1);
    case "PageDown":
      return activate(active + PAGE);
    case "PageUp":
      return activate(active - PAGE);
    case "Home":
      return activate(0);
    case "End":
      return activate(rows.length - 1);
    case "ArrowRight":
      if (!row.hasChildren) return null;
      return row.isCollapsed ? toggle : activate(active + 1);
    case "ArrowLeft": {
      if (row.hasChildren && !row.isCollapsed) return toggle;
      const parent = rows.findLastIndex((each, index) => index < active && each.level < row.level);
      return parent < 0 ? null : activate(parent);
    }
    case "Enter":
      return row.hasChildren && !row.isOpenable ? toggle : open;
    case " ":
      return row.hasChildren ? toggle : open;
    case "Escape":
      return { type: "leave" };
    default:
      return null;
  }
}
