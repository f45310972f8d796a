import type { OrganizationRow } from "./organization-rows";

export type OrganizationMove =
  | { readonly type: "activate"; readonly index: number }
  | { readonly type: "toggle"; readonly index: number }
  | { readonly type: "open"; readonly index: number };

const PAGE = 10;

/** As trees are worked by keyboard (WAI-ARIA): `null` for a key that means nothing here. */
export function organizationMove(
  key: string,
  rows: readonly OrganizationRow[],
  active: number,
): OrganizationMove | null {
  const row = rows[active];
  if (row === undefined) return null;
  const activate = (index: number): OrganizationMove => ({
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
      if (!row.hasChildren) return null;
      return row.isCollapsed ? { type: "toggle", index: active } : activate(active + 1);
    case "ArrowLeft": {
      if (row.hasChildren && !row.isCollapsed) return { type: "toggle", index: active };
      const superior = rows.findLastIndex((each, index) => index < active && each.level < row.level);
      return superior < 0 ? null : activate(superior);
    }
    case "Enter":
      return { type: "open", index: active };
    case " ":
      return row.hasChildren ? { type: "toggle", index: active } : { type: "open", index: active };
    default:
      return null;
  }
}
