import type { GridApi } from "ag-grid-community";
import type { SheetPicture } from "../sheet/sheet-picture";
import type { GridRow } from "./grid-callbacks";

/**
 * A frozen cell merged over rows is drawn in its first row, and lies under the empty cells below it. When that row is scrolled
 * out of sight nothing lies there any more: one style rule of the page makes these cells cover what is scrolled behind them.
 */
export function orphanRule(
  api: GridApi<GridRow>,
  picture: () => SheetPicture,
): { readonly show: () => void; readonly remove: () => void } {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  let shown = "";
  return {
    show: () => {
      const text = ruleText(picture(), api.getFirstDisplayedRowIndex());
      if (text === shown) return;
      shown = text;
      sheet.replaceSync(text);
    },
    remove: () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    },
  };
}

/** `first`: place of the first row that is drawn. */
function ruleText(picture: SheetPicture, first: number): string {
  const { area, look } = picture;
  const row = area.rows[first];
  if (row === undefined) return "";
  const cells = area.columns
    .filter((column) => column < look.frozen.columns)
    .flatMap((column) => {
      const found = picture.merge(row, column);
      // What begins in frozen rows is drawn anew below them.
      if (found === undefined || Math.max(found.top, look.frozen.rows) >= row) return [];
      const names: string[] = [];
      for (let place = first; place < area.rows.length && (area.rows[place] ?? 0) <= found.bottom; place += 1)
        names.push(`.sheet-grid .ag-row[row-index="${String(place)}"] .ag-cell[col-id="${String(column)}"]`);
      return names;
    });
  return cells.length === 0 ? "" : `${cells.join(", ")} { visibility: visible; border-color: transparent; }`;
}
