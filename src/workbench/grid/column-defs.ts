import type { CellRendererSelectorResult, ColDef } from "ag-grid-community";
import { columnLetters } from "../../core/workbook/range";
import { zhCN } from "../locale/zh-CN";
import type { SheetPicture } from "../sheet/sheet-picture";
import { drawLink } from "./draw-link";
import { drawTitle } from "./draw-title";
import type { GridCallbacks, GridRow } from "./grid-callbacks";
import { beginsAt, columnsSpanned } from "./cell-extent";
import { drawnCell } from "./drawn-cell";
import { columnPixels } from "./measures";
import { mergePart, wideBeginnings } from "./merge-part";

export const ROW_HEADING = "row";

/** Column definitions of a sheet; `colId` is the column's position as text. `widths`: pixels where they are not the file's. */
export function columnDefs(
  picture: SheetPicture,
  callbacks: GridCallbacks,
  widths: ReadonlyMap<number, number> = new Map(),
): ColDef<GridRow>[] {
  const { area, look } = picture;
  const wide = wideBeginnings(picture);
  return [
    rowHeading(picture),
    ...area.columns.map((column) => ({
      ...columnDef(picture, callbacks, column, {
        isFrozen: column < look.frozen.columns,
        isDrawnByUs: wide.has(column) || isLinked(picture, column),
      }),
      width: widths.get(column) ?? columnPixels(picture, column),
    })),
  ];
}

function rowHeading({ area, sheet }: SheetPicture): ColDef<GridRow> {
  const digits = String(area.rows.at(-1) ?? 0).length;
  const hiddenBefore = new Map(sheet.hiddenRows.map((span) => [span.last + 1, span]));
  return {
    colId: ROW_HEADING,
    headerName: zhCN.grid.rowHeading,
    headerClass: "corner",
    pinned: "left",
    lockPinned: true,
    width: Math.max(40, digits * 9 + 18),
    resizable: false,
    cellAriaRole: "rowheader",
    valueGetter: ({ data }) => (data === undefined ? "" : String(data.row + 1)),
    cellClass: ({ data }) =>
      data !== undefined && hiddenBefore.has(data.row) ? ["row-heading", "after-hidden"] : "row-heading",
  };
}

function columnDef(
  picture: SheetPicture,
  callbacks: GridCallbacks,
  column: number,
  { isFrozen, isDrawnByUs }: { readonly isFrozen: boolean; readonly isDrawnByUs: boolean },
): ColDef<GridRow> {
  const { area } = picture;
  const isAfterHidden = column > 0 && !area.columns.includes(column - 1);
  return {
    colId: String(column),
    headerName: columnLetters(column),
    headerClass: isAfterHidden ? ["column-heading", "after-hidden"] : "column-heading",
    ...(isFrozen ? { pinned: "left" as const, lockPinned: true } : {}),
    minWidth: 20,
    valueGetter: ({ data }) => (data === undefined ? "" : shownText(picture, data.row, column)),
    cellClass: ({ data }) => (data === undefined ? [] : [...drawnCell(picture, data.row, column).classes]),
    cellStyle: ({ data }) => (data === undefined ? null : drawnCell(picture, data.row, column).extent),
    // Each of the following costs something for every cell that comes into sight, so only columns that need it have it.
    ...(isMerged(picture, column)
      ? { colSpan: ({ data }) => (data === undefined ? 1 : columnsSpanned(picture, data.row, column)) }
      : {}),
    ...(isDrawnByUs ? { cellRendererSelector: ({ data }) => renderer(picture, callbacks, data?.row, column) } : {}),
  };
}

/** Links, and titles merged over columns, are drawn by functions of our own; all else is text. */
function renderer(
  picture: SheetPicture,
  callbacks: GridCallbacks,
  row: number | undefined,
  column: number,
): CellRendererSelectorResult | undefined {
  if (row === undefined) return undefined;
  const link = picture.link(row, column);
  const text = shownText(picture, row, column);
  if (link !== undefined) return { component: drawLink, params: { link, text, follow: callbacks.linkFollowed } };
  return text !== "" && columnsSpanned(picture, row, column) > 1
    ? { component: drawTitle, params: { text } }
    : undefined;
}

/** A merged area shows its text in one of its parts. */
function shownText(picture: SheetPicture, row: number, column: number): string {
  const part = mergePart(picture, row, column);
  if (part === undefined) return picture.text(row, column);
  return part.showsText && beginsAt(part, row, column) ? picture.text(part.holder.row, part.holder.column) : "";
}

function isMerged({ sheet }: SheetPicture, column: number): boolean {
  return sheet.merges.some(({ left, right }) => left <= column && column <= right);
}

function isLinked({ look }: SheetPicture, column: number): boolean {
  return look.links.some(({ range }) => range.left <= column && column <= range.right);
}
