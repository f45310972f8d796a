import type {
  CellRendererSelectorResult,
  ColDef,
  EditableCallbackParams,
  ICellRendererParams,
} from "ag-grid-community";
import { columnLetters } from "../../core/workbook/range";
import { zhCN } from "../locale/zh-CN";
import { editText, type SheetPicture } from "../sheet/sheet-picture";
import { drawLink } from "./draw-link";
import { drawTitle } from "./draw-title";
import type { GridCallbacks, GridRow } from "./grid-callbacks";
import { columnsSpanned, isCovered } from "./cell-extent";
import { drawnCell } from "./drawn-cell";
import { columnPixels } from "./measures";

export const ROW_HEADING = "row";

/** Column definitions of a sheet; `colId` is the column's position as text. */
export function columnDefs(picture: SheetPicture, callbacks: GridCallbacks): ColDef<GridRow>[] {
  const { area, look, sheet } = picture;
  const isTorn = sheet.merges.some(({ left, right }) => left < look.frozen.columns && right >= look.frozen.columns);
  const frozenColumns = isTorn ? 0 : look.frozen.columns;
  return [
    rowHeading(picture),
    ...area.columns.map((column) => columnDef(picture, callbacks, column, column < frozenColumns)),
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
    editable: false,
    suppressNavigable: true,
    cellAriaRole: "rowheader",
    valueGetter: ({ data }) => (data === undefined ? "" : String(data.row + 1)),
    cellClass: ({ data }) =>
      data !== undefined && hiddenBefore.has(data.row) ? ["row-heading", "after-hidden"] : "row-heading",
    tooltip: ({ data }) => {
      const span = data === undefined ? undefined : hiddenBefore.get(data.row);
      return span === undefined ? null : zhCN.grid.rowsHidden(span.first + 1, span.last + 1);
    },
  };
}

function columnDef(
  picture: SheetPicture,
  callbacks: GridCallbacks,
  column: number,
  isFrozen: boolean,
): ColDef<GridRow> {
  const { sheet, area } = picture;
  const place = area.columns.indexOf(column);
  const hidden = hiddenColumnsBefore(picture, place);
  return {
    colId: String(column),
    headerName: columnLetters(column),
    headerClass: hidden === null ? "column-heading" : ["column-heading", "after-hidden"],
    ...(hidden === null ? {} : { headerTooltip: hidden }),
    ...(isFrozen ? { pinned: "left" as const, lockPinned: true } : {}),
    width: columnPixels(picture, column),
    minWidth: 20,
    valueGetter: ({ data }) => (data === undefined ? "" : editText(picture, data.row, column)),
    valueFormatter: ({ data }) => (data === undefined ? "" : picture.text(data.row, column)),
    valueSetter: ({ data, newValue, oldValue }) => {
      const text = String(newValue ?? "");
      if (text !== String(oldValue ?? "")) callbacks.edited(data.row, column, text);
      return false; // the host decides what the cell holds
    },
    editable: ({ data }: EditableCallbackParams<GridRow>) =>
      data !== undefined && !sheet.isProtected && !isCovered(picture, data.row, column),
    cellClass: ({ data }) => (data === undefined ? [] : [...drawnCell(picture, data.row, column).classes]),
    cellStyle: ({ data }) => (data === undefined ? null : drawnCell(picture, data.row, column).extent),
    // Each of the following costs something for every cell that comes into sight, so only columns that need it have it.
    ...(isMerged(picture, column)
      ? { colSpan: ({ data }) => (data === undefined ? 1 : columnsSpanned(picture, data.row, column)) }
      : {}),
    ...(isTold(picture, column)
      ? { tooltip: ({ data }) => (data === undefined ? null : tooltip(picture, data.row, column)) }
      : {}),
    ...(isLinked(picture, column) || beginsWide(picture, column)
      ? { cellRendererSelector: ({ data }) => renderer(picture, callbacks, data?.row, column) }
      : {}),
    cellEditorSelector: ({ data }: Partial<ICellRendererParams<GridRow>>) => {
      const text = data === undefined ? "" : editText(picture, data.row, column);
      return text.length > 30 || text.includes("\n")
        ? { component: "agLargeTextCellEditor", popup: true, params: { maxLength: 32_767, rows: 6, cols: 50 } }
        : { component: "agTextCellEditor" };
    },
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
  const text = picture.text(row, column);
  if (link !== undefined) return { component: drawLink, params: { link, text, follow: callbacks.linkFollowed } };
  return columnsSpanned(picture, row, column) > 1 ? { component: drawTitle, params: { text } } : undefined;
}

/** Does an area merged over columns begin here? */
function beginsWide({ sheet }: SheetPicture, column: number): boolean {
  return sheet.merges.some(({ left, right }) => left === column && right > left);
}

function isMerged({ sheet }: SheetPicture, column: number): boolean {
  return sheet.merges.some(({ left, right }) => left <= column && column <= right);
}

function isLinked({ look }: SheetPicture, column: number): boolean {
  return look.links.some(({ range }) => range.left <= column && column <= range.right);
}

/** Has the column notes or links? */
function isTold(picture: SheetPicture, column: number): boolean {
  return isLinked(picture, column) || picture.look.notes.some((note) => note.column === column);
}

function tooltip(picture: SheetPicture, row: number, column: number): string | null {
  const note = picture.note(row, column);
  const link = picture.link(row, column);
  const text = picture.text(row, column);
  const parts = [
    ...(note === undefined ? [] : [`${zhCN.grid.note}：${note}`]),
    ...(link === undefined || link.tip === "" ? [] : [link.tip]),
    ...(text.length > 12 ? [text] : []),
  ];
  return parts.length === 0 ? null : parts.join("\n");
}

function hiddenColumnsBefore({ area }: SheetPicture, place: number): string | null {
  const column = area.columns[place] ?? 0;
  const before = place === 0 ? -1 : (area.columns[place - 1] ?? column - 1);
  if (before === column - 1) return null;
  return zhCN.grid.columnsHidden(columnLetters(before + 1), columnLetters(column - 1));
}
