import { columnIndex, columnLetters, MAX_COLUMNS, MAX_ROWS } from "../../core/workbook/range";

/** String, quoted sheet name, cell reference (perhaps absolute), whole rows, or a word that is none of these. */
const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\$?\d+:\$?\d+|[\p{L}_\\$][\p{L}\p{N}_.$\\]*(?:\[[^\]]*\])*\(?|\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/gu;
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROWS = /^(\$?)(\d+):(\$?)(\d+)$/;

/**
 * A shared formula as the cell `rows` below and `columns` right of its master has it: relative references move, absolute ones,
 * texts and sheet names stay. A reference pushed off the sheet becomes `#REF!`.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(TOKENS, (token, offset: number) => {
    const next = formula[offset + token.length];
    if (next === "!") return token; // an unquoted sheet name, perhaps one that looks like a cell
    const cell = CELL.exec(token);
    if (cell) {
      const [, fixColumn = "", letters = "", fixRow = "", row = ""] = cell;
      const column = shiftColumn(fixColumn, letters, columns);
      const line = shiftRow(fixRow, row, rows);
      return column === null || line === null ? "#REF!" : column + line;
    }
    const whole = ROWS.exec(token);
    if (whole) {
      const first = shiftRow(whole[1] ?? "", whole[2] ?? "", rows);
      const last = shiftRow(whole[3] ?? "", whole[4] ?? "", rows);
      return first === null || last === null ? "#REF!" : `${first}:${last}`;
    }
    const isWholeColumn = next === ":" || formula[offset - 1] === ":";
    const column = isWholeColumn ? COLUMN.exec(token) : null;
    return column ? (shiftColumn(column[1] ?? "", column[2] ?? "", columns) ?? "#REF!") : token;
  });
}

function shiftColumn(fix: string, letters: string, columns: number): string | null {
  const index = columnIndex(letters) + (fix === "$" ? 0 : columns);
  return index < 0 || index >= MAX_COLUMNS ? null : fix + columnLetters(index);
}

function shiftRow(fix: string, row: string, rows: number): string | null {
  const index = Number(row) + (fix === "$" ? 0 : rows);
  return index < 1 || index > MAX_ROWS ? null : `${fix}${index}`;
}
