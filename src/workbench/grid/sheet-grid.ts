import {
  CellStyleModule,
  ClientSideRowModelModule,
  ColumnApiModule,
  createGrid,
  InfiniteRowModelModule,
  LargeTextEditorModule,
  LocaleModule,
  ModuleRegistry,
  PinnedRowModule,
  RenderApiModule,
  RowApiModule,
  RowStyleModule,
  ScrollApiModule,
  TextEditorModule,
  themeQuartz,
  TooltipModule,
  type CellFocusedEvent,
  type GridApi,
  type GridOptions,
} from "ag-grid-community";
import { nextTask } from "../../app/engine/next-task";
import { placeOf } from "../sheet/display-rows";
import type { SheetPicture } from "../sheet/sheet-picture";
import { zhCN } from "../locale/zh-CN";
import { columnDefs, ROW_HEADING } from "./column-defs";
import type { GridCallbacks, GridRow } from "./grid-callbacks";
import { gridTexts } from "./grid-texts";
import { rowPixels, standardRowPixels } from "./measures";
import { restyle } from "./restyle";
import { SHORT_FRAMES } from "./short-frames";

ModuleRegistry.registerModules([
  CellStyleModule,
  ClientSideRowModelModule,
  ColumnApiModule,
  InfiniteRowModelModule,
  LargeTextEditorModule,
  LocaleModule,
  PinnedRowModule,
  RenderApiModule,
  RowApiModule,
  RowStyleModule,
  ScrollApiModule,
  SHORT_FRAMES,
  TextEditorModule,
  TooltipModule,
]);

/** Longer sheets are drawn with rows of one height, made only when they come into sight. */
const MAX_MEASURED_ROWS = 4_000;
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
  /** Draws cells anew whose values changed; the rows and columns are the same. */
  refresh(picture: SheetPicture): void;
  /** Scrolls to a cell and marks it; the focus stays outside when it is there. A hidden row or column: the nearest that can be seen. */
  reveal(row: number, column: number): void;
  destroy(): void;
}

/** Draws a sheet in three steps with pauses between, none of which is felt: the empty grid, its columns, its rows. */
export async function createSheetGrid(
  element: HTMLElement,
  first: SheetPicture,
  callbacks: GridCallbacks,
): Promise<SheetGrid> {
  let picture = first;
  // Cell functions look through `live`, so that a refresh needs no new columns.
  const live = livePicture(() => picture);
  const { area } = picture;
  const isMeasured = area.rows.length <= MAX_MEASURED_ROWS;
  const rowAt = (place: number): GridRow => ({ row: area.rows[place] ?? 0 });
  const rows: GridOptions<GridRow> = isMeasured
    ? { rowData: Array.from(area.rows, (row) => ({ row })) }
    : {
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
    stopEditingWhenCellsLoseFocus: true,
    singleClickEdit: false,
    tooltipShowDelay: 400,
    suppressRowHoverHighlight: true,
    animateRows: false,
    localeText: gridTexts,
    onCellFocused: (event: CellFocusedEvent<GridRow>) => tellFocus(event, area, callbacks),
  });
  element.setAttribute("aria-label", zhCN.grid.label(picture.sheet.name));
  await nextTask();
  api.setGridOption("columnDefs", columnDefs(live, callbacks));
  await nextTask();
  api.updateGridOptions({ ...rows, pinnedTopRowData: area.frozenRows.map((row) => ({ row })) });
  return {
    refresh(next) {
      picture = next;
      api.refreshCells({ force: true });
      restyle(element, picture);
    },
    reveal(row, column) {
      const giveBack = focusKeeper(element);
      const key = String(nearest(area.columns, column));
      api.ensureColumnVisible(key, "auto");
      const frozen = area.frozenRows.indexOf(row);
      if (frozen >= 0) {
        api.setFocusedCell(frozen, key, "top");
        giveBack();
        return;
      }
      const place = nearestPlace(area.rows, row);
      api.ensureIndexVisible(place, "middle");
      api.setFocusedCell(place, key);
      giveBack();
    },
    destroy: () => api.destroy(),
  };
}

/** Whoever goes through a list in the pane stays in it while the cells are shown: the focus goes back there. */
function focusKeeper(element: HTMLElement): () => void {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLElement) || activeElement === document.body) return () => undefined;
  if (element.contains(activeElement)) return () => undefined;
  return () => {
    activeElement.focus({ preventScroll: true });
    // A row that had to be drawn first takes the focus a moment later.
    requestAnimationFrame(() => {
      if (element.contains(document.activeElement)) activeElement.focus({ preventScroll: true });
    });
  };
}

function tellFocus(event: CellFocusedEvent<GridRow>, area: SheetPicture["area"], callbacks: GridCallbacks): void {
  const { column, rowIndex, rowPinned } = event;
  if (rowIndex === null || column === null) return;
  const id = typeof column === "string" ? column : column.getColId();
  const row = rowPinned === "top" ? area.frozenRows[rowIndex] : area.rows[rowIndex];
  if (id !== ROW_HEADING && row !== undefined) callbacks.focused(row, Number(id));
}

function nearest(columns: readonly number[], column: number): number {
  return columns.find((each) => each >= column) ?? columns.at(-1) ?? 0;
}

function nearestPlace(rows: Int32Array, row: number): number {
  const place = placeOf(rows, row);
  if (place >= 0) return place;
  const next = rows.findIndex((each) => each > row);
  return next < 0 ? rows.length - 1 : next;
}

/** The picture of now behind the interface of a picture. */
function livePicture(now: () => SheetPicture): SheetPicture {
  return {
    get sheet() {
      return now().sheet;
    },
    get look() {
      return now().look;
    },
    get area() {
      return now().area;
    },
    value: (row, column) => now().value(row, column),
    text: (row, column) => now().text(row, column),
    formula: (row, column) => now().formula(row, column),
    cellLook: (row, column) => now().cellLook(row, column),
    mark: (row, column) => now().mark(row, column),
    merge: (row, column) => now().merge(row, column),
    link: (row, column) => now().link(row, column),
    note: (row, column) => now().note(row, column),
  };
}
