import { cellAddress, columnLetters } from "../../../core/workbook/range";
import { attributeOf, parseElement, setAttribute, writeElement } from "../xml/element";
import type { CellContent } from "./cell-xml";
import { cellXml, isSameContent } from "./cell-xml";
import type { CellPlaces } from "./row-index";
import type { CellOperation } from "./row-operations";

/** What a row writer needs to know of the sheet. */
export interface SheetContext {
  readonly prefix: string;
  /** Before and after the plan. */
  contentBefore(row: number, column: number): CellContent;
  contentAfter(row: number, column: number): CellContent;
  /** Cell format that `style` makes of `base`. */
  formatFor(base: number, style: Extract<CellOperation, { kind: "style" }>["style"]): number;
  /** Cell format that was told so. */
  keptFormat(words: Extract<CellOperation, { kind: "kept" }>["words"]): number;
  /** The same cell format with or without the mark that what the cell holds is a text, however it begins. */
  quotedFormat(base: number, isQuoted: boolean): number;
  /** Days to take off a number in a cell of this format: where the file counts dates from 1904. */
  dayShift(format: number): number;
  /** Cell format of a cell that is not there, by its column. */
  columnFormat(column: number): number;
  /** Height of rows of which nothing is said, in points. */
  readonly standardHeight: number;
  /** Points that this content wants in the cell; 0 where any row will do. */
  heightOf(row: number, column: number, format: number, content: CellContent): number;
  /** Points that the cell's text wanted before the plan, in the column as it was. */
  heightBefore(row: number, column: number, format: number): number;
  /** Told of each cell of the file whose formula is taken away or replaced. */
  formulaLost(cellXml: string): void;
}

/** A cell that comes out otherwise than it was: `null` when it is no longer there. */
export interface ChangedCell {
  readonly column: number;
  readonly xml: string | null;
  /** Points that its content wants; 0 where any row will do. */
  readonly height: number;
}

/** The row as it is in the file; without cells when it is new. */
export interface OldRow {
  readonly row: number;
  readonly cells: CellPlaces | null;
  readonly bytes: Uint8Array;
  /** Cell format of the row itself; `null` when it has none. */
  readonly format: number | null;
}

/** Cells that the operations change, by rising column; those that stay as they are are not among them. */
export function changedCells(sheet: SheetContext, old: OldRow, operations: readonly CellOperation[]): ChangedCell[] {
  const changed: ChangedCell[] = [];
  for (const column of touchedColumns(old.cells, operations)) {
    const index = old.cells?.columns.indexOf(column) ?? -1;
    if (old.cells && index >= 0) {
      const cell = changedCell(sheet, old, old.cells, index, operations);
      if (cell) changed.push(cell);
    } else {
      const cell = newCell(sheet, old, column, operations);
      if (cell) changed.push(cell);
    }
  }
  return changed;
}

/** Heights that the row has as it is now by a text in the cells that the operations change, or by its highest text. */
export function wantedBefore(sheet: SheetContext, old: OldRow, operations: readonly CellOperation[]): number[] {
  const { row } = old;
  const wanted = cellsOf(old).map(({ column, format }) => ({
    column,
    height: sheet.heightBefore(row, column, format),
  }));
  const touched = wanted.filter(({ column }) => operations.some((operation) => covers(operation, column)));
  const highest = Math.max(0, ...wanted.map(({ height }) => height));
  return [...touched.map(({ height }) => height), highest].filter((height) => height > 0);
}

/** Points that the texts want which stand in the row already, as the columns are after the plan. */
export function heightOfRest(sheet: SheetContext, old: OldRow): number {
  const { row } = old;
  const heights = cellsOf(old).map(({ column, format }) =>
    sheet.heightOf(row, column, format, sheet.contentAfter(row, column)),
  );
  return Math.max(0, ...heights);
}

function cellsOf({ cells, bytes }: OldRow): readonly { readonly column: number; readonly format: number }[] {
  return (cells?.columns ?? []).map((column, at) => ({
    column,
    format: cellFormat(bytes, cells?.starts[at] ?? 0, cells?.opens[at] ?? 0),
  }));
}

function touchedColumns(cells: CellPlaces | null, operations: readonly CellOperation[]): number[] {
  const columns = new Set<number>();
  for (const operation of operations) {
    const { left, right } = operation.range;
    if (operation.kind === "write") for (const column of operation.columns) columns.add(column);
    else if (operation.kind === "style" || operation.kind === "kept")
      for (let column = left; column <= right; column++) columns.add(column);
    else for (const column of cells?.columns ?? []) if (column >= left && column <= right) columns.add(column);
  }
  return [...columns].sort((a, b) => a - b);
}

/** A cell where there was none; `null` when there is nothing to show either. */
function newCell(
  sheet: SheetContext,
  old: OldRow,
  column: number,
  operations: readonly CellOperation[],
): ChangedCell | null {
  const standard = old.format ?? sheet.columnFormat(column);
  const content = sheet.contentAfter(old.row, column);
  const looks = formatAfter(sheet, standard, standard, column, operations);
  const format = looks.isKept ? looks.format : quotedFor(sheet, looks.format, content);
  const isEmpty = content.value === null && content.formula === null;
  return isEmpty && format === standard ? null : filledCell(sheet, old.row, column, format, content);
}

