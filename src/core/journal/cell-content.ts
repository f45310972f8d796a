import type { CellValue } from "../workbook/cell";
import type { CellWrite } from "../workbook/edit-plan";
import { cellAt, formulaKey, type SheetSnapshot } from "../workbook/snapshot";
import { storableValue } from "../workbook/storable";

/** What one cell holds; a formula goes with its last result. */
export type CellContent = CellValue | { readonly formula: string; readonly result: CellValue };

export function contentAt(sheet: SheetSnapshot, row: number, column: number): CellContent {
  const value = cellAt(sheet, row, column);
  const formula = sheet.formulas.size === 0 ? undefined : sheet.formulas.get(formulaKey(row, column));
  return formula === undefined ? value : { formula, result: value };
}

export function isFormula(content: CellContent): content is Extract<CellContent, { readonly formula: string }> {
  return typeof content === "object" && content !== null && "formula" in content;
}

/** What a cell holds after the write. */
export function contentOf(write: CellWrite): CellContent {
  return "formula" in write ? write : storableValue(write.value);
}

export function writeOf(content: CellContent): CellWrite {
  return isFormula(content) ? content : { value: content };
}

/**
 * Six letters that tell contents apart (one chance in 2^36 that two differ and look alike); "" for an empty cell. Of a
 * formula the result does not count, nor where it stands: rows are taken relative to `row`, so that a formula keeps its
 * fingerprint when its row is sorted elsewhere. Nor do blanks and quotes count that Excel may drop when it stores a formula.
 */
export function fingerprint(content: CellContent, row: number): string {
  if (content === null) return "";
  if (isFormula(content)) return hash(`=${portableFormula(content.formula, row)}`);
  if (typeof content === "object") return hash(`!${content.error}`);
  return hash(`${typeof content} ${String(content)}`);
}

/** Texts in quotes stay as they are; outside them case, blanks and quotes around sheet names go, rows become relative. */
function portableFormula(formula: string, row: number): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? part : portableReferences(part, row)))
    .join("");
}

function portableReferences(part: string, row: number): string {
  return part
    .replace(/[\s']/g, "")
    .toUpperCase()
    .replace(/(?<![A-Z0-9_.])(\$?[A-Z]{1,3})(\d{1,7})(?![A-Z0-9_.(])/g, (_, letters: string, number: string) => {
      return `${letters}[${Number(number) - 1 - row}]`;
    });
}

const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

/** 36 bits of two multiplicative hashes, as six letters. */
export function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x5f356495);
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ (b >>> 13);
  b = Math.imul(b ^ (b >>> 16), 0xc2b2ae35) ^ (a >>> 15);
  let letters = "";
  for (let shift = 0; shift < 18; shift += 6)
    letters += DIGITS.charAt((a >>> shift) & 63) + DIGITS.charAt((b >>> shift) & 63);
  return letters;
}
