import type { CellValue } from "../core/workbook/cell";
import type { CellRange } from "../core/workbook/range";
import type { SheetSnapshot, WorkbookSnapshot } from "../core/workbook/snapshot";

/** Rows of one sheet that one piece holds: few enough to be copied between threads in a few milliseconds. */
const ROWS_A_PIECE = 1_000;
/** Formulas, merged areas and spans of hidden rows of one piece. */
const PARTS_A_PIECE = 5_000;

type Frame = Omit<SheetSnapshot, "values" | "formulas" | "merges" | "hiddenRows" | "isDateFormatted">;

/** Part of a workbook's picture, plain data that can be posted to another thread. `sheet` counts from 0. */
export type SnapshotPiece =
  | { readonly type: "workbook"; readonly isStructureProtected: boolean; readonly sheets: readonly Frame[] }
  | { readonly type: "rows"; readonly sheet: number; readonly rows: readonly (readonly CellValue[])[] }
  | { readonly type: "formulas"; readonly sheet: number; readonly formulas: readonly (readonly [string, string])[] }
  | { readonly type: "merges"; readonly sheet: number; readonly merges: readonly CellRange[] }
  | { readonly type: "hiddenRows"; readonly sheet: number; readonly spans: SheetSnapshot["hiddenRows"] }
  /** Spans of rows (first, last, first, last …) whose numbers are shown as dates, by column. */
  | { readonly type: "dates"; readonly sheet: number; readonly columns: readonly (Int32Array | undefined)[] };

/** The picture in pieces small enough that neither posting nor receiving one holds up a page. Numbers alone keep their date format. */
export function* snapshotPieces(workbook: WorkbookSnapshot): Generator<SnapshotPiece> {
  const sheets = workbook.sheets.map((sheet): Frame => {
    const { id, name, visibility, isProtected, origin, tables, hiddenColumns, filter } = sheet;
    return { id, name, visibility, isProtected, origin, tables, hiddenColumns, filter };
  });
  yield { type: "workbook", isStructureProtected: workbook.isStructureProtected, sheets };
  for (const [sheet, picture] of workbook.sheets.entries()) {
    for (const rows of slices(picture.values, ROWS_A_PIECE)) yield { type: "rows", sheet, rows };
    for (const formulas of slices([...picture.formulas], PARTS_A_PIECE)) yield { type: "formulas", sheet, formulas };
    for (const merges of slices(picture.merges, PARTS_A_PIECE)) yield { type: "merges", sheet, merges };
    for (const spans of slices(picture.hiddenRows, PARTS_A_PIECE)) yield { type: "hiddenRows", sheet, spans };
    const columns = dateColumns(picture);
    if (columns.length > 0) yield { type: "dates", sheet, columns };
  }
}

function* slices<T>(all: readonly T[], size: number): Generator<readonly T[]> {
  for (let start = 0; start < all.length; start += size) yield all.slice(start, start + size);
}

function dateColumns(sheet: SheetSnapshot): readonly (Int32Array | undefined)[] {
  const columns: (number[] | undefined)[] = [];
  for (const [r, cells] of sheet.values.entries()) {
    const row = sheet.origin.row + r;
    for (const [c, value] of cells.entries()) {
      const column = sheet.origin.column + c;
      if (typeof value !== "number" || !sheet.isDateFormatted(row, column)) continue;
      const spans = (columns[column] ??= []);
      if (spans.length > 0 && spans[spans.length - 1] === row - 1) spans[spans.length - 1] = row;
      else spans.push(row, row);
    }
  }
  return Array.from(columns, (spans) => (spans === undefined ? undefined : Int32Array.from(spans)));
}

/** Puts pieces together again, in the order that they were made. */
export interface SnapshotAssembler {
  add(piece: SnapshotPiece): void;
  /** The whole picture; throws when the first piece never came. */
  finish(): WorkbookSnapshot;
}

interface SheetParts {
  readonly frame: Frame;
  readonly values: (readonly CellValue[])[];
  readonly formulas: Map<string, string>;
  readonly merges: CellRange[];
  readonly hiddenRows: SheetSnapshot["hiddenRows"][number][];
  dates: readonly (Int32Array | undefined)[];
}

export function assembleSnapshot(): SnapshotAssembler {
  let isStructureProtected = false;
  let sheets: readonly SheetParts[] | null = null;
  const sheetOf = (index: number): SheetParts => {
    const found = sheets?.[index];
    if (found === undefined) throw new Error(`a piece of sheet ${index}, which nobody announced`);
    return found;
  };
  return {
    add(piece) {
      switch (piece.type) {
        case "workbook":
          isStructureProtected = piece.isStructureProtected;
          sheets = piece.sheets.map((frame) => emptyParts(frame));
          return;
        case "rows":
          sheetOf(piece.sheet).values.push(...piece.rows);
          return;
        case "formulas": {
          const { formulas } = sheetOf(piece.sheet);
          for (const [key, formula] of piece.formulas) formulas.set(key, formula);
          return;
        }
        case "merges":
          sheetOf(piece.sheet).merges.push(...piece.merges);
          return;
        case "hiddenRows":
          sheetOf(piece.sheet).hiddenRows.push(...piece.spans);
          return;
        case "dates":
          sheetOf(piece.sheet).dates = piece.columns;
          return;
      }
    },
    finish() {
      if (sheets === null) throw new Error("no piece came");
      return { isStructureProtected, sheets: sheets.map((parts) => pictureOf(parts)) };
    },
  };
}

function emptyParts(frame: Frame): SheetParts {
  return { frame, values: [], formulas: new Map(), merges: [], hiddenRows: [], dates: [] };
}

function pictureOf({ frame, values, formulas, merges, hiddenRows, dates }: SheetParts): SheetSnapshot {
  const isDateFormatted = (row: number, column: number): boolean => hasRow(dates[column], row);
  return { ...frame, values, formulas, merges, hiddenRows, isDateFormatted };
}

/** Is the row inside one of the spans (first, last, first, last …, in order)? */
function hasRow(spans: Int32Array | undefined, row: number): boolean {
  let low = 0;
  let high = spans === undefined ? -1 : spans.length / 2 - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if ((spans?.[middle * 2] ?? 0) > row) high = middle - 1;
    else if ((spans?.[middle * 2 + 1] ?? 0) < row) low = middle + 1;
    else return true;
  }
  return false;
}
