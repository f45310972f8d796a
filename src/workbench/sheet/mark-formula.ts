import { cellText, isCellError, type CellValue } from "../../core/workbook/cell";
import { parseRange } from "../../core/workbook/range";

/** Looks up a cell by sheet position. */
export type CellReader = (row: number, column: number) => CellValue;

/** Does the condition hold for the cell at this position? */
export type MarkCondition = (read: CellReader, row: number, column: number) => boolean;

type Term = (read: CellReader, row: number, column: number) => CellValue;

const ERROR: CellValue = { error: "#VALUE!" };
const TOKEN = /\s*("(?:[^"]|"")*"|\d+(?:\.\d+)?|\$?[A-Z]{1,3}\$?\d+|[A-Z]+(?=\()|TRUE|FALSE|<>|>=|<=|[=<>&(),])/y;

/**
 * Understands the formulas of our own conditional formats: AND, OR, ISNUMBER, N, FIND, LEFT, LEN, comparisons, texts, numbers
 * and cells. `origin` is the cell that relative addresses are meant from. `null`: something else stands in it, and nobody
 * guesses what it would show.
 */
export function markCondition(
  formula: string,
  origin: { readonly row: number; readonly column: number },
): MarkCondition | null {
  const tokens = tokensOf(formula);
  if (tokens === null) return null;
  const reader = { tokens, at: 0 };
  const term = comparison(reader, origin);
  if (term === null || reader.at !== tokens.length) return null;
  return (read, row, column) => isTrue(term(read, row, column));
}

interface TokenReader {
  readonly tokens: readonly string[];
  at: number;
}

function tokensOf(formula: string): readonly string[] | null {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.length) {
    const match = TOKEN.exec(formula);
    if (match?.[1] === undefined) return null;
    tokens.push(match[1]);
  }
  return tokens;
}

const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  ">": (order) => order > 0,
  "<": (order) => order < 0,
  ">=": (order) => order >= 0,
  "<=": (order) => order <= 0,
};

function comparison(reader: TokenReader, origin: { row: number; column: number }): Term | null {
  const left = primary(reader, origin);
  const holds = COMPARISONS[reader.tokens[reader.at] ?? ""];
  if (left === null || holds === undefined) return left;
  reader.at += 1;
  const right = primary(reader, origin);
  if (right === null) return null;
  return (read, row, column) => {
    const [a, b] = [left(read, row, column), right(read, row, column)];
    return isCellError(a) || isCellError(b) ? ERROR : holds(order(a, b));
  };
}

function primary(reader: TokenReader, origin: { row: number; column: number }): Term | null {
  const token = reader.tokens[reader.at] ?? "";
  reader.at += 1;
  if (token.startsWith('"')) return constant(token.slice(1, -1).replaceAll('""', '"'));
  if (/^\d/.test(token)) return constant(Number(token));
  if (token === "TRUE" || token === "FALSE") return constant(token === "TRUE");
  if (reader.tokens[reader.at] === "(") return call(token, reader, origin);
  const address = parseRange(token);
  if (address === null) return null;
  const isRowFixed = /\$\d/.test(token);
  const isColumnFixed = token.startsWith("$");
  return (read, row, column) =>
    read(
      isRowFixed ? address.top : address.top + row - origin.row,
      isColumnFixed ? address.left : address.left + column - origin.column,
    );
}

function constant(value: CellValue): Term {
  return () => value;
}

function call(name: string, reader: TokenReader, origin: { row: number; column: number }): Term | null {
  const work = FUNCTIONS[name];
  const terms: Term[] = [];
  do {
    reader.at += 1; // "(" or ","
    const term = comparison(reader, origin);
    if (term === null) return null;
    terms.push(term);
  } while (reader.tokens[reader.at] === ",");
  if (reader.tokens[reader.at] !== ")" || work === undefined) return null;
  reader.at += 1;
  return (read, row, column) => work(terms.map((term) => term(read, row, column)));
}

const FUNCTIONS: Readonly<Record<string, (values: readonly CellValue[]) => CellValue>> = {
  AND: (values) => values.find((value) => isCellError(value)) ?? values.every((value) => isTrue(value)),
  OR: (values) => values.find((value) => isCellError(value)) ?? values.some((value) => isTrue(value)),
  ISNUMBER: ([value]) => typeof value === "number",
  N: ([value]) => (typeof value === "number" ? value : 0),
  LEN: ([value = null]) => (isCellError(value) ? value : cellText(value).length),
  LEFT: ([value = null, count = 1]) => (isCellError(value) ? value : cellText(value).slice(0, Number(count))),
  FIND: ([wanted = null, text = null]) => {
    const at = cellText(text).indexOf(cellText(wanted));
    return at < 0 || isCellError(text) ? ERROR : at + 1;
  },
};

function isTrue(value: CellValue): boolean {
  return value === true || (typeof value === "number" && value !== 0);
}

/** Texts are compared without case; an empty cell equals "" and 0; else numbers come before texts, texts before truth values. */
function order(a: CellValue, b: CellValue): number {
  if (typeof a === "number" || typeof b === "number") {
    if (a === null || b === null || typeof a === typeof b) return Number(a) - Number(b);
    return rank(a) - rank(b);
  }
  if (rank(a) !== rank(b) && a !== null && b !== null) return rank(a) - rank(b);
  const [left, right] = [cellText(a).toLowerCase(), cellText(b).toLowerCase()];
  return left === right ? 0 : left < right ? -1 : 1;
}

function rank(value: CellValue): number {
  return typeof value === "number" ? 0 : typeof value === "boolean" ? 2 : 1;
}
