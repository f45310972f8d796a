import type { ICellRendererParams } from "ag-grid-community";
import type { GridRow } from "./grid-callbacks";

interface TitleParams extends ICellRendererParams<GridRow> {
  readonly text: string;
}

/** The text of a cell merged over columns: it stays in sight while only a part of the cell is. */
export function drawTitle({ text }: TitleParams): HTMLElement {
  const title = document.createElement("span");
  title.className = "cell-title";
  title.textContent = text;
  return title;
}
