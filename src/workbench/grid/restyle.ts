import type { SheetPicture } from "../sheet/sheet-picture";
import { drawnCell } from "./drawn-cell";
import { rowNamed } from "./row-names";

/** Classes that a cell can lose again when the sheet changes; the grid itself only ever adds classes. */
const PASSING = /^(?:look-\d+|spilling|framed|bare|noted|merged|covered)$/;

/** Gives the cells that are drawn the looks that go with the values of now: marks come and go, texts grow over their neighbours. */
export function restyle(element: HTMLElement, picture: SheetPicture): void {
  for (const rowElement of element.querySelectorAll<HTMLElement>(".ag-row")) {
    const row = rowNamed(picture.area, rowElement.getAttribute("row-index") ?? "");
    if (row === undefined) continue;
    for (const cell of rowElement.querySelectorAll<HTMLElement>(".sheet-cell")) {
      const { classes, extent } = drawnCell(picture, row, Number(cell.getAttribute("col-id")));
      const past = [...cell.classList].filter((name) => PASSING.test(name) && !classes.includes(name));
      cell.classList.remove(...past);
      cell.classList.add(...classes);
      cell.style.minWidth = extent?.["min-width"] ?? "";
      cell.style.minHeight = extent?.["min-height"] ?? "";
    }
  }
}
