import type { CellValue } from "../../workbook/cell";
import { cellText } from "../../workbook/cell";

// Zero-width characters and direction marks that come along when text is pasted from web pages.
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060\ufeff\u00ad]/g;
const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ]/g;
// Everything that could need more than a trim: full-width letters and digits, invisible characters, carriage returns.
const NEEDS_CLEANING = /[\r\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff\uff10-\uff5a]/;

/**
 * A cell's text: outer white space gone (the ideographic space too), full-width digits and Latin letters half-width,
 * invisible characters removed, line breaks kept as "\n". `""` for an empty cell.
 */
export function cleanText(raw: CellValue): string {
  const text = typeof raw === "string" ? raw : cellText(raw);
  if (!NEEDS_CLEANING.test(text)) return text.trim();
  return text
    .replace(INVISIBLE, "")
    .replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/\r\n?/g, "\n")
    .trim();
}

/** White space of every kind taken out, line breaks too. */
export function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, "");
}
