import type { CellValue } from "../../core/workbook/cell";
import { formulaKey } from "../../core/workbook/snapshot";
import { PackageError } from "../package/package-error";
import { attribute } from "../xml/attributes";
import { isNamed, nextTag, skipElement, type XmlScanner } from "../xml/scanner";
import { decodeEscapes, elementText, type TextReader } from "../xml/text";
import type { CellTag } from "./cell-tag";
import { cellError, isoSerial, parseNumber } from "./cell-value";
import { shiftFormula } from "./shared-formula";
import { richText } from "./shared-strings";

const LT = 0x3c;
const SLASH = 0x2f;
/** Shorter texts written into the cells themselves are kept once. */
const INTERNED_LENGTH = 64;
const INTERNED_TEXTS = 200_000;
/** What written-out children of shared formulas may hold together in a sheet, in characters; beyond it they have an empty text. */
export const MAX_EXPANDED_FORMULAS = 20_000_000;
/** Excel's limit for one formula. */
const FORMULA_LENGTH = 8192;

interface SharedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** What the content of cells is read with: of one sheet. */
export interface ContentReader {
  readonly read: TextReader;
  readonly strings: readonly string[];
  readonly formulas: Map<string, string>;
  readonly sharedFormulas: Map<string, SharedFormula>;
  /** Characters that may still be spent on children of shared formulas. */
  readonly expansion: { left: number };
  readonly texts: Map<string, string>;
}

/**
 * Value of the current `<c>` (opening tag, attributes in `cell`), its formula noted by the way; `null` when it holds nothing or an
 * empty text. Ends behind the closing tag. A shared string that does not exist makes the file damaged.
 */
export function readContent(scanner: XmlScanner, cell: CellTag, reader: ContentReader): CellValue {
  if (scanner.isEmpty) return null;
  let value: CellValue = null;
  while (nextTag(scanner)) {
    if (scanner.isClosing) return value;
    if (isNamed(scanner, "v")) value = readValue(scanner, cell, reader);
    else if (isNamed(scanner, "f")) noteFormula(scanner, cell, reader);
    else if (isNamed(scanner, "is")) value = intern(richText(scanner, reader.read), reader.texts);
    else skipElement(scanner);
  }
  throw new PackageError("damaged", "XML ends inside a cell");
}

function readValue(scanner: XmlScanner, cell: CellTag, reader: ContentReader): CellValue {
  if (scanner.isEmpty) return null;
  const { type } = cell;
  if (type === "number" || type === "shared") {
    const { bytes, position } = scanner;
    let end = position;
    while (end < bytes.length && bytes[end] !== LT) end += 1;
    if (bytes[end + 1] === SLASH) {
      const number = parseNumber(bytes, position, end);
      scanner.position = end;
      nextTag(scanner);
      if (type === "shared") return sharedString(number, reader.strings);
      if (!Number.isNaN(number)) return number;
      return end === position ? null : textOrNull(reader.read(position, end).trim());
    }
  }
  return typedValue(elementText(scanner, reader.read), cell, reader);
}

function typedValue(text: string, { type }: CellTag, reader: ContentReader): CellValue {
  switch (type) {
    case "shared":
      return sharedString(text.trim() === "" ? Number.NaN : Number(text), reader.strings);
    case "text":
    case "inline":
      return intern(decodeEscapes(text), reader.texts);
    case "boolean":
      return /^\s*(1|true)\s*$/i.test(text);
    case "error":
      return cellError(text.trim());
    case "date":
      return isoSerial(text) ?? textOrNull(text);
    case "number": {
      const number = Number(text);
      return text.trim() === "" || Number.isNaN(number) ? textOrNull(text.trim()) : number;
    }
  }
}

function sharedString(index: number, strings: readonly string[]): CellValue {
  const text = strings[index];
  if (text === undefined) throw new PackageError("damaged", `no shared string ${index}`);
  return textOrNull(text);
}

function textOrNull(text: string): string | null {
  return text === "" ? null : text;
}

function intern(text: string, texts: Map<string, string>): string | null {
  if (text.length > INTERNED_LENGTH) return text;
  const known = texts.get(text);
  if (known !== undefined) return textOrNull(known);
  if (texts.size < INTERNED_TEXTS) texts.set(text, text);
  return textOrNull(text);
}

function noteFormula(scanner: XmlScanner, cell: CellTag, reader: ContentReader): void {
  const { formulas, sharedFormulas } = reader;
  const sharedIndex = attribute(scanner, "t") === "shared" ? attribute(scanner, "si") : null;
  let text = elementText(scanner, reader.read);
  if (sharedIndex !== null) {
    const master = sharedFormulas.get(sharedIndex);
    if (text !== "") sharedFormulas.set(sharedIndex, { text, row: cell.row, column: cell.column });
    else if (master !== undefined && master.text.length <= Math.min(FORMULA_LENGTH, reader.expansion.left)) {
      text = shiftFormula(master.text, cell.row - master.row, cell.column - master.column);
      reader.expansion.left -= text.length;
    }
  }
  formulas.set(formulaKey(cell.row, cell.column), text);
}
