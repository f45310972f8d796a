import type { EditPlan } from "../../core/workbook/edit-plan";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import { listenToWorkbook, type SheetEvent, type StopListening } from "../../excel/workbook-events";
import type { HostEvent } from "../host";

export interface WatchedWorkbook {
  readonly watch: (listener: (event: HostEvent) => void) => () => void;
  /** Begins to listen where somebody wants to be told and that has not come about yet. Never rejects. */
  readonly listen: () => Promise<void>;
  /** Runs work of our own: what it does to sheets is not told. */
  readonly quietly: <T>(plan: EditPlan | null, before: WorkbookSnapshot | null, work: () => Promise<T>) => Promise<T>;
}

/**
 * Excel tells whose a change of cells is, not whose a new or removed sheet: while we are at work new ones are ours. Those that
 * our plans remove are known by id, and may be told later; which ones the taking back of a change removes, nobody says. We
 * never rename a sheet.
 */
export function watchWorkbook(): WatchedWorkbook {
  const listeners = new Set<(event: HostEvent) => void>();
  const removed = new Set<string>();
  let working = 0;
  let workingWithoutPlan = 0;
  const isOurs = (sheetId: string, what: SheetEvent): boolean => {
    if (what === "renamed") return false;
    return what === "added" ? working > 0 : workingWithoutPlan > 0 || removed.has(sheetId);
  };
  let stop: Promise<StopListening | null> | null = null;
  const tell = (event: HostEvent): void => listeners.forEach((listener) => listener(event));
  const listen = async (): Promise<void> => {
    if (listeners.size === 0) return;
    stop ??= listenToWorkbook({
      changed: (sheetId) => {
        tell({ type: "changed", sheetId });
      },
      sheets: (sheetId, what) => {
        if (!isOurs(sheetId, what)) tell({ type: "sheets" });
      },
      selected: (sheetId, row, column) => {
        tell({ type: "selected", sheetId, row, column });
      },
    }).catch(() => null);
    // where Excel did not answer, the next reading tries again
    if ((await stop) === null) stop = null;
  };
  return {
    listen,
    watch: (listener) => {
      listeners.add(listener);
      void listen();
      return () => {
        listeners.delete(listener);
        const listening = listeners.size === 0 ? stop : null;
        if (listening === null) return;
        stop = null;
        void listening.then((end) => end?.()).catch(() => undefined); // the pane closes: nobody is left to be told
      };
    },
    quietly: async (plan, before, work) => {
      const known = new Set(before?.sheets.map(({ id }) => id));
      for (const edit of plan?.edits ?? [])
        if (edit.type === "removeSheet" && known.has(edit.sheet)) removed.add(edit.sheet);
      const withoutPlan = plan === null ? 1 : 0;
      working += 1;
      workingWithoutPlan += withoutPlan;
      try {
        return await work();
      } finally {
        // events of the last request come right after its answer
        setTimeout(() => {
          working -= 1;
          workingWithoutPlan -= withoutPlan;
        }, 0);
      }
    },
  };
}
