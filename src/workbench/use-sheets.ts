import { useCallback, useEffect, useRef, useState } from "react";
import type { FileHost, ShowEvent } from "../app/file-host";
import type { HostPlace } from "../app/host";
import type { WorkbookSnapshot } from "../core/workbook/snapshot";
import { zhCN } from "./locale/zh-CN";
import { sheetPicture, type SheetPicture } from "./sheet/sheet-picture";

/** What the grid shows. `version` rises when it has to be drawn from the beginning, `edits` when cells changed in place. */
export interface ShownSheet {
  readonly workbook: WorkbookSnapshot;
  readonly picture: SheetPicture;
  readonly version: number;
  readonly edits: number;
  /** A cell to bring into view, once for each object. */
  readonly place: HostPlace | null;
}

export interface Sheets {
  readonly shown: ShownSheet | null;
  /** Shows a sheet by its id. */
  readonly show: (sheetId: string) => void;
  readonly goTo: (place: HostPlace) => void;
}

/** Follows a host: its sheets, the one that is shown, and what changes in it. `report` gets one sentence when that fails. */
export function useSheets(host: FileHost, report: (cause: unknown) => void): Sheets {
  const [shown, setShown] = useState<ShownSheet | null>(null);
  const now = useRef<ShownSheet | null>(null);
  const turn = useRef(0);

  const draw = useCallback(
    async (wanted: { readonly sheetId?: string; readonly place?: HostPlace; readonly isEdit?: boolean }) => {
      const mine = ++turn.current;
      const before = now.current;
      const workbook = await host.read();
      const visible = workbook.sheets.filter(({ visibility }) => visibility === "visible");
      const asked = wanted.place?.sheetId ?? wanted.sheetId ?? before?.picture.sheet.id;
      const sheet = visible.find(({ id }) => id === asked) ?? visible[0];
      if (sheet === undefined) throw new Error(zhCN.grid.noSheet);
      const isSame = before?.picture.sheet.id === sheet.id;
      const keepsLook = isSame && (wanted.isEdit === true || wanted.place !== undefined);
      const look = keepsLook ? before.picture.look : await host.look(sheet.id);
      if (mine !== turn.current) return;
      const isUnchanged = keepsLook && before.picture.sheet === sheet;
      const picture = isUnchanged ? before.picture : sheetPicture(sheet, look);
      const next: ShownSheet = {
        workbook,
        picture,
        version: (before?.version ?? 0) + (keepsLook ? 0 : 1),
        edits: (before?.edits ?? 0) + (keepsLook && !isUnchanged ? 1 : 0),
        place: wanted.place ?? null,
      };
      now.current = next;
      setShown(next);
    },
    [host],
  );

  useEffect(() => {
    draw({}).catch(report);
    const stop = host.onShow((event: ShowEvent) => {
      if (event.type === "notice" || event.type === "copy") return;
      if (event.type === "place") draw({ place: event.place }).catch(report);
      else draw(event.type === "cell" ? { isEdit: true } : {}).catch(report);
    });
    return () => {
      stop();
      turn.current += 1;
    };
  }, [host, draw, report]);

  return {
    shown,
    show: (sheetId) => void draw({ sheetId }).catch(report),
    goTo: (place) => void draw({ place }).catch(report),
  };
}
