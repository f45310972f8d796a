import type { CellRange } from "../../core/workbook/range";
import type { Spot } from "../sheet/moves";
import { cellSelector } from "./cell-elements";
import { addPageRules, removePageRules } from "./page-rules";
import type { RowName } from "./row-names";

/** What is marked as chosen. */
export interface ChosenCells {
  readonly current: Spot;
  /** The cells in which it is drawn: several where a merged area is cut at the edge of what is frozen. */
  readonly drawnIn: readonly Spot[];
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
  const rules = addPageRules();
  return {
    show: (chosen) => rules.replaceSync(chosen === null ? "" : textOf(chosen, rowName, rowsIn)),
    remove: () => removePageRules(rules),
  };
}

function textOf(
  { current, drawnIn, range }: ChosenCells,
  rowName: (row: number) => RowName | null,
  rowsIn: (range: CellRange) => readonly RowName[],
): string {
  const name = rowName(current.row);
  if (name === null) return "";
  const outlined = drawnIn.flatMap(({ row, column }) => {
    const drawnRow = rowName(row);
    return drawnRow === null ? [] : [cellSelector({ rowName: drawnRow, columnId: String(column) })];
  });
  const heading = "background-color: #cfe3d5; color: #0b5a2f;";
  const rules = [
    `${outlined.join(", ")} { outline: 2px solid #107c41; outline-offset: -2px; }`,
    `.sheet-grid .ag-row[row-index="${name}"] .row-heading { ${heading} }`,
    `.sheet-grid .ag-header-cell[col-id="${String(current.column)}"] { ${heading} }`,
    `@media (forced-colors: active) { ${outlined.join(", ")} { outline: 3px solid Highlight; } }`,
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
