import { MAX_COLUMNS, parseRange, type CellRange } from "../../core/workbook/range";
import type { FilterSnapshot, SheetSnapshot } from "../../core/workbook/snapshot";
import type { SheetPart } from "../package/ooxml-package";
import { attribute, booleanAttribute, numberAttribute } from "../xml/attributes";
import { createScanner, enterRoot, forEachChild, isNamed, type XmlScanner } from "../xml/scanner";
import { createTextReader } from "../xml/text";
import { MAX_EXPANDED_FORMULAS, type ContentReader } from "./cell-content";
import type { CellGrid, SlotBudget } from "./cell-grid";
import { createDateCells, isDateCell, type DateCells } from "./date-cells";
import { createRowSpans, spansOf } from "./row-spans";
import { readSheetData } from "./sheet-data";
import type { StyleKinds } from "./styles";

/** What a sheet needs from the rest of the workbook. */
export interface SheetContext {
  readonly strings: readonly string[];
  readonly styles: StyleKinds;
  readonly is1904: boolean;
  readonly budget: SlotBudget;
}

/** Reads a worksheet part (UTF-8 bytes). `values` always start at A1; `<dimension>` is not looked at. */
export function readSheet(
  xml: Uint8Array,
  part: SheetPart,
  tables: SheetSnapshot["tables"],
  context: SheetContext,
): SheetSnapshot {
  const scanner = createScanner(xml);
  const grid: CellGrid = { rows: [], budget: context.budget };
  const formulas = new Map<string, string>();
  const dates = createDateCells();
  const hiddenRows = createRowSpans();
  const hiddenColumns = new Uint8Array(MAX_COLUMNS);
  const merges: CellRange[] = [];
  let isProtected = false;
  let filter: FilterSnapshot | null = null;
  enterRoot(scanner, "worksheet");
  forEachChild(scanner, () => {
    if (isNamed(scanner, "cols")) readColumns(scanner, hiddenColumns, dates, context.styles);
    else if (isNamed(scanner, "sheetData")) {
      const content: ContentReader = {
        read: createTextReader(xml),
        strings: context.strings,
        formulas,
        sharedFormulas: new Map(),
        expansion: { left: MAX_EXPANDED_FORMULAS },
        texts: new Map(),
      };
      readSheetData(scanner, { grid, content, dates, hiddenRows, styles: context.styles, is1904: context.is1904 });
    } else if (isNamed(scanner, "sheetProtection")) isProtected = booleanAttribute(scanner, "sheet");
    else if (isNamed(scanner, "autoFilter")) filter = readFilter(scanner);
    else if (isNamed(scanner, "mergeCells")) readMerges(scanner, merges);
  });
  return {
    id: part.id,
    name: part.name,
    visibility: part.visibility,
    isProtected,
    origin: { row: 0, column: 0 },
    values: grid.rows,
    formulas,
    merges,
    tables,
    hiddenRows: spansOf(hiddenRows),
    hiddenColumns: [...hiddenColumns.keys()].filter((column) => hiddenColumns[column] === 1),
    filter,
    isDateFormatted: (row, column) => isDateCell(dates, row, column),
  };
}

function readColumns(scanner: XmlScanner, hidden: Uint8Array, dates: DateCells, styles: StyleKinds): void {
  forEachChild(scanner, () => {
    if (!isNamed(scanner, "col")) return;
    const first = Math.max(numberAttribute(scanner, "min") ?? 0, 1) - 1;
    const end = Math.min(numberAttribute(scanner, "max") ?? 0, MAX_COLUMNS);
    const isDate = (styles[numberAttribute(scanner, "style") ?? 0] ?? "none") !== "none";
    if (booleanAttribute(scanner, "hidden")) hidden.fill(1, first, end);
    if (isDate) dates.columnDefaults.fill(1, first, end);
  });
}

function readMerges(scanner: XmlScanner, merges: CellRange[]): void {
  forEachChild(scanner, () => {
    const range = isNamed(scanner, "mergeCell") ? parseRange(attribute(scanner, "ref") ?? "") : null;
    if (range !== null && (range.top !== range.bottom || range.left !== range.right)) merges.push(range);
  });
}

function readFilter(scanner: XmlScanner): FilterSnapshot | null {
  const range = parseRange(attribute(scanner, "ref") ?? "");
  if (range === null) return null;
  let isActive = false;
  forEachChild(scanner, () => {
    if (!isNamed(scanner, "filterColumn")) return;
    forEachChild(scanner, () => {
      isActive = true;
    });
  });
  return { range, isActive };
}
