import type { CellValue } from "../../../src/core/workbook/cell";
import { MAX_TEXT_LENGTH } from "../../../src/core/workbook/storable";
import { invalidArgument } from "../dispatch/host-error";
import { cellKey, putFormula, putValue, valueAt } from "./cells";
import { changeStyle, styleAt } from "./style";
import { readTyped } from "./typed-text";
import type { SheetModel } from "./workbook";

/** Stands in a formula cell whose result the host cannot know; reading it is refused. */
export const UNCALCULATED: CellValue = { error: "#UNCALCULATED" };

/**
 * Puts what the add-in wrote into one cell, read as Excel reads it: null leaves the cell alone, "" empties it, "=…" is a
 * formula, an apostrophe in front keeps a text a text, cells of format "@" keep everything as text.
 */
export function enter(sheet: SheetModel, row: number, column: number, input: unknown): void {
  if (input === null) return;
  const { cells, styles } = sheet;
  const isText = styleAt(styles, row, column).numberFormat === "@";
  if (typeof input === "number" || typeof input === "boolean") {
    putValue(cells, row, column, isText ? textOf(input) : input);
    return;
  }
  if (typeof input !== "string") throw invalidArgument(`a cell cannot hold ${JSON.stringify(input)}`);
  if (input.length > MAX_TEXT_LENGTH + 1) throw invalidArgument("a cell holds at most 32767 characters");
  if (input === "") putValue(cells, row, column, null);
  else if (input.startsWith("'")) {
    putValue(cells, row, column, input.length > 1 ? input.slice(1) : "");
    cells.quoted.add(cellKey(row, column));
  } else if (isText) putValue(cells, row, column, input);
  else if (/^=./s.test(input)) enterFormula(sheet, row, column, input);
  else enterTyped(sheet, row, column, input);
}

function enterTyped(sheet: SheetModel, row: number, column: number, input: string): void {
  const typed = readTyped(input);
  if (typeof typed.value === "string" && /^[+-]./s.test(input)) {
    enterFormula(sheet, row, column, `=${input}`);
    return;
  }
  if (typeof typed.value === "string" && input.startsWith("@")) throw invalidArgument("a text that begins with @");
  putValue(sheet.cells, row, column, typed.value);
  if (typed.numberFormat === undefined || styleAt(sheet.styles, row, column).numberFormat !== "General") return;
  changeStyle(
    sheet.styles,
    { top: row, left: column, bottom: row, right: column },
    { numberFormat: typed.numberFormat },
  );
}

function enterFormula(sheet: SheetModel, row: number, column: number, formula: string): void {
  if (!isWellFormed(formula)) throw invalidArgument(`the formula ${formula}`);
  if (formula.length > 8192) throw invalidArgument("a formula holds at most 8192 characters");
  putFormula(sheet.cells, row, column, formula, UNCALCULATED);
  const result = sheet.workbook.calculate?.({ sheet: sheet.name, row, column, formula });
  if (result !== undefined) putFormula(sheet.cells, row, column, formula, result);
}

/** Brackets and quotes close; no more is looked at. */
function isWellFormed(formula: string): boolean {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, "0").replace(/'(?:[^']|'')*'/g, "S");
  if (/["']/.test(bare)) return false;
  let depth = 0;
  for (const char of bare) {
    if (char === "(") depth += 1;
    else if (char === ")") depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0 && !/[+\-*/^&=<>,(]\s*$/.test(bare);
}

function textOf(input: number | boolean): string {
  return typeof input === "boolean" ? (input ? "TRUE" : "FALSE") : String(input);
}

/** What `Range.values` shows for a cell: "" when empty, the code for an error. `null` when the host cannot know it. */
export function shownValue(sheet: SheetModel, row: number, column: number): string | number | boolean | null {
  const value = valueAt(sheet.cells, row, column);
  if (value === null) return "";
  if (typeof value !== "object") return value;
  return value === UNCALCULATED ? null : value.error;
}
