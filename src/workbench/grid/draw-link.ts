import type { ICellRendererParams } from "ag-grid-community";
import type { CellLink } from "../../xlsx/look/sheet-look";
import type { GridCallbacks } from "./grid-callbacks";

interface LinkParams extends ICellRendererParams {
  readonly link: CellLink;
  readonly text: string;
  readonly follow: GridCallbacks["linkFollowed"];
}

/** A link to a cell becomes a button; one that leads out of the workbook is shown, not followed: this page opens nothing else. */
export function drawLink({ link, text, follow }: LinkParams): HTMLElement {
  const { target } = link;
  if (target.type === "address") {
    const shown = document.createElement("span");
    shown.className = "cell-link";
    shown.textContent = text;
    shown.title = target.address;
    return shown;
  }
  const button = document.createElement("button");
  button.type = "button";
  button.className = "cell-link";
  button.textContent = text;
  button.tabIndex = -1;
  button.addEventListener("click", () => follow(target.sheetName, target.row, target.column));
  return button;
}
