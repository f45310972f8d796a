import type { ListRow } from "./finding-rows";

/** What a key does in the list. */
export type TreeMove =
  | { readonly type: "activate"; readonly index: number }
  | { readonly type: "toggle"; readonly index: number }
  | { readonly type: "open"; readonly index: number };

const PAGE = 10;

/** As trees are worked by keyboard (WAI-ARIA): `null` for a key that means nothing here. */
export function treeMove(key: string, rows: readonly ListRow[], active: number): TreeMove | null {
  const row = rows[active];
  if (row === undefined) return null;
  const activate = (index: number): TreeMove => ({
    type: "activate",
    index: Math.max(0, Math.min(rows.length - 1, index)),
  });
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
      if (row.type === "finding") return null;
      return row.isCollapsed ? { type: "toggle", index: active } : activate(active + 1);
    case "ArrowLeft":
      if (row.type === "group") return row.isCollapsed ? null : { type: "toggle", index: active };
      return activate(rows.findLastIndex((each, index) => index < active && each.type === "group"));
    case "Enter":
    case " ":
      return row.type === "group" ? { type: "toggle", index: active } : { type: "open", index: active };
    default:
      return null;
  }
}
