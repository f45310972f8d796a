import type { CellRange } from "../../../core/workbook/range";
import { lastColumnOf, type SheetSnapshot, type WorkbookSnapshot } from "../../../core/workbook/snapshot";

/** A sheet without its long parts. */
export type SheetHead = Omit<SheetSnapshot, "values" | "formulas" | "merges" | "hiddenRows" | "isDateFormatted">;

/** A piece of a workbook's picture, small enough to be copied without a long pause. The parts of a sheet follow its head, in order. */
export type SnapshotBlock =
  | { readonly type: "sheet"; readonly head: SheetHead }
  | {
      readonly type: "rows";
      readonly values: SheetSnapshot["values"];
      readonly width: number;
      /** One bit a cell, row by row, lowest bit first: shown as a date. `null`: none is. */
      readonly dates: Uint8Array | null;
    }
  | { readonly type: "formulas"; readonly entries: readonly (readonly [string, string])[] }
  | { readonly type: "merges"; readonly merges: readonly CellRange[] }
  | { readonly type: "hiddenRows"; readonly spans: SheetSnapshot["hiddenRows"] };

/** A block ends at either: copying this much takes a few milliseconds. */
const MOST_CELLS = 16_000;
const MOST_CHARACTERS = 400_000;
const MOST_ENTRIES = 4_000;

/** The picture in blocks; each is made when it is asked for, so that the caller decides when to pause. */
export function* snapshotBlocks(workbook: WorkbookSnapshot): Generator<SnapshotBlock, void, undefined> {
  for (const sheet of workbook.sheets) {
    const { id, name, visibility, isProtected, origin, tables, hiddenColumns, filter } = sheet;
    yield { type: "sheet", head: { id, name, visibility, isProtected, origin, tables, hiddenColumns, filter } };
    yield* rowBlocks(sheet);
    for (const merges of chunks(sheet.merges, MOST_ENTRIES)) yield { type: "merges", merges };
    for (const spans of chunks(sheet.hiddenRows, MOST_ENTRIES)) yield { type: "hiddenRows", spans };
    for (const entries of chunks(sheet.formulas, MOST_ENTRIES)) yield { type: "formulas", entries };
  }
}

function* rowBlocks(sheet: SheetSnapshot): Generator<SnapshotBlock, void, undefined> {
  const width = lastColumnOf(sheet) + 1 - sheet.origin.column;
  const { values } = sheet;
  let start = 0;
  while (start < values.length) {
    const end = blockEnd(values, start);
    yield { type: "rows", values: values.slice(start, end), width, dates: dateBits(sheet, start, end, width) };
    start = end;
  }
}

function blockEnd(values: SheetSnapshot["values"], start: number): number {
  let cells = 0;
  let characters = 0;
  let end = start;
  while (end < values.length && cells < MOST_CELLS && characters < MOST_CHARACTERS) {
    for (const value of values[end] ?? []) if (typeof value === "string") characters += value.length;
    cells += values[end]?.length ?? 0;
    // Rows without cells count, too: a sheet may have a million of them.
    cells += 1;
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

export function* chunks<T>(items: Iterable<T>, size: number): Generator<readonly T[], void, undefined> {
  let chunk: T[] = [];
  for (const item of items) {
    chunk.push(item);
    if (chunk.length < size) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}
