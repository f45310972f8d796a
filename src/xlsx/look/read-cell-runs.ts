import { readCellTag, type CellTag } from "../read/cell-tag";
import { attribute, numberAttribute } from "../xml/attributes";
import { forEachChild, isNamed, type XmlScanner } from "../xml/scanner";
import type { LookRuns } from "./look-runs";

/** Reads the looks of the cells and the heights (points) of the rows of the current `<sheetData>`. */
export function readCellRuns(scanner: XmlScanner, runs: LookRuns, heights: Map<number, number>): void {
  const cell: CellTag = { column: -1, row: -1, style: 0, type: "number" };
  let row = -1;
  forEachChild(scanner, () => {
    const own = numberAttribute(scanner, "r");
    row = own === null ? row + 1 : own - 1;
    const height = attribute(scanner, "ht");
    if (height !== null && Number(height) > 0) heights.set(row, Number(height));
    let column = -1;
    forEachChild(scanner, () => {
      if (!isNamed(scanner, "c")) return;
      readCellTag(scanner, cell);
      column = cell.column < 0 ? column + 1 : cell.column;
      if (cell.style !== 0) runs.add(row, column, cell.style);
    });
  });
}
