import { cellAt } from "../../workbook/snapshot";
import type { HeaderText } from "../vocabulary/header-text";
import { headerLabel, normalizeHeader } from "../vocabulary/header-text";
import type { Grid } from "./grid";
import { isBlankValue, trimmedText } from "./grid";
import type { HeaderSpan } from "./header-rows";

/** A column of a table as its header says. */
export interface HeaderColumn {
  readonly column: number;
  /** All levels joined by "/"; "" for a column without a header. */
  readonly header: string;
  /** The lowest level. */
  readonly label: string;
  readonly text: HeaderText;
  /** Upper levels, nearest first. */
  readonly groups: readonly HeaderText[];
}

/** Every column of the span from left to right; a column inside a merged label but the first counts as one without a header. */
export function readHeaderColumns(grid: Grid, span: HeaderSpan): HeaderColumn[] {
  const columns: HeaderColumn[] = [];
  for (let column = span.left; column <= span.right; column += 1) {
    columns.push(describe(column, pathOf(grid, span, column)));
  }
  return columns;
}

function describe(column: number, path: readonly string[]): HeaderColumn {
  const label = path.at(-1) ?? "";
  return {
    column,
    header: path.join("/"),
    label,
    text: normalizeHeader(label),
    groups: path.slice(0, -1).reverse().map(normalizeHeader),
  };
}

function pathOf(grid: Grid, span: HeaderSpan, column: number): string[] {
  const path: string[] = [];
  let lowestIsOwn = false;
  let lastAnchor = "";
  for (let row = span.top; row <= span.bottom; row += 1) {
    const merge = grid.mergeAt(row, column);
    const anchorRow = merge?.top ?? row;
    const anchorColumn = merge?.left ?? column;
    const value = cellAt(grid.sheet, anchorRow, anchorColumn);
    const anchor = `${anchorRow},${anchorColumn}`;
    if (isBlankValue(value)) {
      const group = merge ? "" : unmergedGroup(grid, span, row, column);
      if (group !== "") {
        path.push(group);
        lowestIsOwn = false;
      }
      continue;
    }
    if (anchor === lastAnchor) continue;
    lastAnchor = anchor;
    path.push(headerLabel(trimmedText(value)));
    lowestIsOwn = anchorColumn === column;
  }
  return lowestIsOwn ? path : [];
}

/** An upper-level header that is written in its first column only, without merging: it stands to the left. */
function unmergedGroup(grid: Grid, span: HeaderSpan, row: number, column: number): string {
  if (row === span.bottom || !hasOwnLabelBelow(grid, span, row, column)) return "";
  for (let left = column - 1; left >= span.left; left -= 1) {
    if (grid.mergeAt(row, left)) return "";
    const value = cellAt(grid.sheet, row, left);
    if (isBlankValue(value)) {
      if (!hasOwnLabelBelow(grid, span, row, left)) return "";
      continue;
    }
    return hasOwnLabelBelow(grid, span, row, left) ? headerLabel(trimmedText(value)) : "";
  }
  return "";
}

function hasOwnLabelBelow(grid: Grid, span: HeaderSpan, row: number, column: number): boolean {
  for (let below = row + 1; below <= span.bottom; below += 1) {
    if (!isBlankValue(cellAt(grid.sheet, below, column))) return true;
  }
  return false;
}
