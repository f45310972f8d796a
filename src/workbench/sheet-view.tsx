import { useCallback, useEffect, useRef, useState } from "react";
import type { FileHost } from "../app/file-host";
import { CellLine } from "./cell-line";
import { createSheetGrid, type SheetGrid } from "./grid/sheet-grid";
import { zhCN } from "./locale/zh-CN";
import { SheetTabs } from "./sheet-tabs";
import type { SheetPicture } from "./sheet/sheet-picture";
import type { ShownSheet, Sheets } from "./use-sheets";
import { useSheets } from "./use-sheets";

interface Props {
  readonly host: FileHost;
  /** ISO 8601 with offset, of now. */
  readonly now: () => string;
  readonly report: (cause: unknown) => void;
}

interface Focus {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** The workbook as a grid, with its sheet tabs and the cell that one stands on written out. */
export function SheetView({ host, now, report }: Props) {
  const sheets = useSheets(host, report);
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
        report={report}
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

function Grid({ host, sheets, shown, now, report, onFocus }: GridProps) {
  const element = useRef<HTMLDivElement>(null);
  const grid = useRef<SheetGrid | null>(null);
  const { picture, place, edits } = shown;
  const first = useRef<SheetPicture>(picture);
  const latest = useRef({ host, sheets, shown, now, report, onFocus });
  useEffect(() => {
    latest.current = { host, sheets, shown, now, report, onFocus };
  });

  const edited = useCallback((row: number, column: number, text: string) => {
    const { host: to, shown: on, now: clock, report: tell } = latest.current;
    to.editCell({ sheetId: on.picture.sheet.id, row, column }, text, clock()).catch(tell);
  }, []);

  useEffect(() => {
    if (element.current === null) return;
    const created = createSheetGrid(element.current, first.current, {
      edited,
      focused: (row, column) => {
        const { host: to, shown: on, onFocus: tell } = latest.current;
        const place = { sheetId: on.picture.sheet.id, row, column };
        tell(place);
        to.selectedByPerson(place);
      },
      linkFollowed: (sheetName, row, column) => {
        const target = latest.current.shown.workbook.sheets.find(({ name }) => name === sheetName);
        if (target !== undefined) latest.current.sheets.goTo({ sheetId: target.id, row, column });
      },
    });
    grid.current = created;
    return () => {
      grid.current = null;
      created.destroy();
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
