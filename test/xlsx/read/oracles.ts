import * as SheetJs from "@e965/xlsx";
import { cellAddress } from "../../../src/core/workbook/range";
import { cellAt, formulaKey, lastColumnOf, lastRowOf, type SheetSnapshot } from "../../../src/core/workbook/snapshot";
import type { CellValue } from "../../../src/core/workbook/cell";
import type { WorkbookFile } from "../../../src/xlsx/workbook-file";

/** What an independent reader says of a file, against our picture of it. */
export interface Comparison {
  readonly oracle: string;
  readonly cells: number;
  /** One line each: sheet, place, what we say, what the oracle says. */
  readonly differences: readonly string[];
}

type Plain = string | number | boolean | null;

/** One sheet as an oracle sees it, in the terms of a comparison. */
interface OracleSheet {
  readonly name: string;
  readonly rowCount: number;
  readonly columnCount: number;
  value(row: number, column: number): Plain;
  /** Only compared where the oracle knows. */
  readonly hasFormula?: (row: number, column: number) => boolean;
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
}

const ERRORS: Readonly<Record<number, string>> = {
  0: "#NULL!",
  7: "#DIV/0!",
  15: "#VALUE!",
  23: "#REF!",
  29: "#NAME?",
  36: "#NUM!",
  42: "#N/A",
  43: "#GETTING_DATA",
};

/** Values, formulas, merges and hidden rows against SheetJS (itself the reader of .xls: there it only checks our mapping). */
export function compareWithSheetJs(file: WorkbookFile, bytes: Uint8Array): Comparison {
  const book = SheetJs.read(bytes, {
    type: "array",
    dense: true,
    cellText: false,
    cellHTML: false,
    cellNF: true,
    cellStyles: true,
  });
  const is1904 = book.Workbook?.WBProps?.date1904 === true;
  const sheets = book.SheetNames.map((name): OracleSheet => {
    const sheet = book.Sheets[name] ?? {};
    const rows: readonly (readonly (SheetJs.CellObject | undefined)[] | undefined)[] = sheet["!data"] ?? [];
    return {
      name,
      rowCount: rows.length,
      columnCount: rows.reduce((width, row) => Math.max(width, row?.length ?? 0), 0),
      value: (row, column) => {
        const cell = rows[row]?.[column];
        if (cell === undefined || cell.v === undefined || cell.v === "") return null;
        if (cell.t === "e") return ERRORS[Number(cell.v)] ?? "#?";
        if (typeof cell.v === "number" && is1904 && isDay(String(cell.z ?? ""))) return cell.v + 1462;
        return cell.v instanceof Date ? cell.v.toISOString() : cell.v;
      },
      hasFormula: (row, column) => typeof rows[row]?.[column]?.f === "string",
      merges: (sheet["!merges"] ?? []).map(({ s, e }) => SheetJs.utils.encode_range(s, e)),
      hiddenRows: (sheet["!rows"] ?? []).flatMap((row, index) => (row.hidden === true ? [index] : [])),
    };
  });
  return compare("SheetJS", file, sheets);
}

/** Rough, and on purpose not ours: a format with a year or a day in it. */
function isDay(format: string): boolean {
  return /[yd]/i.test(format.replace(/\[.*?\]|".*?"/g, ""));
}

/** Values and merges against hucre; dates are taken back to serials. */
export async function compareWithHucre(file: WorkbookFile, bytes: Uint8Array): Promise<Comparison> {
  const { readXls, readXlsx } = await import("hucre");
  const book = await (file.format === "xls" ? readXls(bytes) : readXlsx(bytes));
  const sheets = book.sheets.map((sheet): OracleSheet => ({
    name: sheet.name,
    rowCount: sheet.rows.length,
    columnCount: sheet.rows.reduce((width, row) => Math.max(width, row.length), 0),
    value: (row, column) => {
      const value = sheet.rows[row]?.[column] ?? null;
      if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
      if (typeof value !== "string") return value;
      // hucre keeps raw line ends, which XML tells a reader to normalise
      return value === "" ? null : value.replace(/\r\n?/g, "\n");
    },
    merges: (sheet.merges ?? []).map((merge) =>
      SheetJs.utils.encode_range({ r: merge.startRow, c: merge.startCol }, { r: merge.endRow, c: merge.endCol }),
    ),
  }));
  return compare("hucre", file, sheets);
}

function compare(oracle: string, file: WorkbookFile, sheets: readonly OracleSheet[]): Comparison {
  const differences: string[] = [];
  let cells = 0;
  for (const ours of file.snapshot.sheets) {
    const theirs = sheets.find(({ name }) => name === ours.name);
    if (theirs === undefined) {
      differences.push(`${ours.name}: no such sheet for the oracle`);
      continue;
    }
    cells += compareCells(ours, theirs, differences);
    compareLists(`${ours.name} merges`, ours.merges.map(addressOf), theirs.merges, differences);
    const hidden = ours.hiddenRows.flatMap(({ first, last }) =>
      Array.from({ length: last - first + 1 }, (_, index) => first + index),
    );
    compareLists(`${ours.name} hidden rows`, hidden, theirs.hiddenRows, differences);
  }
  return { oracle, cells, differences };
}

function compareCells(ours: SheetSnapshot, theirs: OracleSheet, differences: string[]): number {
  let cells = 0;
  const rows = Math.max(lastRowOf(ours) + 1, theirs.rowCount);
  const columns = Math.max(lastColumnOf(ours) + 1, theirs.columnCount);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const mine = plain(cellAt(ours, row, column));
      const other = theirs.value(row, column);
      if (mine !== null || other !== null) cells += 1;
      const place = `${ours.name}!${cellAddress(row, column)}`;
      if (!isSame(mine, other)) differences.push(`${place}: ${JSON.stringify(mine)} ≠ ${JSON.stringify(other)}`);
      const hasFormula = ours.formulas.has(formulaKey(row, column));
      if (theirs.hasFormula && theirs.hasFormula(row, column) !== hasFormula) {
        differences.push(`${place}: formula ${String(hasFormula)}`);
      }
    }
  }
  return cells;
}

function compareLists(
  what: string,
  ours: readonly (string | number)[],
  theirs: readonly (string | number)[] | undefined,
  differences: string[],
): void {
  if (theirs === undefined) return;
  const [mine, others] = [[...ours].sort().join(" "), [...theirs].sort().join(" ")];
  if (mine !== others) differences.push(`${what}: ${mine.slice(0, 100)} ≠ ${others.slice(0, 100)}`);
}

function addressOf(range: SheetSnapshot["merges"][number]): string {
  return `${cellAddress(range.top, range.left)}:${cellAddress(range.bottom, range.right)}`;
}

function plain(value: CellValue): Plain {
  return typeof value === "object" && value !== null ? value.error : value;
}

/** Equal; numbers up to a thousandth of a second in days, because the oracles go through milliseconds for dates. */
function isSame(mine: Plain, other: Plain): boolean {
  if (typeof mine === "number" && typeof other === "number")
    return Math.abs(mine - other) < 1e-8 + Math.abs(mine) * 1e-15;
  return mine === other;
}
