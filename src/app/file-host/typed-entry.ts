import { dayOf } from "../../core/ledger/day";
import type { CellValue } from "../../core/workbook/cell";

/** What a cell gets for what a person typed into it. */
export interface TypedEntry {
  readonly value: CellValue;
  /** Set where the cell has to change how it shows numbers. */
  readonly numberFormat: string | null;
}

const NUMBER = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d*)?(?:e[+-]?\d{1,3})?$|^[+-]?\.\d+$/i;
/** A number keeps 15 digits; longer ones are identity numbers and the like, and stay texts. */
const MAX_DIGITS = 15;

/**
 * Reads what was typed as Excel does: numbers, per cent, TRUE and FALSE, days written 2011-1-13, 2011/1/13 or 2011年1月13日;
 * an apostrophe in front makes anything a text. Days without a year stay texts here, and so does a number too long to be kept
 * exactly. `isText`: the cell's format is text. A formula is `null`: it could not be computed here.
 */
export function readTypedEntry(typed: string, isDateFormatted: boolean, isText: boolean): TypedEntry | null {
  const text = typed.replace(/\r\n?/g, "\n");
  const entry = text.trim();
  if (entry === "") return { value: null, numberFormat: null };
  if (isText) return { value: text, numberFormat: null };
  if (entry.startsWith("'")) return { value: entry.slice(1), numberFormat: null };
  if (/^=./s.test(entry)) return null;
  const day = typedDay(entry);
  if (day !== null) return { value: day, numberFormat: isDateFormatted ? null : "yyyy-mm-dd" };
  if (/^(?:true|false)$/i.test(entry)) return { value: entry.toLowerCase() === "true", numberFormat: null };
  const percent = entry.endsWith("%") ? typedNumber(entry.slice(0, -1)) : null;
  if (percent !== null) return { value: percent / 100, numberFormat: "0.##%" };
  const number = typedNumber(entry);
  return { value: number ?? text, numberFormat: null };
}

function typedNumber(text: string): number | null {
  if (!NUMBER.test(text)) return null;
  if (text.replace(/e.*$/i, "").replace(/\D|^[+-]?0+/g, "").length > MAX_DIGITS) return null;
  const number = Number(text.replaceAll(",", ""));
  return Number.isFinite(number) ? number : null;
}

function typedDay(text: string): number | null {
  const match = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(text) ?? /^(\d{4})(年)(\d{1,2})月(\d{1,2})日$/.exec(text);
  return match === null ? null : dayOf(Number(match[1]), Number(match[3]), Number(match[4]));
}
