import { MAX_COLUMNS, MAX_ROWS } from "../../core/workbook/range";
import { PackageError } from "../package/package-error";
import { attributeRange, booleanAttribute, numberAttribute } from "../xml/attributes";
import { isNamed, nextTag, skipElement, type XmlScanner } from "../xml/scanner";
import { readContent, type ContentReader } from "./cell-content";
import { closeRow, openRow, putCell, type CellGrid } from "./cell-grid";
import { readCellTag, type CellTag } from "./cell-tag";
import { noteCell, type DateCells } from "./date-cells";
import { addRow, type RowSpans } from "./row-spans";
import type { StyleKinds } from "./styles";

/** Days between the epochs of the 1904 and the 1900 system. */
export const DAYS_1904 = 1462;

/** Where the rows of one sheet go. */
export interface SheetDataTarget {
  readonly grid: CellGrid;
  readonly content: ContentReader;
  readonly dates: DateCells;
  readonly hiddenRows: RowSpans;
  readonly styles: StyleKinds;
  readonly is1904: boolean;
}

/** Reads the current `<sheetData>` (opening tag) to behind its closing tag. Cells outside Excel's limits make the file damaged. */
export function readSheetData(scanner: XmlScanner, target: SheetDataTarget): void {
  if (scanner.isEmpty) return;
  const cell: CellTag = { column: -1, row: -1, style: 0, type: "number" };
  let row = -1;
  while (nextTag(scanner)) {
    if (scanner.isClosing) return;
    if (isNamed(scanner, "row")) row = readRow(scanner, row, cell, target);
    else skipElement(scanner);
  }
  throw new PackageError("damaged", "XML ends inside the cells");
}

/** Returns the row's position: its own, else that of its first cell, else the one after the row before. */
function readRow(scanner: XmlScanner, previous: number, cell: CellTag, target: SheetDataTarget): number {
  const own = numberAttribute(scanner, "r");
  let row = own === null ? previous + 1 : own - 1;
  const isHidden = isRowHidden(scanner);
  if (!scanner.isEmpty) {
    let column = -1;
    let cells = openRow(target.grid, checkedRow(row));
    for (;;) {
      if (!nextTag(scanner)) throw new PackageError("damaged", "XML ends inside a row");
      if (scanner.isClosing) break;
      if (scanner.nameEnd - scanner.nameStart !== 1 || !isNamed(scanner, "c")) {
        skipElement(scanner);
        continue;
      }
      readCellTag(scanner, cell);
      if (own === null && column < 0 && cell.row > row) {
        row = checkedRow(cell.row);
        cells = openRow(target.grid, row);
      }
      column = cell.column < 0 ? column + 1 : cell.column;
      if (column >= MAX_COLUMNS) throw new PackageError("damaged", "a cell lies outside the sheet");
      cell.row = row;
      cell.column = column;
      readCell(scanner, cell, cells, target);
    }
    closeRow(target.grid, row, cells);
  }
  if (isHidden) addRow(target.hiddenRows, checkedRow(row));
  return row;
}

function readCell(
  scanner: XmlScanner,
  cell: CellTag,
  cells: Parameters<typeof putCell>[0],
  target: SheetDataTarget,
): void {
  const { row, column } = cell;
  const kind = cell.type === "date" ? "date" : (target.styles[cell.style] ?? "none");
  noteCell(target.dates, row, column, kind !== "none");
  let value = readContent(scanner, cell, target.content);
  if (value === null) return;
  if (target.is1904 && kind === "date" && cell.type === "number" && typeof value === "number") value += DAYS_1904;
  putCell(cells, column, value, target.grid.budget);
}

function checkedRow(row: number): number {
  if (row < 0 || row >= MAX_ROWS) throw new PackageError("damaged", "a row lies outside the sheet");
  return row;
}

/** By its mark, or because it was drawn shut (height 0). */
function isRowHidden(scanner: XmlScanner): boolean {
  if (attributeRange(scanner, "hidden") !== null) return booleanAttribute(scanner, "hidden");
  return attributeRange(scanner, "ht") !== null && numberAttribute(scanner, "ht") === 0;
}
