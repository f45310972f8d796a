import type * as Library from "@e965/xlsx";
import type { CellObject, WorkBook, WorkSheet } from "@e965/xlsx";
import type { CellValue } from "../../core/workbook/cell";
import { formatKind } from "../../core/workbook/number-format";
import { parseRange, quoteSheetName } from "../../core/workbook/range";
import type { FilterSnapshot, SheetSnapshot, SheetVisibility, WorkbookSnapshot } from "../../core/workbook/snapshot";
import { formulaKey } from "../../core/workbook/snapshot";
import type { SheetLayout } from "../opened-file";
import { PackageError } from "../package/package-error";
import { closeRow, MAX_CELL_SLOTS, putCell, type CellGrid, type SlotBudget } from "./cell-grid";
import { cellError } from "./cell-value";
import { createDateCells, isDateCell, noteCell } from "./date-cells";
import { addRow, createRowSpans, spansOf } from "./row-spans";
import { DAYS_1904 } from "./sheet-data";
import { xlsLayout } from "./xls-layout";

/** The picture of a BIFF workbook, and how its sheets look. */
export interface XlsWorkbook {
  readonly snapshot: WorkbookSnapshot;
  readonly layouts: ReadonlyMap<string, SheetLayout>;
}

/** Reads an .xls by a library, which is loaded at the first call. Throws `PackageError` `encrypted` or `damaged`, or `ScatteredCellsError`. */
export async function readXls(bytes: Uint8Array, maxCellSlots = MAX_CELL_SLOTS): Promise<XlsWorkbook> {
  const [library, codepages] = await Promise.all([
    import(/* webpackChunkName: "xls" */ "@e965/xlsx"),
    import(/* webpackChunkName: "xls" */ "@e965/xlsx/dist/cpexcel"),
  ]);
  library.set_cptable(codepages);
  const book = parse(library, bytes);
  const budget: SlotBudget = { left: maxCellSlots };
  const layouts = new Map<string, SheetLayout>();
  const sheets = book.SheetNames.flatMap((name, index) => {
    const sheet = book.Sheets[name];
    if (sheet === undefined || (sheet["!type"] ?? "sheet") !== "sheet") return [];
    const id = String(index + 1);
    layouts.set(id, xlsLayout(sheet, namesOf(book, index)));
    return [readSheet(sheet, { id, name, visibility: visibilityOf(book, index), is1904: is1904(book), budget })];
  });
  return { snapshot: { sheets, isStructureProtected: false }, layouts };
}

function parse(library: typeof Library, bytes: Uint8Array): WorkBook {
  try {
    // cellStyles also brings hidden rows, hidden columns and widths
    const options = { dense: true, cellNF: true, cellStyles: true, cellText: false, cellHTML: false };
    return library.read(bytes, { type: "array", ...options });
  } catch (cause) {
    // The library has no error types: its messages are all there is to tell a password by.
    const isEncrypted = cause instanceof Error && /password|encrypt/i.test(cause.message);
    throw new PackageError(isEncrypted ? "encrypted" : "damaged", "the library cannot read it", { cause });
  }
}

interface SheetFrame {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly is1904: boolean;
  readonly budget: SlotBudget;
}

function readSheet(sheet: WorkSheet, frame: SheetFrame): SheetSnapshot {
  const { id, name, visibility } = frame;
  const grid: CellGrid = { rows: [], budget: frame.budget };
  const dates = createDateCells();
  const formulas = new Map<string, string>();
  const kinds = new Map<string, ReturnType<typeof formatKind>>();
  const kindOf = (code: string) => {
    const kind = kinds.get(code) ?? formatKind(code);
    kinds.set(code, kind);
    return kind;
  };
  const rows: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet["!data"] ?? [];
  rows.forEach((cells, row) => {
    const values: CellValue[] = [];
    cells?.forEach((cell, column) => {
      if (cell === undefined) return;
      const kind = kindOf(String(cell.z ?? "General"));
      noteCell(dates, row, column, kind !== "none");
      if (typeof cell.f === "string") formulas.set(formulaKey(row, column), cell.f);
      let value = cellValue(cell);
      if (typeof value === "number" && kind === "date" && frame.is1904) value += DAYS_1904;
      if (value !== null) putCell(values, column, value, frame.budget);
    });
    closeRow(grid, row, values);
  });
  const hiddenRows = createRowSpans();
  sheet["!rows"]?.forEach((row, index) => row.hidden === true && addRow(hiddenRows, index));
  return {
    id,
    name,
    visibility,
    isProtected: Boolean(sheet["!protect"]),
    origin: { row: 0, column: 0 },
    values: grid.rows,
    formulas,
    merges: (sheet["!merges"] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c })),
    tables: [],
    hiddenRows: spansOf(hiddenRows),
    hiddenColumns: (sheet["!cols"] ?? []).flatMap((column, index) => (column.hidden === true ? [index] : [])),
    filter: filterOf(sheet),
    isDateFormatted: (row, column) => isDateCell(dates, row, column),
  };
}

/** What its columns are filtered by the library does not tell: rows that it hides count as hidden by hand. */
function filterOf(sheet: WorkSheet): FilterSnapshot | null {
  const range = parseRange(sheet["!autofilter"]?.ref ?? "");
  return range === null ? null : { range, isActive: false };
}

const ERROR_CODES: Readonly<Record<number, string>> = {
  0x00: "#NULL!",
  0x07: "#DIV/0!",
  0x0f: "#VALUE!",
  0x17: "#REF!",
  0x1d: "#NAME?",
  0x24: "#NUM!",
  0x2a: "#N/A",
  0x2b: "#GETTING_DATA",
};

function cellValue({ t, v }: CellObject): CellValue {
  if (t === "e") return cellError(ERROR_CODES[Number(v)] ?? "#N/A");
  if (typeof v === "number") return v === 0 ? 0 : v; // no minus zero
  if (typeof v === "boolean") return v;
  return typeof v === "string" && v !== "" ? v : null;
}

function visibilityOf(book: WorkBook, index: number): SheetVisibility {
  const hidden = book.Workbook?.Sheets?.[index]?.Hidden ?? 0;
  return hidden === 0 ? "visible" : hidden === 1 ? "hidden" : "veryHidden";
}

function is1904(book: WorkBook): boolean {
  return book.Workbook?.WBProps?.date1904 === true;
}

/** Rows, columns or cells of one sheet: what the library makes of other formulas is not to be trusted. */
const AREA = /^(?:'(?:[^']|'')+'|[^'!\s]+)!(\$?[A-Z]*\$?\d*(?::\$?[A-Z]*\$?\d*)?)$/;

function namesOf(book: WorkBook, index: number): SheetLayout["names"] {
  const sheet = quoteSheetName(book.SheetNames[index] ?? "");
  return (book.Workbook?.Names ?? []).flatMap(({ Name, Ref, Sheet }) => {
    const area = Sheet === index ? AREA.exec(Ref)?.[1] : undefined;
    return area === undefined ? [] : [{ name: Name, reference: `${sheet}!${area}` }];
  });
}
