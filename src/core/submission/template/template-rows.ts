import { filledCells, trimmedText, type Grid } from "../../ledger/recognize/grid";
import { isFooterText } from "../../ledger/recognize/row-words";
import { toSimplified } from "../../ledger/script/to-simplified";
import { cellAt } from "../../workbook/snapshot";
import type { TemplateRow } from "./template-layout";

export interface RowColumns {
  readonly unitColumn: number;
  readonly serialColumn: number;
  /** First column of the table. */
  readonly first: number;
  /** Columns whose headings speak of our numbers. */
  readonly ours: readonly number[];
}

const TOTAL = /^(?:(?:全[县市区旗镇乡校局系]{1,2}|本单位)?(?:合计|总计|共计)|总数|合计数)[:：]?$/u;
const SUBTOTAL = /(?:合计|小计|总计|共计)[:：]?$/u;
const CODE =
  /^(?:[甲乙丙丁戊]|栏次|行次|代码|列次|[①-⑳]|[(（]?\d{1,2}[)）]?|[A-Za-z]|[(（]?\d{1,2}[)）]?\s*=.+|[%％])$/u;

/** The rows under the headings, down to the notes and signatures. */
export function readTemplateRows(
  grid: Grid,
  top: number,
  columns: RowColumns,
): { readonly rows: readonly TemplateRow[]; readonly isOpenBelow: boolean } {
  const rows: TemplateRow[] = [];
  let isOpenBelow = true;
  for (let row = isCodeRow(grid, top) ? top + 1 : top; row <= grid.lastRow; row += 1) {
    if (isFooter(grid, row, columns)) {
      isOpenBelow = false;
      break;
    }
    rows.push(readRow(grid, row, columns));
  }
  if (rows.some(({ type }) => type === "total")) isOpenBelow = false;
  return { rows, isOpenBelow };
}

function readRow(grid: Grid, row: number, columns: RowColumns): TemplateRow {
  const serial = columns.serialColumn < 0 ? "" : textAt(grid, row, columns.serialColumn);
  const isNumbered = /^\d{1,4}$/u.test(serial);
  const front = filledCells(grid, row, columns.first, Math.min(...columns.ours) - 1);
  const words = front.map(({ text }) => plain(text)).filter((text) => !/^\d*$/u.test(text));
  const name = columns.unitColumn < 0 ? "" : textAt(grid, row, columns.unitColumn);
  if (words.some((word) => TOTAL.test(word))) return { row, type: "total", name: words[0] ?? "", isNumbered };
  if (words.some((word) => SUBTOTAL.test(word))) return { row, type: "subtotal", name: words[0] ?? "", isNumbered };
  if (name !== "" && !/^\d+$/u.test(name)) return { row, type: "unit", name, isNumbered };
  const [heading] = words;
  return heading === undefined
    ? { row, type: "blank", name: "", isNumbered }
    : { row, type: "subtotal", name: heading, isNumbered };
}

/** 注：…, 填报人：… with no number beside it. */
function isFooter(grid: Grid, row: number, { ours }: RowColumns): boolean {
  const cells = filledCells(grid, row);
  const [first] = cells;
  if (first === undefined || TOTAL.test(plain(first.text))) return false;
  if (cells.some(({ column, value }) => ours.includes(column) && typeof value === "number")) return false;
  return isFooterText(first.text) || (cells.length <= 4 && cells.every(({ text }) => isFooterText(text)));
}

/** 甲 乙 1 2 3: numbers of the columns, no data. */
function isCodeRow(grid: Grid, row: number): boolean {
  const texts = filledCells(grid, row).map(({ text }) => text);
  if (texts.length < 3 || !texts.every((text) => CODE.test(text))) return false;
  const numbers = texts.flatMap((text) => (/^\d{1,2}$/u.test(text) ? [Number(text)] : []));
  const rises = numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1);
  return rises && (numbers.length >= 2 || texts.some((text) => /^[甲栏]/u.test(text)));
}

/** The cell's text, of a merged area its first cell's; "" when blank. */
export function textAt(grid: Grid, row: number, column: number): string {
  const merge = grid.mergeAt(row, column);
  return trimmedText(cellAt(grid.sheet, merge?.top ?? row, merge?.left ?? column)).replace(/\s+/gu, "");
}

function plain(text: string): string {
  return toSimplified(text.replace(/\s+/gu, ""));
}
