import { columnIndex } from "../../../core/workbook/range";
import { attribute } from "../../xml/attributes";
import type { XmlScanner } from "../../xml/scanner";
import { afterMarkup, nextTag, spells } from "../../xml/scanner";

const LT = 0x3c;
const GT = 0x3e;
const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;

/** Where one row stands in the bytes of the sheet data. */
export interface RowPlace {
  /** 0-based. */
  readonly row: number;
  readonly start: number;
  /** Behind the opening tag. */
  readonly open: number;
  /** At the closing tag; equal to `open` for `<row/>`. */
  readonly close: number;
  readonly end: number;
}

/** Rows by rising number. A row without number follows the one before it. `prefix` is "x:" or "". */
export function indexRows(scanner: XmlScanner, prefix: string): readonly RowPlace[] {
  const { bytes } = scanner;
  const rows: RowPlace[] = [];
  const name = `${prefix}row`;
  let previous = -1;
  let isSorted = true;
  for (let at = 0; (at = nextElement(bytes, at, bytes.length, name)) >= 0;) {
    scanner.position = at;
    nextTag(scanner);
    const stated = attribute(scanner, "r");
    const open = scanner.position;
    const isEmpty = scanner.isEmpty;
    const row = stated === null ? (firstCellRow(scanner) ?? previous + 1) : Number(stated) - 1;
    if (row <= previous) isSorted = false;
    previous = row;
    const close = isEmpty ? open : closingTag(bytes, open, bytes.length, name);
    const end = isEmpty ? open : close + name.length + 3;
    rows.push({ row, start: at, open, close, end });
    at = end;
  }
  if (!isSorted) rows.sort((a, b) => a.row - b.row);
  return rows;
}

/** A row without number is where its first cell says; `null` when that says nothing either. */
function firstCellRow(scanner: XmlScanner): number | null {
  if (scanner.isEmpty || !nextTag(scanner) || scanner.isClosing) return null;
  const digits = /\d+$/.exec(attribute(scanner, "r") ?? "")?.[0];
  return digits === undefined ? null : Number(digits) - 1;
}

/** Where the cells of a row stand; the lists belong together by index. */
export interface CellPlaces {
  /** 0-based. */
  readonly columns: number[];
  readonly starts: number[];
  /** Behind the opening tags. */
  readonly opens: number[];
  readonly ends: number[];
  /** Does a cell say nothing of its position? Then it must not lose the ones before it. */
  hasUnplaced: boolean;
}

export function indexCells(bytes: Uint8Array, place: RowPlace, prefix: string): CellPlaces {
  const places: CellPlaces = { columns: [], starts: [], opens: [], ends: [], hasUnplaced: false };
  const name = `${prefix}c`;
  let previous = -1;
  for (let at = place.open; (at = nextElement(bytes, at, place.close, name)) >= 0;) {
    const open = tagEnd(bytes, at);
    const isEmpty = bytes[open - 2] === SLASH;
    const end = isEmpty ? open : closingTag(bytes, open, place.close, name) + name.length + 3;
    const stated = cellColumn(bytes, at + 1 + name.length, open);
    if (stated < 0) places.hasUnplaced = true;
    previous = stated < 0 ? previous + 1 : stated;
    places.columns.push(previous);
    places.starts.push(at);
    places.opens.push(open);
    places.ends.push(end);
    at = end;
  }
  return places;
}

/** Column of the `r` attribute between the two offsets; -1 when there is none. */
function cellColumn(bytes: Uint8Array, from: number, to: number): number {
  for (let at = from; at < to - 4; at++) {
    const isName = bytes[at] === 0x72 && bytes[at + 1] === 0x3d && (bytes[at - 1] ?? 0) <= 0x20;
    if (!isName) continue;
    let letters = "";
    for (let i = at + 3; i < to; i++) {
      const byte = bytes[i] ?? 0;
      if (byte < 0x41 || byte > 0x7a) break;
      letters += String.fromCharCode(byte);
    }
    return letters === "" ? -1 : columnIndex(letters);
  }
  return -1;
}

/** Offset of the next opening tag with exactly this name; -1 when there is none before `to`. */
function nextElement(bytes: Uint8Array, from: number, to: number, name: string): number {
  const first = name.charCodeAt(0);
  for (let at = from; at < to; at++) {
    if (bytes[at] !== LT) continue;
    const next = bytes[at + 1];
    if (next === first) {
      if (isNameEnd(bytes[at + 1 + name.length]) && spells(bytes, at + 1, name)) return at;
    } else if (next === BANG || next === QUESTION) at = afterMarkup(bytes, at) - 1;
  }
  return -1;
}

/** Offset of `</name>`; the end of the range when it is missing. */
function closingTag(bytes: Uint8Array, from: number, to: number, name: string): number {
  for (let at = from; at < to; at++) {
    if (bytes[at] !== LT) continue;
    const next = bytes[at + 1];
    if (next === SLASH) {
      if (bytes[at + 2 + name.length] === GT && spells(bytes, at + 2, name)) return at;
    } else if (next === BANG || next === QUESTION) at = afterMarkup(bytes, at) - 1;
  }
  return to;
}

function tagEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== GT) at++;
  return at + 1;
}

function isNameEnd(byte: number | undefined): boolean {
  return byte === GT || byte === SLASH || (byte !== undefined && byte <= 0x20);
}
