import type { CellValue } from "../core/workbook/cell";
import type { CellRange } from "../core/workbook/range";
import { lastColumnOf, type SheetSnapshot, type WorkbookSnapshot } from "../core/workbook/snapshot";

/** A piece of rows ends at any of these: few enough to be looked through and copied between threads in a few milliseconds. */
const ROWS_A_PIECE = 1_000;
const CELLS_A_PIECE = 20_000;
const CHARACTERS_A_PIECE = 400_000;
/** Formulas, merged areas and spans of hidden rows of one piece. */
const PARTS_A_PIECE = 5_000;

type Frame = Omit<SheetSnapshot, "values" | "formulas" | "merges" | "hiddenRows" | "isDateFormatted">;

/** Part of a workbook's picture, plain data that can be posted to another thread. `sheet` counts from 0. */
export type SnapshotPiece =
  | { readonly type: "workbook"; readonly isStructureProtected: boolean; readonly sheets: readonly Frame[] }
  | {
      readonly type: "rows";
      readonly sheet: number;
      readonly rows: readonly (readonly CellValue[])[];
      /** One bit a cell of the rows, `width` cells a row, lowest bit first: shown as a date. `null`: none is. */
      readonly dates: Uint8Array | null;
      readonly width: number;
    }
  | { readonly type: "formulas"; readonly sheet: number; readonly formulas: readonly (readonly [string, string])[] }
  | { readonly type: "merges"; readonly sheet: number; readonly merges: readonly CellRange[] }
  | { readonly type: "hiddenRows"; readonly sheet: number; readonly spans: SheetSnapshot["hiddenRows"] };

/**
 * The picture in pieces small enough that neither making, posting nor receiving one holds up a page; each is made when it is
 * asked for. Cells beyond the used range lose their date format.
 */
export function* snapshotPieces(workbook: WorkbookSnapshot): Generator<SnapshotPiece> {
  const sheets = workbook.sheets.map((sheet): Frame => {
    const { id, name, visibility, isProtected, origin, tables, hiddenColumns, filter } = sheet;
    return { id, name, visibility, isProtected, origin, tables, hiddenColumns, filter };
  });
  yield { type: "workbook", isStructureProtected: workbook.isStructureProtected, sheets };
  for (const [sheet, picture] of workbook.sheets.entries()) {
    yield* rowPieces(picture, sheet);
    for (const formulas of slices(picture.formulas, PARTS_A_PIECE)) yield { type: "formulas", sheet, formulas };
    for (const merges of slices(picture.merges, PARTS_A_PIECE)) yield { type: "merges", sheet, merges };
    for (const spans of slices(picture.hiddenRows, PARTS_A_PIECE)) yield { type: "hiddenRows", sheet, spans };
  }
}

function* slices<T>(all: Iterable<T>, size: number): Generator<readonly T[]> {
  let slice: T[] = [];
  for (const one of all) {
    slice.push(one);
    if (slice.length < size) continue;
    yield slice;
    slice = [];
  }
  if (slice.length > 0) yield slice;
}

function* rowPieces(picture: SheetSnapshot, sheet: number): Generator<SnapshotPiece> {
  const width = lastColumnOf(picture) + 1 - picture.origin.column;
  for (let start = 0, end = 0; start < picture.values.length; start = end) {
    end = pieceEnd(picture.values, start);
    const dates = dateBits(picture, start, end, width);
    yield { type: "rows", sheet, rows: picture.values.slice(start, end), dates, width };
  }
}

function pieceEnd(values: SheetSnapshot["values"], start: number): number {
  const last = Math.min(values.length, start + ROWS_A_PIECE);
  let cells = 0;
  let characters = 0;
  let end = start;
  while (end < last && cells < CELLS_A_PIECE && characters < CHARACTERS_A_PIECE) {
    const row = values[end] ?? [];
    for (const value of row) if (typeof value === "string") characters += value.length;
    cells += row.length;
    end += 1;
  }
  return end;
}

function dateBits(sheet: SheetSnapshot, start: number, end: number, width: number): Uint8Array | null {
  const bits = new Uint8Array(Math.ceil(((end - start) * width) / 8));
  let isAny = false;
  for (let row = start; row < end; row += 1) {
    const length = sheet.values[row]?.length ?? 0;
    for (let column = 0; column < length; column += 1) {
      if (!sheet.isDateFormatted(sheet.origin.row + row, sheet.origin.column + column)) continue;
      const at = (row - start) * width + column;
      bits[at >> 3] = (bits[at >> 3] ?? 0) | (1 << (at & 7));
      isAny = true;
    }
  }
  return isAny ? bits : null;
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
  readonly dates: DateRows[];
}

/** What one piece said of the dates in its rows, the first of which is `first` (counted from the sheet's first one). */
interface DateRows {
  readonly first: number;
  readonly width: number;
  readonly bits: Uint8Array | null;
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
        case "rows": {
          const { values, dates } = sheetOf(piece.sheet);
          dates.push({ first: values.length, width: piece.width, bits: piece.dates });
          values.push(...piece.rows);
          return;
        }
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
  const { origin } = frame;
  const isDateFormatted = (row: number, column: number): boolean =>
    hasDate(dates, row - origin.row, column - origin.column);
  return { ...frame, values, formulas, merges, hiddenRows, isDateFormatted };
}

/** `row` and `column` counted from the sheet's first ones. */
function hasDate(pieces: readonly DateRows[], row: number, column: number): boolean {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.first ?? 0) <= row) low = middle + 1;
    else high = middle;
  }
  const piece = pieces[low - 1];
  if (!piece?.bits || column < 0 || column >= piece.width) return false;
  const at = (row - piece.first) * piece.width + column;
  return (((piece.bits[at >> 3] ?? 0) >> (at & 7)) & 1) === 1;
}
