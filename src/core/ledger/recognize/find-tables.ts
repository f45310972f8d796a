import { cellAt } from "../../workbook/snapshot";
import type { TableSnapshot } from "../../workbook/snapshot";
import type { HeaderMatcher } from "../vocabulary/match-header";
import type { Grid } from "./grid";
import { filledCells } from "./grid";
import type { HeaderColumn } from "./header-columns";
import { readHeaderColumns } from "./header-columns";
import type { HeaderSpan } from "./header-rows";
import { findHeader, isSureHeaderRow, spanAround } from "./header-rows";
import type { FoundTable } from "./read-block";
import { openersOf, openingText, opensHeader } from "./header-openers";
import { linesAbove } from "./lines-above";
import { isFooterText, isTotalText } from "./row-words";
import { splitSideBySide } from "./side-by-side";
import { readSurroundings } from "./surroundings";

/** A header with the Excel Table it belongs to, if any. */
interface FoundHeader {
  readonly span: HeaderSpan;
  readonly table: TableSnapshot | null;
}

/** Every table on the sheet, from top to bottom and left to right. */
export function findTables(grid: Grid, matcher: HeaderMatcher): readonly FoundTable[] {
  const headers = findHeaders(grid, matcher);
  const tables: FoundTable[] = [];
  let previousEnd = grid.firstRow - 1;
  headers.forEach((header, index) => {
    const next = headers[index + 1];
    const last = next ? linesAbove(grid, next.span.top, header.span.bottom) - 1 : grid.lastRow;
    const dataBottom = header.table ? Math.min(last, bodyBottom(header.table)) : last;
    const above = index === 0 ? grid.firstRow : linesAbove(grid, header.span.top, previousEnd);
    for (const columns of splitSideBySide(grid, header.span, readHeaderColumns(grid, header.span), dataBottom)) {
      tables.push(foundTable(grid, header, columns, above, dataBottom));
    }
    previousEnd = header.span.bottom;
  });
  return tables;
}

function foundTable(
  grid: Grid,
  header: FoundHeader,
  columns: readonly HeaderColumn[],
  above: number,
  dataBottom: number,
): FoundTable {
  const left = columns[0]?.column ?? header.span.left;
  const right = columns.at(-1)?.column ?? header.span.right;
  return {
    span: header.span,
    columns,
    dataTop: header.span.bottom + 1,
    dataBottom,
    surroundings: readSurroundings(grid, above, header.span.top - 1, left, right),
    tableId: header.table?.id ?? null,
    totalsRow: header.table?.hasTotalsRow ? header.table.range.bottom : null,
  };
}

function bodyBottom(table: TableSnapshot): number {
  return table.range.bottom - (table.hasTotalsRow ? 1 : 0);
}

function findHeaders(grid: Grid, matcher: HeaderMatcher): FoundHeader[] {
  const fromTables = grid.sheet.tables
    .filter((table) => table.hasHeaderRow && !hasStockHeaders(grid, table))
    .map((table): FoundHeader => ({ span: tableSpan(grid, table, matcher), table }));
  const isInTable = (row: number): boolean =>
    fromTables.some(({ span, table }) => row >= span.top && row <= (table?.range.bottom ?? span.bottom));
  const headers = [...fromTables];
  const first = fromTables.length > 0 ? null : findHeader(grid, grid.firstRow, grid.lastRow, matcher);
  if (first) headers.push({ span: first, table: null });
  const start = headers.length > 0 ? Math.min(...headers.map(({ span }) => span.bottom)) + 1 : grid.lastRow + 1;
  const openers = openersOf(grid, headers);
  let after = start;
  for (let row = start; row <= grid.lastRow; row += 1) {
    if (row < after || isInTable(row) || !opensHeader(grid, row, openers, matcher)) continue;
    if (!isSureHeaderRow(grid, row, matcher, 3) && !repeatsHeader(grid, row, headers)) continue;
    const span = spanAround(grid, row, after, matcher);
    after = span.bottom + 1;
    if (!isPageBreakRepeat(grid, headers.at(-1), span)) headers.push({ span, table: null });
  }
  return headers.sort((a, b) => a.span.top - b.span.top);
}

/** The first row of a header that stands further up, word for word. */
function repeatsHeader(grid: Grid, row: number, headers: readonly FoundHeader[]): boolean {
  const texts = filledCells(grid, row).map((cell) => openingText(cell.text));
  return headers.some(({ span }) => {
    const above = filledCells(grid, span.top).map((cell) => openingText(cell.text));
    return above.length === texts.length && above.every((text, index) => text === texts[index]);
  });
}

/** The same header again right under a record: a printed page's repetition, no new table. */
function isPageBreakRepeat(grid: Grid, last: FoundHeader | undefined, span: HeaderSpan): boolean {
  if (!last) return false;
  const height = span.bottom - span.top;
  if (height !== last.span.bottom - last.span.top) return false;
  for (let level = 0; level <= height; level += 1) {
    for (let column = span.left; column <= span.right; column += 1) {
      const here = cellAt(grid.sheet, span.top + level, column);
      if (here !== cellAt(grid.sheet, last.span.top + level, column)) return false;
    }
  }
  const above = filledCells(grid, span.top - 1);
  return above.length >= 2 && !above.some((cell) => isTotalText(cell.text) || isFooterText(cell.text));
}

/** 列1, 列2 … : a table laid over something that is no clean table. */
function hasStockHeaders(grid: Grid, table: TableSnapshot): boolean {
  const cells = filledCells(grid, table.range.top, table.range.left, table.range.right);
  return (
    cells.length > 0 && cells.filter((cell) => /^(?:列|Column|字段)\d+$/.test(cell.text)).length > cells.length / 2
  );
}

function tableSpan(grid: Grid, table: TableSnapshot, matcher: HeaderMatcher): HeaderSpan {
  const { top, left, right } = table.range;
  const around = spanAround(grid, top, grid.firstRow, matcher);
  return { top: around.top, bottom: top, left, right };
}
