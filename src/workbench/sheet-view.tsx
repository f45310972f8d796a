import { useCallback, useEffect, useRef, useState } from "react";
import { nextTask } from "../app/engine/next-task";
import type { FileHost } from "../app/file-host";
import type { SheetSnapshot } from "../core/workbook/snapshot";
import { CellLine } from "./cell-line";
import type { GridCallbacks } from "./grid/grid-callbacks";
import type { GridPlace } from "./grid/hands";
import type { createSheetGrid, SheetGrid } from "./grid/sheet-grid";
import { zhCN } from "./locale/zh-CN";
import { NotHere } from "./not-here";
import { isLong } from "./sheet/display-rows";
import { SheetTabs } from "./sheet-tabs";
import type { ShownSheet, Sheets, WantedCell } from "./use-sheets";
import { useSheets } from "./use-sheets";

/** The grid's script, which is loaded once; one that did not come is asked for again. */
const fetchGrid = async (): Promise<typeof createSheetGrid> =>
  (await import(/* webpackChunkName: "grid" */ "./grid/sheet-grid")).createSheetGrid;
// On its way while the file is still being read. Whoever draws the first sheet says so when it does not come.
fetchGrid().catch(() => undefined);

interface Props {
  readonly host: FileHost;
  /** ISO 8601 with offset, of now. */
  readonly now: () => string;
  readonly report: (cause: unknown) => void;
  /** A sheet stands in the grid, or it is told why there is none. */
  readonly onDrawn: () => void;
  /** The last change is to be taken back. */
  readonly onUndo: () => void;
}

interface Focus {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** The workbook as a grid, with its sheet tabs and the cell that one stands on written out. */
export function SheetView({ host, now, report, onDrawn, onUndo }: Props) {
  const toldOf = useRef(onDrawn);
  const fail = useCallback(
    (cause: unknown) => {
      report(cause);
      toldOf.current();
    },
    [report],
  );
  const sheets = useSheets(host, fail);
  const { shown } = sheets;
  const [focus, setFocus] = useState<Focus | null>(null);
  /** Where one was on each sheet, by its id. */
  const [places] = useState(() => new Map<string, GridPlace>());
  if (shown === null) {
    return (
      <div className="sheet-loading" role="status">
        {zhCN.grid.loading}
      </div>
    );
  }
  const { sheet, area } = shown.picture;
  const here = focus?.sheetId === sheet.id ? focus : null;
  return (
    <>
      <CellLine picture={shown.picture} row={here?.row ?? -1} column={here?.column ?? -1} />
      <Grid
        key={`${sheet.id} ${String(isLong(area))}`}
        {...{ host, sheets, shown, now, onDrawn, onUndo, places }}
        report={fail}
        onFocus={setFocus}
      />
      <SheetTabs workbook={shown.workbook} active={sheet.id} onSelect={sheets.show} />
    </>
  );
}

interface GridProps extends Props {
  readonly sheets: Sheets;
  readonly shown: ShownSheet;
  readonly places: Map<string, GridPlace>;
  readonly onFocus: (focus: Focus) => void;
}

/** One sheet; another sheet is another grid. */
function Grid(props: GridProps) {
  const { picture, wanted } = props.shown;
  const element = useRef<HTMLDivElement>(null);
  const grid = useRef<SheetGrid | null>(null);
  const [isMissing, setIsMissing] = useState(false);
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });

  useEffect(() => {
    if (isMissing) return;
    let isHere = true;
    const isGone = (): boolean => !isHere;
    const { places, shown } = latest.current;
    const { id } = shown.picture.sheet;
    const draw = async (): Promise<void> => {
      const create = await fetchGrid().catch(() => null);
      // In a task of its own: what React has just done took its time already.
      await nextTask();
      if (isGone() || element.current === null) return;
      if (create === null) {
        setIsMissing(true);
        latest.current.onDrawn();
        return;
      }
      const drawn = latest.current.shown.picture;
      const created = await create(element.current, drawn, callbacksOf(latest));
      if (isGone()) {
        created.destroy();
        return;
      }
      grid.current = created;
      // What came while the grid was being made.
      const now = latest.current.shown;
      if (now.picture !== drawn) created.update(now.picture);
      const last = places.get(id);
      if (now.wanted !== null) goTo(created, now.wanted);
      else if (last !== undefined) created.restore(last);
      await nextTask();
      latest.current.onDrawn();
    };
    draw().catch((cause: unknown) => latest.current.report(cause));
    return () => {
      isHere = false;
      if (grid.current === null) return;
      places.set(id, grid.current.place());
      grid.current.destroy();
      grid.current = null;
    };
  }, [isMissing]);

  useEffect(() => grid.current?.update(picture), [picture]);

  useEffect(() => {
    if (wanted !== null && grid.current !== null) goTo(grid.current, wanted);
  }, [wanted]);

  if (isMissing) return <NotHere text={zhCN.grid.missing} onRetry={() => setIsMissing(false)} />;
  return <div className="sheet-grid" ref={element} />;
}

function goTo(grid: SheetGrid, { place, takesFocus }: WantedCell): void {
  grid.reveal(place.row, place.column);
  if (takesFocus) grid.focus();
}

/** What the grid tells, carried to whoever is there at that time. */
function callbacksOf(latest: { readonly current: GridProps }): GridCallbacks {
  const sheet = (): SheetSnapshot => latest.current.shown.picture.sheet;
  return {
    edited: (row, column, texts) => {
      const { host, now, report } = latest.current;
      host.editCells({ sheetId: sheet().id, row, column }, texts, now()).catch(report);
    },
    refused: () => latest.current.report(new Error(zhCN.grid.isProtected(sheet().name))),
    undo: () => latest.current.onUndo(),
    focused: (row, column) => {
      const here = { sheetId: sheet().id, row, column };
      latest.current.onFocus(here);
      latest.current.host.selectedByPerson(here);
    },
    linkFollowed: (sheetName, row, column) => {
      const { shown, sheets } = latest.current;
      const target = shown.workbook.sheets.find(({ name }) => name === sheetName);
      if (target !== undefined) sheets.goTo({ place: { sheetId: target.id, row, column }, takesFocus: true });
    },
  };
}
