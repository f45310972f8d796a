import { SIMPLIFIED, TRADITIONAL } from "./script-table";

/** Simplified code unit by traditional code unit; 0 where there is nothing to convert. */
const TABLE = buildTable();

/**
 * The text with every traditional character replaced by its simplified form (臺賬 → 台账), one by one: the length stays,
 * so positions do too. The same string is returned when there is nothing to convert. Characters with a life of their own
 * in simplified script (乾) stay.
 */
export function toSimplified(text: string): string {
  for (let index = 0; index < text.length; index += 1) {
    if (TABLE[text.charCodeAt(index)] !== 0) return convertFrom(text, index);
  }
  return text;
}

function convertFrom(text: string, start: number): string {
  let converted = text.slice(0, start);
  for (let index = start; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    converted += String.fromCharCode(TABLE[code] || code);
  }
  return converted;
}

function buildTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let index = 0; index < TRADITIONAL.length; index += 1) {
    table[TRADITIONAL.charCodeAt(index)] = SIMPLIFIED.charCodeAt(index);
  }
  return table;
}
