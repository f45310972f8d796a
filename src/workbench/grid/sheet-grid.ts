import {
  CellStyleModule,
  ClientSideRowModelApiModule,
  ClientSideRowModelModule,
  ColumnApiModule,
  createGrid,
  InfiniteRowModelModule,
  LocaleModule,
  ModuleRegistry,
  PinnedRowModule,
  RenderApiModule,
  RowApiModule,
  RowStyleModule,
  ScrollApiModule,
  themeQuartz,
  type GridApi,
  type GridOptions,
} from "ag-grid-community";
import { nextTask } from "../../app/engine/next-task";
import { isLong } from "../sheet/display-rows";
import type { SheetPicture } from "../sheet/sheet-picture";
import { zhCN } from "../locale/zh-CN";
import { columnDefs } from "./column-defs";
import { createHands, type GridPlace } from "./hands";
import type { GridCallbacks, GridRow } from "./grid-callbacks";
import { gridTexts } from "./grid-texts";
import { livePicture } from "./live-picture";
import { columnPixels, rowPixels, standardRowPixels } from "./measures";
import { orphanRule } from "./orphan-rule";
import { restyle } from "./restyle";
import { SHORT_FRAMES } from "./short-frames";
import { tellPlaces } from "./told-places";

ModuleRegistry.registerModules([
  CellStyleModule,
  ClientSideRowModelApiModule,
  ClientSideRowModelModule,
  ColumnApiModule,
  InfiniteRowModelModule,
  LocaleModule,
  PinnedRowModule,
  RenderApiModule,
  RowApiModule,
  RowStyleModule,
  ScrollApiModule,
  SHORT_FRAMES,
]);

const IN_ONE_GO = { rowModelType: "clientSide" } as const;
const IN_BLOCKS = { rowModelType: "infinite", cacheBlockSize: 100, maxBlocksInCache: 40 } as const;

const THEME = themeQuartz.withParams({
  accentColor: "#0f6cbd",
  backgroundColor: "#ffffff",
  foregroundColor: "#242424",
  headerBackgroundColor: "#f5f5f5",
  borderColor: "#d6d6d6",
  columnBorder: false,
  rowBorder: false,
  headerColumnBorder: true,
  wrapperBorder: false,
  wrapperBorderRadius: 0,
  cellHorizontalPadding: 3,
  headerHeight: 24,
  fontSize: 14,
  headerFontWeight: "normal",
  oddRowBackgroundColor: "#ffffff",
});

/** One sheet on the page. */
export interface SheetGrid {
  /** Draws what changed on the sheet; what is in sight and chosen stays so. */
  update(picture: SheetPicture): void;
  /** Scrolls to a cell and marks it; the focus stays where it is. A hidden row or column: the nearest that can be seen. */
  reveal(row: number, column: number): void;
  /** What is typed next goes into the cell that one stands on. */
  focus(): void;
  /** What is in sight and chosen. */
  place(): GridPlace;
  /** Goes back to what was in sight and chosen. */
  restore(place: GridPlace): void;
  destroy(): void;
}

