import { useCallback, useEffect, useRef, useState } from "react";
import type { FileHost, ShowEvent } from "../app/file-host";
import type { HostPlace } from "../app/host";
import type { WorkbookSnapshot } from "../core/workbook/snapshot";
import { zhCN } from "./locale/zh-CN";
import { sheetPicture, type SheetPicture } from "./sheet/sheet-picture";

/** What the grid shows. The same `picture` as before: nothing of the sheet changed. */
export interface ShownSheet {
  readonly workbook: WorkbookSnapshot;
  readonly picture: SheetPicture;
  /** A cell to bring into view, once for each object. */
  readonly wanted: WantedCell | null;
}

/** A cell that somebody wants to be seen. `takesFocus`: what is typed next goes into it. */
export interface WantedCell {
  readonly place: HostPlace;
  readonly takesFocus: boolean;
}

export interface Sheets {
  readonly shown: ShownSheet | null;
  /** Shows a sheet by its id. */
  readonly show: (sheetId: string) => void;
  readonly goTo: (wanted: WantedCell) => void;
}

/** What has to come about with the next picture, also when the one on its way is overtaken. */
interface Due {
  wanted: WantedCell | null;
  isLookOld: boolean;
}

/** Follows a host: its sheets, the one that is shown, and what changes in it. `report` gets one sentence when that fails. */
export function useSheets(host: FileHost, report: (cause: unknown) => void): Sheets {
  const [shown, setShown] = useState<ShownSheet | null>(null);
  const now = useRef<ShownSheet | null>(null);
  const turn = useRef(0);
  const due = useRef<Due>({ wanted: null, isLookOld: true });

  const draw = useCallback(
    async (wantedSheet?: string) => {
      const mine = ++turn.current;
      const before = now.current;
      const workbook = await host.read();
      const visible = workbook.sheets.filter(({ visibility }) => visibility === "visible");
      const asked = due.current.wanted?.place.sheetId ?? wantedSheet ?? before?.picture.sheet.id;
      const sheet = visible.find(({ id }) => id === asked) ?? visible[0];
      if (sheet === undefined) throw new Error(zhCN.grid.noSheet);
      const kept = before?.picture.sheet.id === sheet.id && !due.current.isLookOld ? before.picture : null;
      const look = kept?.look ?? (await host.look(sheet.id));
      if (mine !== turn.current) return;
      const picture = kept?.sheet === sheet ? kept : sheetPicture(sheet, look);
      const next: ShownSheet = { workbook, picture, wanted: due.current.wanted };
      due.current = { wanted: null, isLookOld: false };
      now.current = next;
      setShown(next);
    },
    [host],
  );

  const goTo = useCallback(
    (wanted: WantedCell) => {
      due.current.wanted = wanted;
      draw().catch(report);
    },
    [draw, report],
  );

  useEffect(() => {
    draw().catch(report);
    const stop = host.onShow((event: ShowEvent) => {
      if (event.type === "notice" || event.type === "copy") return;
      if (event.type === "place") {
        goTo(event);
        return;
      }
      if (event.type === "content") due.current.isLookOld = true;
      draw().catch(report);
    });
    return () => {
      stop();
      turn.current += 1;
    };
  }, [host, draw, goTo, report]);

  return {
    shown,
    show: (sheetId) => {
      due.current.wanted = null;
      draw(sheetId).catch(report);
    },
    goTo,
  };
}
