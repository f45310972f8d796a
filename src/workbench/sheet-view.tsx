import { useCallback, useEffect, useRef, useState } from "react";
import { nextTask } from "../app/engine/next-task";
import type { FileHost } from "../app/file-host";
import { CellLine } from "./cell-line";
import type { SheetGrid } from "./grid/sheet-grid";
import { zhCN } from "./locale/zh-CN";
import { SheetTabs } from "./sheet-tabs";
import type { ShownSheet, Sheets } from "./use-sheets";
import { useSheets } from "./use-sheets";

/** On its way while the file is still being read. */
const gridScript = import(/* webpackChunkName: "grid" */ "./grid/sheet-grid");
// Whoever draws the first sheet says so when it does not come.
gridScript.catch(() => undefined);

interface Props {
  readonly host: FileHost;
  /** ISO 8601 with offset, of now. */
  readonly now: () => string;
  readonly report: (cause: unknown) => void;
  /** A sheet stands in the grid, or it is told why there is none. */
  readonly onDrawn: () => void;
}

interface Focus {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** The workbook as a grid, with its sheet tabs and the cell that one stands on written out. */
export function SheetView({ host, now, report, onDrawn }: Props) {
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
  if (shown === null) {
    return (
      <div className="sheet-loading" role="status">
        {zhCN.grid.loading}
      </div>
    );
  }
  const here = focus?.sheetId === shown.picture.sheet.id ? focus : null;
  return (
    <>
      <CellLine picture={shown.picture} row={here?.row ?? -1} column={here?.column ?? -1} />
      <Grid
        key={shown.version}
        host={host}
        sheets={sheets}
        shown={shown}
        now={now}
        report={fail}
        onDrawn={onDrawn}
        onFocus={setFocus}
      />
      <SheetTabs workbook={shown.workbook} active={shown.picture.sheet.id} onSelect={sheets.show} />
    </>
  );
}

interface GridProps extends Props {
  readonly sheets: Sheets;
  readonly shown: ShownSheet;
  readonly onFocus: (focus: Focus) => void;
}

function Grid({ host, sheets, shown, now, report, onDrawn, onFocus }: GridProps) {
  const element = useRef<HTMLDivElement>(null);
  const grid = useRef<SheetGrid | null>(null);
  const { place, edits } = shown;
  const latest = useRef({ host, sheets, shown, now, report, onDrawn, onFocus });
  useEffect(() => {
    latest.current = { host, sheets, shown, now, report, onDrawn, onFocus };
  });

  const edited = useCallback((row: number, column: number, text: string) => {
    const { host: to, shown: on, now: clock, report: tell } = latest.current;
    to.editCell({ sheetId: on.picture.sheet.id, row, column }, text, clock()).catch(tell);
  }, []);

  useEffect(() => {
    let isHere = true;
    const isGone = (): boolean => !isHere;
    const draw = async (): Promise<void> => {
      const { createSheetGrid } = await gridScript;
      // In a task of its own: what React has just done took its time already.
      await nextTask();
      if (isGone() || element.current === null) return;
      const { picture } = latest.current.shown;
      const created = await createSheetGrid(element.current, picture, {
        edited,
        focused: (row, column) => {
          const { host: to, shown: on, onFocus: tell } = latest.current;
          const here = { sheetId: on.picture.sheet.id, row, column };
          tell(here);
          to.selectedByPerson(here);
        },
        linkFollowed: (sheetName, row, column) => {
          const target = latest.current.shown.workbook.sheets.find(({ name }) => name === sheetName);
          if (target !== undefined) latest.current.sheets.goTo({ sheetId: target.id, row, column });
        },
      });
      if (isGone()) {
        created.destroy();
        return;
      }
      grid.current = created;
      // What came while the grid was being made.
      const { picture: latestPicture, place: asked } = latest.current.shown;
      if (latestPicture !== picture) created.refresh(latestPicture);
      if (asked !== null) created.reveal(asked.row, asked.column);
      await nextTask();
      latest.current.onDrawn();
    };
    draw().catch((cause: unknown) => latest.current.report(cause));
    return () => {
      isHere = false;
      grid.current?.destroy();
      grid.current = null;
    };
  }, [edited]);

  useEffect(() => {
    if (edits > 0) grid.current?.refresh(latest.current.shown.picture);
  }, [edits]);

  useEffect(() => {
    if (place !== null) grid.current?.reveal(place.row, place.column);
  }, [place]);

  return <div className="sheet-grid" ref={element} />;
}
