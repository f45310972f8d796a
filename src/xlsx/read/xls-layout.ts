import type { CellObject, WorkSheet } from "@e965/xlsx";
import type { CellStyle } from "../../core/workbook/edit-plan";
import type { CellNote } from "../look/sheet-look";
import type { PageMargins, SheetLayout, StyledRange } from "../opened-file";

/** How a sheet of an .xls looks, as far as the library tells: no fonts, lines, alignments, panes or drop-downs. */
export function xlsLayout(sheet: WorkSheet, names: SheetLayout["names"]): SheetLayout {
  const columnWidths = new Map<number, number>();
  const rowHeights = new Map<number, number>();
  sheet["!cols"]?.forEach((column, index) => {
    const width = column.width ?? column.wch;
    if (width !== undefined && width > 0) columnWidths.set(index, width);
  });
  sheet["!rows"]?.forEach((row, index) => {
    if (row.hpt !== undefined && row.hpt > 0) rowHeights.set(index, row.hpt);
  });
  const cells: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet["!data"] ?? [];
  return {
    columnWidths,
    rowHeights,
    styles: stylesOf(cells),
    notes: cells.flatMap((row, r) => row?.flatMap((cell, c) => noteOf(cell, r, c)) ?? []),
    names,
    margins: marginsOf(sheet["!margins"]),
  };
}

/** One range for each run of cells down a column that look the same. */
function stylesOf(cells: readonly (readonly (CellObject | undefined)[] | undefined)[]): StyledRange[] {
  const found: StyledRange[] = [];
  const open = new Map<number, { readonly top: number; readonly key: string; readonly style: CellStyle }>();
  const close = (column: number, bottom: number): void => {
    const run = open.get(column);
    open.delete(column);
    if (run !== undefined)
      found.push({ range: { top: run.top, bottom, left: column, right: column }, style: run.style });
  };
  for (let row = 0; row < cells.length; row++) {
    const line = cells[row] ?? [];
    for (const column of [...open.keys()]) if (line[column] === undefined) close(column, row - 1);
    line.forEach((cell, column) => {
      const style = styleOf(cell);
      const key = JSON.stringify(style);
      if (open.get(column)?.key === key) return;
      close(column, row - 1);
      if (style !== null) open.set(column, { top: row, key, style });
    });
  }
  for (const column of [...open.keys()]) close(column, cells.length - 1);
  return found;
}

function styleOf(cell: CellObject | undefined): CellStyle | null {
  const code = typeof cell?.z === "string" && cell.z !== "General" ? cell.z : null;
  const fill = fillOf(cell?.s);
  if (code === null && fill === null) return null;
  return { ...(code === null ? {} : { numberFormat: code }), ...(fill === null ? {} : { fill }) };
}

/** The library types looks as `any`. */
function fillOf(look: unknown): string | null {
  const fill = look as { readonly patternType?: unknown; readonly fgColor?: { readonly rgb?: unknown } } | undefined;
  const color = fill?.patternType === "solid" ? fill.fgColor?.rgb : null;
  return typeof color === "string" && /^[0-9A-F]{6}$/i.test(color) ? color : null;
}

/** The library leaves bytes of the record behind the text. */
function noteOf(cell: CellObject | undefined, row: number, column: number): CellNote[] {
  const text = (cell?.c ?? []).map((comment) => comment.t.split("\0", 1).join("")).join("\n");
  return text === "" ? [] : [{ row, column, text }];
}

function marginsOf(margins: WorkSheet["!margins"]): PageMargins | null {
  if (margins === undefined) return null;
  const { left = 0.7, right = 0.7, top = 0.75, bottom = 0.75, header = 0.3, footer = 0.3 } = margins;
  return { left, right, top, bottom, header, footer };
}
