import type { GridApi } from "ag-grid-community";
import type { SheetPicture } from "../sheet/sheet-picture";
import { cellSelector } from "./cell-elements";
import type { GridRow } from "./grid-callbacks";
import { addPageRules, removePageRules } from "./page-rules";
import { rowNamesBetween } from "./row-names";

/**
 * A frozen cell merged over rows is drawn in its first row, and lies under the empty cells below it. When that row is scrolled
 * out of sight nothing lies there any more: one style rule of the page makes these cells cover what is scrolled behind them.
 */
export function orphanRule(
  api: GridApi<GridRow>,
  picture: () => SheetPicture,
): { readonly show: () => void; readonly remove: () => void } {
  const rules = addPageRules();
  let shown = "";
  return {
    show: () => {
      const drawn = { first: api.getFirstDisplayedRowIndex(), last: api.getLastDisplayedRowIndex() };
      const text = ruleText(picture(), drawn);
      if (text === shown) return;
      shown = text;
      rules.replaceSync(text);
    },
    remove: () => removePageRules(rules),
  };
}

/** `drawn`: places of the first and the last row that is drawn. */
function ruleText(picture: SheetPicture, drawn: { readonly first: number; readonly last: number }): string {
  const { area, look } = picture;
  const row = area.rows[drawn.first];
  if (row === undefined) return "";
  const cells = area.columns
    .filter((column) => column < look.frozen.columns)
    .flatMap((column) => {
      const found = picture.merge(row, column);
      // What begins in frozen rows is drawn anew below them.
      if (found === undefined || Math.max(found.top, look.frozen.rows) >= row) return [];
      return rowNamesBetween(area, { top: row, bottom: found.bottom }, drawn).map((name) =>
        cellSelector({ rowName: name, columnId: String(column) }),
      );
    });
  return cells.length === 0 ? "" : `${cells.join(", ")} { visibility: visible; border-color: transparent; }`;
}
