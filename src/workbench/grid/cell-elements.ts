import type { RowName } from "./row-names";

/** How the grid names the place of a cell in its elements; the column by its id. */
export interface ElementPlace {
  readonly rowName: RowName;
  readonly columnId: string;
}

/** The place of the cell that the element stands in. */
export function placeAt(element: Element): ElementPlace | null {
  const columnId = element.closest(".ag-cell")?.getAttribute("col-id") ?? null;
  const rowName = element.closest(".ag-row")?.getAttribute("row-index") ?? null;
  return columnId === null || rowName === null ? null : { rowName, columnId };
}

/** Finds the element of a cell in the page; the frozen cells of a row have the same row around them. */
export function cellSelector({ rowName, columnId }: ElementPlace): string {
  return `.sheet-grid .ag-row[row-index="${rowName}"] .ag-cell[col-id="${columnId}"]`;
}

/** The element of a cell; `null` when it is not drawn. */
export function cellElement(grid: HTMLElement, place: ElementPlace): HTMLElement | null {
  return grid.querySelector<HTMLElement>(cellSelector(place));
}
