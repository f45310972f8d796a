import { attribute } from "../../xml/attributes";
import { createScanner, nextTag } from "../../xml/scanner";
import { ByteSink } from "./byte-sink";
import type { CellPlaces, RowPlace } from "./row-index";
import { indexCells, indexRows } from "./row-index";
import type { RowOperations } from "./row-operations";
import { changedRowTag, saidAgain, type KeptRow } from "./row-tag";
import type { ChangedCell, SheetContext } from "./row-writer";
import { changedCells, heightOfRest, placedCell, wantedBefore } from "./row-writer";

export interface RowChanges {
  readonly operations: RowOperations;
  /** Height in points by row. */
  readonly heights: ReadonlyMap<number, number>;
  /** Rows whose tag is to say again what it said. */
  readonly rows: ReadonlyMap<number, KeptRow>;
}

/** Rows and columns (0-based) in which cells were put; `null` when none were. */
export interface Extent {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/**
 * The content of `<sheetData>` with the changes made. Rows without changes are copied as they are, in one go; the very same
 * bytes come back when nothing differs. Also says where cells were put, for the sheet's dimension.
 */
export function changedSheetData(
  data: Uint8Array,
  sheet: SheetContext,
  changes: RowChanges,
): { readonly data: Uint8Array; readonly extent: Extent | null } {
  const rows = indexRows(createScanner(data), sheet.prefix);
  const added = newRows(rows, changes);
  const sink = new ByteSink(data.length + Math.floor(data.length / 3) + 4096);
  const writer: Writer = { data, sheet, changes, sink, copied: 0, extent: null };
  let next = 0;
  for (const place of rows) {
    for (; next < added.length && (added[next] ?? 0) < place.row; next++) addRow(writer, added[next] ?? 0, place.start);
    changeRow(writer, place);
  }
  const end = rows.at(-1)?.end ?? 0;
  for (; next < added.length; next++) addRow(writer, added[next] ?? 0, end);
  if (writer.copied === 0 && sink.bytes().length === 0) return { data, extent: null };
  sink.copy(data.subarray(writer.copied));
  return { data: sink.bytes(), extent: writer.extent };
}

interface Writer {
  readonly data: Uint8Array;
  readonly sheet: SheetContext;
  readonly changes: RowChanges;
  readonly sink: ByteSink;
  /** Bytes of `data` up to here are in the sink, or were replaced. */
  copied: number;
  extent: Extent | null;
}

function newRows(rows: readonly RowPlace[], changes: RowChanges): number[] {
  const wanted = changes.operations.creatingRows();
  for (const row of changes.heights.keys()) wanted.add(row);
  for (const [row, { said, isWhole }] of changes.rows) if (isWhole && !saysNothing(said)) wanted.add(row);
  for (const { row } of rows) wanted.delete(row);
  return [...wanted].sort((a, b) => a - b);
}

function copyUpTo(writer: Writer, offset: number): void {
  if (offset > writer.copied) writer.sink.copy(writer.data.subarray(writer.copied, offset));
  writer.copied = Math.max(writer.copied, offset);
}

function addRow(writer: Writer, row: number, at: number): void {
  const { sheet, changes, data } = writer;
  const cells = changedCells(sheet, { row, cells: null, bytes: data, format: null }, changes.operations.at(row));
  const height = changes.heights.get(row);
  const kept = changes.rows.get(row);
  const said = kept?.isWhole === true ? kept.said : {};
  const isPlain = height === undefined && saysNothing(said);
  if (cells.length === 0 && isPlain) return;
  copyUpTo(writer, at);
  const p = sheet.prefix;
  const tag = changedRowTag(
    `<${p}row r="${row + 1}">`,
    cells,
    { height, said, grows: kept === undefined, rest: () => 0 },
    sheet.standardHeight,
  );
  writer.sink.text(`${tag}${cells.map(({ xml }) => xml ?? "").join("")}</${p}row>`);
  noteExtent(writer, row, cells);
}

function changeRow(writer: Writer, place: RowPlace): void {
  const { data, sheet, changes, sink } = writer;
  const operations = changes.operations.at(place.row);
  const height = changes.heights.get(place.row);
  const kept = changes.rows.get(place.row);
  if (operations.length === 0 && height === undefined && kept === undefined) return;
  const cells = operations.length === 0 ? NO_CELLS : indexCells(data, place, sheet.prefix);
  const old = { row: place.row, cells, bytes: data, format: rowFormat(data, place) };
  const changed = changedCells(sheet, old, operations);
  const oldTag = new TextDecoder().decode(data.subarray(place.start, place.open));
  const said = kept === undefined ? {} : saidAgain(oldTag, kept, () => wantedBefore(sheet, old, operations));
  const rest = (): number => heightOfRest(sheet, old);
  const tag = changedRowTag(oldTag, changed, { height, said, grows: kept === undefined, rest }, sheet.standardHeight);
  if (changed.length === 0 && tag === oldTag) return;
  copyUpTo(writer, place.start);
  sink.text(changed.length > 0 && tag.endsWith("/>") ? `${tag.slice(0, -2)}>` : tag);
  writer.copied = place.open;
  if (cells.hasUnplaced) writePlacedCells(writer, place, cells, changed);
  else mergeCells(writer, place, cells, changed);
  if (place.close === place.open && oldTag.endsWith("/>") && changed.length > 0) sink.text(`</${sheet.prefix}row>`);
  noteExtent(writer, place.row, changed);
}

function saysNothing(said: KeptRow["said"]): boolean {
  return Object.values(said).every((value) => value === null);
}

const NO_CELLS: CellPlaces = { columns: [], starts: [], opens: [], ends: [], hasUnplaced: false };

/** Old and changed cells by column; runs of old ones are copied in one go. */
function mergeCells(writer: Writer, place: RowPlace, cells: CellPlaces, changed: readonly ChangedCell[]): void {
  let index = 0;
  for (const { column, xml } of changed) {
    while (index < cells.columns.length && (cells.columns[index] ?? 0) < column) index++;
    copyUpTo(writer, cells.starts[index] ?? place.close);
    if (xml !== null) writer.sink.text(xml);
    if (cells.columns[index] === column) writer.copied = cells.ends[index] ?? writer.copied;
  }
}

/** As `mergeCells`, each cell with its position written out. */
function writePlacedCells(writer: Writer, place: RowPlace, cells: CellPlaces, changed: readonly ChangedCell[]): void {
  const byColumn = new Map(changed.map(({ column, xml }) => [column, xml] as const));
  for (const [index, column] of cells.columns.entries()) {
    if (byColumn.has(column)) continue;
    const xml = new TextDecoder().decode(writer.data.subarray(cells.starts[index], cells.ends[index]));
    byColumn.set(column, placedCell(xml, place.row, column));
  }
  for (const column of [...byColumn.keys()].sort((a, b) => a - b)) writer.sink.text(byColumn.get(column) ?? "");
  writer.copied = place.close;
}

function rowFormat(data: Uint8Array, place: RowPlace): number | null {
  const scanner = createScanner(data);
  scanner.position = place.start;
  nextTag(scanner);
  const format = attribute(scanner, "s");
  return format === null || attribute(scanner, "customFormat") === null ? null : Number(format);
}

function noteExtent(writer: Writer, row: number, changed: readonly ChangedCell[]): void {
  const put = changed.filter(({ xml }) => xml !== null);
  const left = put[0]?.column;
  const right = put.at(-1)?.column;
  if (left === undefined || right === undefined) return;
  const { extent } = writer;
  if (extent === null) writer.extent = { top: row, left, bottom: row, right };
  else {
    extent.top = Math.min(extent.top, row);
    extent.left = Math.min(extent.left, left);
    extent.bottom = Math.max(extent.bottom, row);
    extent.right = Math.max(extent.right, right);
  }
}
