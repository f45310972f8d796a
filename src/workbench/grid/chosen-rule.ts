import type { CellRange } from "../../core/workbook/range";
import type { Spot } from "../sheet/moves";
import type { RowName } from "./row-names";

/** What is marked as chosen. */
export interface ChosenCells {
  readonly current: Spot;
  /** Cells that are marked besides; only the current one: `null`. */
  readonly range: CellRange | null;
}

/**
 * Marks the current cell and the chosen ones by one style rule of the page: cells that come into sight later are marked without
 * being touched. `rowName`: `null` for a row that is hidden; `rowsIn`: the names of the rows in the range that are drawn.
 */
export function chosenRule(
  rowName: (row: number) => RowName | null,
  rowsIn: (range: CellRange) => readonly RowName[],
): {
  show: (chosen: ChosenCells | null) => void;
  remove: () => void;
} {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return {
    show: (chosen) => sheet.replaceSync(chosen === null ? "" : textOf(chosen, rowName, rowsIn)),
    remove: () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    },
  };
}

function textOf(
  { current, range }: ChosenCells,
  rowName: (row: number) => RowName | null,
  rowsIn: (range: CellRange) => readonly RowName[],
): string {
  const name = rowName(current.row);
  if (name === null) return "";
  const row = `.sheet-grid .ag-row[row-index="${name}"]`;
  const column = String(current.column);
  const heading = "background-color: #cfe3d5; color: #0b5a2f;";
  const rules = [
    `${row} .ag-cell[col-id="${column}"] { outline: 2px solid #107c41; outline-offset: -2px; }`,
    `${row} .row-heading { ${heading} }`,
    `.sheet-grid .ag-header-cell[col-id="${column}"] { ${heading} }`,
    `@media (forced-colors: active) { ${row} .ag-cell[col-id="${column}"] { outline: 3px solid Highlight; } }`,
  ];
  const names = range === null ? [] : rowsIn(range);
  if (range !== null && names.length > 0) {
    const columns = Array.from({ length: range.right - range.left + 1 }, (_, index) => range.left + index);
    const rowSelector = names.map((each) => `[row-index="${each}"]`).join(", ");
    const columnSelector = columns.map((each) => `[col-id="${String(each)}"]`).join(", ");
    const cells = `.sheet-grid .ag-row:is(${rowSelector}) .ag-cell:is(${columnSelector})`;
    // Before the current cell, which is one of them.
    rules.unshift(
      // Over the cell's own colour, which stays to be seen.
      `${cells} { background-image: linear-gradient(rgb(16 124 65 / 14%), rgb(16 124 65 / 14%)); }`,
      `@media (forced-colors: active) { ${cells} { outline: 1px dashed Highlight; outline-offset: -1px; } }`,
    );
  }
  return rules.join("\n");
}
