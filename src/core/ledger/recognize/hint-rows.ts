import type { Grid } from "./grid";
import { isExampleMark, isHintText, isInstruction } from "./row-words";
import type { RowCell, RowFill } from "./row-fill";
import { cellsOf, isDateCell } from "./row-fill";
import type { RowShape } from "./row-shape";

const SHARE = 0.4;

/**
 * Instructions, examples marked as such, and rows that number the columns. A row that somebody numbered, or whose name or organisation
 * is given, is a record unless no record stands above it and most of it is plainly instructions: a remark such as 台账填写不规范 is none.
 */
export function isHintRow(
  grid: Grid,
  shape: RowShape,
  row: number,
  fill: RowFill,
  covered: number,
  isFirst: boolean,
): boolean {
  const cells = cellsOf(grid, shape, row);
  if (hasExampleMark(shape, cells, fill)) return true;
  const texts = cells.map((cell) => cell.text);
  if (isColumnNumbering(texts)) return true;
  const instructions = texts.filter(isInstruction).length;
  const needed = Math.max(1, texts.length * SHARE);
  const hasDate = cells.some((cell) => isDateCell(cell.value));
  const key = cells.find((cell) => cell.column === shape.nameColumn || cell.column === shape.organizationColumn);
  const isKeyed = covered > 0 || fill.isNumbered || (key !== undefined && !isInstruction(key.text));
  if (isKeyed) return isFirst && !hasDate && instructions >= Math.max(2, needed);
  const hints = cells.filter((cell) => typeof cell.value === "string" && isHintText(cell.text)).length;
  return instructions >= needed || (!hasDate && hints >= needed);
}

/** 示例 in front of the row. A numbered person may be named 例. */
function hasExampleMark(shape: RowShape, cells: readonly RowCell[], fill: RowFill): boolean {
  const isFront = (text: string): boolean => text === fill.firstText || text === fill.text;
  const mark = cells.find((cell) => isFront(cell.text) && isExampleMark(cell.text));
  if (!mark) return false;
  const mayBeName = mark.text.length === 1 && !shape.idle.has(mark.column);
  return !(mayBeName && (fill.isNumbered || cells.some((cell) => isDateCell(cell.value))));
}

/** 1 2 3 4 …, (1) (2) …, 甲 乙 丙, A B C under the header. */
function isColumnNumbering(texts: readonly string[]): boolean {
  if (texts.length < 3) return false;
  const plain = texts.map((text) => text.replace(/[（()）\s]/g, ""));
  const numbers = plain.filter((text) => /^\d{1,2}$/.test(text)).map(Number);
  const rest = plain.length - numbers.length;
  if (plain.some((text) => !/^(?:\d{1,2}(?:=.*)?|[甲乙丙丁戊A-Z①-⑳]|栏次|行次)$/.test(text))) return false;
  const ascending = numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1);
  return rest === plain.length || (ascending && numbers.length >= 2);
}
