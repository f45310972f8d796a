import Papa from "papaparse";
import type { CellValue } from "../../core/workbook/cell";
import { MAX_ROWS } from "../../core/workbook/range";
import { plainSheet, type SheetSnapshot } from "../../core/workbook/snapshot";
import { EMPTY_ROW } from "./cell-grid";
import { baseName } from "./errors";

/** The longest name a sheet can have. */
const SHEET_NAME_LENGTH = 31;
/** Numbers with more digits (identity cards, account numbers) stay text, or they would be rounded. */
const EXACT_DIGITS = 15;

export interface CsvSheet {
  readonly sheet: SheetSnapshot;
  readonly warnings: readonly string[];
}

/**
 * A delimited text as one sheet named after the file. Plain numerals become numbers; those with a leading zero, a plus sign or
 * more than 15 digits stay text, and so do dates. Empty fields are `null`.
 */
export function readCsv(text: string, fileName: string): CsvSheet {
  const marked = /^"?sep=(.)"?\r?\n/i.exec(text);
  const parsed = Papa.parse<string[]>(marked ? text.slice(marked[0].length) : text, {
    delimiter: marked?.[1] ?? guessDelimiter(text).delimiter,
  });
  const values = parsed.data.slice(0, MAX_ROWS).map(readRow);
  while (values.length > 0 && values.at(-1) === EMPTY_ROW) values.pop();
  const warnings: string[] = [];
  if (parsed.data.length > MAX_ROWS) warnings.push(`行数超过 ${MAX_ROWS} 行，只读取了前 ${MAX_ROWS} 行。`);
  const broken = parsed.errors.find(({ type }) => type === "Quotes");
  if (broken) warnings.push(`第 ${(broken.row ?? 0) + 1} 行附近的引号不成对，请核对该处内容是否串行。`);
  return { sheet: plainSheet("1", sheetName(fileName), values), warnings };
}

/** Does a text without the extension .csv look like a table: at least two lines, most of them with the same number of fields? */
export function looksDelimited(text: string): boolean {
  const { rows, share, width } = guessDelimiter(text);
  return rows > 1 && width > 1 && share > 0.5;
}

interface DelimiterGuess {
  readonly delimiter: string;
  /** Lines looked at. */
  readonly rows: number;
  /** The most frequent number of fields, and the share of lines that have it. */
  readonly width: number;
  readonly share: number;
}

/** The delimiter that cuts most lines into the same number of fields; a comma when none cuts. */
function guessDelimiter(text: string): DelimiterGuess {
  const sample = text.slice(0, 20_000);
  let best: DelimiterGuess = { delimiter: ",", rows: 0, width: 1, share: 0 };
  for (const delimiter of [",", "\t", ";", "|"]) {
    const rows = Papa.parse<string[]>(sample, { delimiter, preview: 50, skipEmptyLines: true }).data;
    const counts = new Map<number, number>();
    for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
    for (const [width, count] of counts) {
      const share = count / rows.length;
      const isBetter = width > 1 && (share > best.share || (share === best.share && width > best.width));
      if (isBetter) best = { delimiter, rows: rows.length, width, share };
    }
  }
  return best;
}

function readRow(fields: readonly string[]): readonly CellValue[] {
  let { length } = fields;
  while (length > 0 && fields[length - 1] === "") length -= 1;
  return length === 0 ? EMPTY_ROW : fields.slice(0, length).map(readField);
}

function readField(field: string): CellValue {
  if (field === "") return null;
  // ="001" is how a list keeps Excel from turning text into a number.
  const kept = /^="([^"]*)"$/.exec(field);
  if (kept) return kept[1] ?? "";
  if (!/^-?(0|[1-9]\d*)(\.\d+)?$/.test(field)) return field;
  const digits = field.replace(/\D/g, "").length;
  return digits > EXACT_DIGITS ? field : Number(field);
}

function sheetName(fileName: string): string {
  const stem = baseName(fileName).replace(/\.[^.]*$/, "");
  const name = stem
    .replace(/[[\]:*?/\\]/g, "_")
    .replace(/^'+|'+$/g, "")
    .slice(0, SHEET_NAME_LENGTH)
    .trim();
  return name === "" ? "Sheet1" : name;
}
