import type { XmlScanner } from "../xml/scanner";

const EQUALS = 0x3d;
const COLON = 0x3a;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const LOWER_R = 0x72;
const LOWER_S = 0x73;
const LOWER_T = 0x74;

/** `t` of a cell. */
export type CellType = "number" | "shared" | "text" | "inline" | "boolean" | "error" | "date";

/** The attributes of a `<c>`; one object is used again and again. */
export interface CellTag {
  /** 0-based; -1 when the cell does not say where it is. */
  column: number;
  row: number;
  style: number;
  type: CellType;
}

/** Reads the attributes of the current `<c>`. Hot: once for every cell of a file. */
export function readCellTag(scanner: XmlScanner, cell: CellTag): void {
  const { bytes, attributesEnd } = scanner;
  cell.column = -1;
  cell.row = -1;
  cell.style = 0;
  cell.type = "number";
  let at = scanner.nameEnd;
  while (at < attributesEnd) {
    while (at < attributesEnd && (bytes[at] as number) <= 0x20) at += 1;
    const nameStart = at;
    let isPrefixed = false;
    for (; at < attributesEnd && bytes[at] !== EQUALS && (bytes[at] as number) > 0x20; at += 1) {
      if (bytes[at] === COLON) isPrefixed = true;
    }
    const name = at - nameStart === 1 && !isPrefixed ? (bytes[nameStart] as number) : 0;
    while (at < attributesEnd && (bytes[at] === EQUALS || (bytes[at] as number) <= 0x20)) at += 1;
    const quote = bytes[at];
    if (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE) return;
    const start = at + 1;
    at = start;
    while (at < attributesEnd && bytes[at] !== quote) at += 1;
    if (name === LOWER_R) readReference(bytes, start, at, cell);
    else if (name === LOWER_S) cell.style = readDigits(bytes, start, at);
    else if (name === LOWER_T) cell.type = readType(bytes, start, at);
    at += 1;
  }
}

function readReference(bytes: Uint8Array, start: number, end: number, cell: CellTag): void {
  let column = 0;
  let at = start;
  for (; at < end; at += 1) {
    const letter = ((bytes[at] as number) & 0xdf) - 0x40;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  cell.column = column - 1;
  cell.row = readDigits(bytes, at, end) - 1;
}

function readDigits(bytes: Uint8Array, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at += 1) {
    const digit = (bytes[at] as number) - 0x30;
    if (digit < 0 || digit > 9) return 0;
    value = value * 10 + digit;
  }
  return value;
}

function readType(bytes: Uint8Array, start: number, end: number): CellType {
  const first = bytes[start];
  if (end - start === 1) {
    if (first === LOWER_S) return "shared";
    if (first === 0x62) return "boolean";
    if (first === 0x65) return "error";
    return first === 0x64 ? "date" : "number";
  }
  if (first === LOWER_S) return "text"; // str
  return first === 0x69 ? "inline" : "number"; // inlineStr
}