/** The cell as it comes out; `null` when it stays as it is. */
function changedCell(
  sheet: SheetContext,
  old: OldRow,
  cells: CellPlaces,
  index: number,
  operations: readonly CellOperation[],
): ChangedCell | null {
  const column = cells.columns[index] ?? 0;
  const oldFormat = cellFormat(old.bytes, cells.starts[index] ?? 0, cells.opens[index] ?? 0);
  const standard = old.format ?? sheet.columnFormat(column);
  const { format: laid, isReset, isKept } = formatAfter(sheet, oldFormat, standard, column, operations);
  const before = sheet.contentBefore(old.row, column);
  const after = sheet.contentAfter(old.row, column);
  const isTouched = operations.some((operation) => operation.kind !== "style" && covers(operation, column));
  const format = isTouched && !isKept ? quotedFor(sheet, laid, after) : laid;
  const isShiftSame = typeof after.value !== "number" || sheet.dayShift(format) === sheet.dayShift(oldFormat);
  const isContentSame = (!isTouched || isSameContent(before, after)) && isShiftSame;
  if (isContentSame && format === oldFormat && !isReset) return null;
  const xml = decoder.decode(old.bytes.subarray(cells.starts[index], cells.ends[index]));
  if (!isContentSame && before.formula !== null) sheet.formulaLost(xml);
  const isEmpty = after.value === null && after.formula === null;
  if (isReset && format === standard && isEmpty) return { column, xml: null, height: 0 };
  if (!isContentSame) return filledCell(sheet, old.row, column, format, after);
  return format === oldFormat ? null : { column, xml: withFormat(xml, format), height: 0 };
}

/**
 * Excel would take such a text for a formula as soon as somebody opens the cell and closes it again. The mark goes where
 * something else than a text comes in: Excel would make a text of what is typed there.
 */
function quotedFor(sheet: SheetContext, format: number, { value, formula }: CellContent): number {
  if (formula === null && (value === null || typeof value === "string")) {
    return value !== null && FORMULA_START.test(value) ? sheet.quotedFormat(format, true) : format;
  }
  return sheet.quotedFormat(format, false);
}

/** The full-width signs too, which Chinese Excel takes for the others. */
const FORMULA_START = /^[=+\-@＝＋－＠]/;

function filledCell(
  sheet: SheetContext,
  row: number,
  column: number,
  format: number,
  content: CellContent,
): ChangedCell {
  const stored = shifted(content, sheet.dayShift(format));
  const height = typeof content.value === "string" ? sheet.heightOf(row, column, format, content) : 0;
  return { column, xml: cellXml(sheet.prefix, cellAddress(row, column), format, stored), height };
}

function shifted(content: CellContent, days: number): CellContent {
  return days === 0 || typeof content.value !== "number" ? content : { ...content, value: content.value - days };
}

const decoder = new TextDecoder();

/** The `s` attribute of a cell whose opening tag lies between the two offsets. */
export function cellFormat(bytes: Uint8Array, start: number, open: number): number {
  for (let at = start + 2; at < open - 3; at++) {
    if (bytes[at] !== 0x73 || bytes[at + 1] !== 0x3d || (bytes[at - 1] ?? 0) > 0x20) continue;
    let format = 0;
    for (let i = at + 3; i < open; i++) {
      const digit = (bytes[i] ?? 0) - 0x30;
      if (digit < 0 || digit > 9) break;
      format = format * 10 + digit;
    }
    return format;
  }
  return 0;
}

function withFormat(xml: string, format: number): string {
  const cell = parseElement(xml);
  setAttribute(cell, "s", format === 0 ? null : String(format));
  return writeElement(cell);
}

function covers(operation: CellOperation, column: number): boolean {
  if (operation.kind === "write") return operation.columns.includes(column);
  return column >= operation.range.left && column <= operation.range.right;
}

/** Looks before a reset do not count: only those after the last one are laid over the `standard` of row and column. */
function formatAfter(
  sheet: SheetContext,
  before: number,
  standard: number,
  column: number,
  operations: readonly CellOperation[],
): { format: number; isReset: boolean; isKept: boolean } {
  const reset = operations.findLastIndex((operation) => operation.kind === "reset" && covers(operation, column));
  let format = reset < 0 ? before : standard;
  let isKept = false;
  for (const operation of operations.slice(reset + 1)) {
    if (!covers(operation, column)) continue;
    if (operation.kind === "style") format = sheet.formatFor(format, operation.style);
    if (operation.kind !== "kept") continue;
    format = sheet.keptFormat(operation.words);
    isKept = true;
  }
  return { format, isReset: reset >= 0, isKept };
}

/** "3:7" stretched so that the columns (0-based) lie inside. */
export function stretchedSpans(spans: string, first: number, last: number): string {
  const [from, to] = spans.split(":").map(Number);
  if (from === undefined || to === undefined || !Number.isFinite(from + to)) return spans;
  return `${Math.min(from, first + 1)}:${Math.max(to, last + 1)}`;
}

/** A cell without position gets it written out, so that cells may come and go before it. */
export function placedCell(xml: string, row: number, column: number): string {
  const cell = parseElement(xml);
  if (attributeOf(cell, "r") !== null) return xml;
  cell.attributes = ` r="${columnLetters(column)}${row + 1}"${cell.attributes}`;
  return writeElement(cell);
}
