import {
  MAX_COLUMNS,
  MAX_ROWS,
  cellAddress,
  columnIndex,
  columnLetters,
  parseRange,
  quoteSheetName,
  type CellRange,
} from "../../../src/core/workbook/range";

export const WHOLE_SHEET: CellRange = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

export function rowsOf(area: CellRange): number {
  return area.bottom - area.top + 1;
}

export function columnsOf(area: CellRange): number {
  return area.right - area.left + 1;
}

export function cellsOf(area: CellRange): number {
  return rowsOf(area) * columnsOf(area);
}

export function isEntireColumns(area: CellRange): boolean {
  return area.top === 0 && area.bottom === MAX_ROWS - 1;
}

export function isEntireRows(area: CellRange): boolean {
  return area.left === 0 && area.right === MAX_COLUMNS - 1;
}

export function intersect(a: CellRange, b: CellRange): CellRange | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top > area.bottom || area.left > area.right ? null : area;
}

export function bound(a: CellRange, b: CellRange): CellRange {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

export function containsArea(outer: CellRange, inner: CellRange): boolean {
  return (
    inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right
  );
}

/** The parts of `area` outside `hole`, at most four. */
export function subtract(area: CellRange, hole: CellRange): readonly CellRange[] {
  const cut = intersect(area, hole);
  if (cut === null) return [area];
  const parts: CellRange[] = [];
  if (cut.top > area.top) parts.push({ ...area, bottom: cut.top - 1 });
  if (cut.bottom < area.bottom) parts.push({ ...area, top: cut.bottom + 1 });
  if (cut.left > area.left) parts.push({ ...area, top: cut.top, bottom: cut.bottom, right: cut.left - 1 });
  if (cut.right < area.right) parts.push({ ...area, top: cut.top, bottom: cut.bottom, left: cut.right + 1 });
  return parts;
}

/** "A1", "A1:C3", "A:C", "1:3" (with or without $) → the area; `null` when it is none of these or outside the sheet. */
export function parseArea(text: string): CellRange | null {
  const cells = parseRange(text);
  if (cells !== null) return containsArea(WHOLE_SHEET, cells) ? cells : null;
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(text);
  if (columns !== null) {
    const ends = [columnIndex(columns[1] ?? ""), columnIndex(columns[2] ?? "")];
    const area = { ...WHOLE_SHEET, left: Math.min(...ends), right: Math.max(...ends) };
    return containsArea(WHOLE_SHEET, area) ? area : null;
  }
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text);
  if (rows === null) return null;
  const ends = [Number(rows[1]) - 1, Number(rows[2]) - 1];
  const area = { ...WHOLE_SHEET, top: Math.min(...ends), bottom: Math.max(...ends) };
  return containsArea(WHOLE_SHEET, area) ? area : null;
}

/** "Sheet!A1" → its parts; the sheet unquoted, `null` when none is named. */
export function splitAddress(text: string): { readonly sheet: string | null; readonly local: string } {
  const match = /^(?:'((?:[^']|'')*)'|([^'!]+))!(.+)$/.exec(text);
  if (match === null) return { sheet: null, local: text };
  return { sheet: match[1]?.replace(/''/g, "'") ?? match[2] ?? "", local: match[3] ?? "" };
}

export function areaText(area: CellRange): string {
  if (isEntireColumns(area) && !isEntireRows(area)) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  if (isEntireRows(area)) return `${area.top + 1}:${area.bottom + 1}`;
  const start = cellAddress(area.top, area.left);
  const end = cellAddress(area.bottom, area.right);
  return start === end ? start : `${start}:${end}`;
}

/** As `Range.address`: the sheet's name in front, quoted only where needed. */
export function fullAddress(sheetName: string, area: CellRange): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheetName) && parseRange(sheetName) === null;
  return `${isPlain ? sheetName : quoteSheetName(sheetName)}!${areaText(area)}`;
}