/** Draws a sheet in three steps with pauses between, none of which is felt: the empty grid, its columns, its rows. */
export async function createSheetGrid(
  element: HTMLElement,
  first: SheetPicture,
  callbacks: GridCallbacks,
): Promise<SheetGrid> {
  let picture = first;
  // Cell functions look through `live`, so that other values need no new columns.
  const live = livePicture(() => picture);
  const isMeasured = !isLong(picture.area);
  /** Titles stay in sight beside what is frozen. */
  const tellFrozenWidth = ({ api }: { readonly api: GridApi<GridRow> }): void => {
    const width = api.getDisplayedLeftColumns().reduce((sum, column) => sum + column.getActualWidth(), 0);
    element.style.setProperty("--frozen-width", `${String(width)}px`);
  };
  const api: GridApi<GridRow> = createGrid<GridRow>(element, {
    ...(isMeasured ? IN_ONE_GO : IN_BLOCKS),
    theme: THEME,
    columnDefs: [],
    loading: false,
    defaultColDef: { sortable: false, suppressMovable: true, resizable: true, suppressHeaderMenuButton: true },
    rowHeight: standardRowPixels(picture),
    getRowHeight: ({ data, node }) =>
      data !== undefined && (isMeasured || node.rowPinned === "top") ? rowPixels(picture, data.row) : undefined,
    suppressRowTransform: true,
    rowBuffer: 4,
    enableCellTextSelection: false,
    // Standing on cells, and typing into them, is done by `hands`.
    suppressCellFocus: true,
    suppressHeaderFocus: true,
    suppressScrollOnNewData: true,
    suppressRowHoverHighlight: true,
    animateRows: false,
    localeText: gridTexts,
    onDisplayedColumnsChanged: tellFrozenWidth,
    onColumnResized: tellFrozenWidth,
    onViewportChanged: () => orphans.show(),
    onBodyScroll: () => hands.scrolled(),
    onBodyScrollEnd: () => hands.scrollEnded(),
  });
  const hands = createHands(element, api, () => picture, callbacks);
  const orphans = orphanRule(api, () => picture);
  tellPlaces(element, () => picture);
  element.setAttribute("aria-label", zhCN.grid.label(picture.sheet.name));
  await nextTask();
  api.setGridOption("columnDefs", columnDefs(live, callbacks));
  await nextTask();
  api.updateGridOptions({ ...rowsOf(picture, isMeasured), ...frozenRowsOf(picture) });
  return {
    update(next) {
      const before = picture;
      picture = next;
      const isReshaped = !hasSameShape(before, next);
      if (isReshaped) api.setGridOption("columnDefs", columnDefs(live, callbacks, keptWidths(api, before, next)));
      hands.hold(() => {
        if (!isEqual(before.area.frozenRows, next.area.frozenRows)) api.updateGridOptions(frozenRowsOf(next));
        if (!isEqual(before.area.rows, next.area.rows)) api.updateGridOptions(rowsOf(next, isMeasured));
        if (isReshaped && isMeasured) api.resetRowHeights();
      });
      if (before.sheet.merges === next.sheet.merges) api.refreshCells({ force: true });
      else api.redrawRows();
      restyle(element, picture);
      orphans.show();
      hands.redrawn();
    },
    reveal: (row, column) => hands.reveal({ row, column }),
    focus: () => hands.focus(),
    place: () => hands.place(),
    restore: (place) => hands.restore(place),
    destroy: () => {
      hands.destroy();
      orphans.remove();
      api.destroy();
    },
  };
}

/** Rows that the grid has all at once, or asks for in blocks. */
function rowsOf({ area }: SheetPicture, isMeasured: boolean): GridOptions<GridRow> {
  if (isMeasured) return { rowData: Array.from(area.rows, (row) => ({ row })) };
  const rowAt = (place: number): GridRow => ({ row: area.rows[place] ?? 0 });
  return {
    datasource: {
      rowCount: area.rows.length,
      getRows: (params) => {
        const { startRow } = params;
        const length = Math.min(params.endRow, area.rows.length) - startRow;
        params.successCallback(
          Array.from({ length }, (_, index) => rowAt(startRow + index)),
          area.rows.length,
        );
      },
    },
  };
}

function frozenRowsOf({ area }: SheetPicture): GridOptions<GridRow> {
  return { pinnedTopRowData: area.frozenRows.map((row) => ({ row })) };
}

/** Are columns, merged areas, notes and links the same? */
function hasSameShape(before: SheetPicture, next: SheetPicture): boolean {
  return (
    before.look === next.look &&
    before.sheet.merges === next.sheet.merges &&
    before.sheet.isProtected === next.sheet.isProtected &&
    isEqual(before.area.columns, next.area.columns)
  );
}

function isEqual(some: ArrayLike<number>, others: ArrayLike<number>): boolean {
  if (some.length !== others.length) return false;
  for (let index = 0; index < some.length; index += 1) if (some[index] !== others[index]) return false;
  return true;
}

/** Widths in pixels that a person gave to columns, as far as the file says the same of these as before. */
function keptWidths(api: GridApi<GridRow>, before: SheetPicture, next: SheetPicture): ReadonlyMap<number, number> {
  const kept = new Map<number, number>();
  for (const column of api.getColumns() ?? []) {
    const position = Number(column.getColId());
    if (!Number.isInteger(position)) continue;
    const was = columnPixels(before, position);
    if (column.getActualWidth() !== was && columnPixels(next, position) === was)
      kept.set(position, column.getActualWidth());
  }
  return kept;
}
