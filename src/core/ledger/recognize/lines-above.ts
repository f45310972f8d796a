import type { FilledCell, Grid } from "./grid";
import { filledCells } from "./grid";
import { isOrganizationText, isTotalText } from "./row-words";

/** Filled lines that can stand above a header: titles, document number, unit, date, remarks. */
const MOST_LINES = 6;
const MOST_CELLS = 8;

/**
 * The first of the title and "label: value" lines that stand above row `top`, not above `floor`; `top` when there are none.
 * Whatever may be a record of the table further up ends the lines: a record taken for a line would be lost.
 */
export function linesAbove(grid: Grid, top: number, floor: number): number {
  let first = top;
  let lines = 0;
  for (let row = top - 1; row > floor && lines < MOST_LINES; row -= 1) {
    const cells = filledCells(grid, row);
    if (cells.length === 0) continue;
    if (cells.some((cell) => isTotalText(cell.text)) || /^(?:注|说明|备注)[:：]/.test(cells[0]?.text ?? "")) break;
    if (!(cells.length === 1 ? isLoneLine(grid, row, cells[0]) : isLabelledLine(cells))) break;
    first = row;
    lines += 1;
  }
  return first;
}

/** A title, or a unit; no number, no person's name, and nothing beside a merged cell of the record above. */
function isLoneLine(grid: Grid, row: number, cell: FilledCell | undefined): boolean {
  if (!cell || typeof cell.value !== "string") return false;
  if (grid.mergesAcross(row).some((merge) => merge.top < row)) return false;
  const plain = cell.text.replace(/\s+/g, "");
  return cell.merge !== null || plain.length > 4 || isOrganizationText(plain) || /[表册账帐单:：]$/.test(plain);
}

/** 填报单位：…  填报时间：… : texts alone, the first of them a label with a colon. A clock time (14:30) makes no label. */
function isLabelledLine(cells: readonly FilledCell[]): boolean {
  return (
    cells.length <= MOST_CELLS &&
    cells.every((cell) => typeof cell.value === "string" && cell.text.length <= 60) &&
    (/^[^:：\d]{2,24}[:：]/.test(cells[0]?.text ?? "") ||
      (cells.length <= 3 &&
        cells.some((cell) => /^[^:：\d]{0,8}(?:单位|部门|组织|时间|日期|人)[^:：]{0,6}[:：]/.test(cell.text))))
  );
}
