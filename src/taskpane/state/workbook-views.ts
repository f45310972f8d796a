import type { Engine } from "../../app/engine/engine";
import { isCancelled } from "./one-task";
import type { CheckedWorkbook, ViewName, Views } from "./pane-state";
import type { StateCell } from "./state-cell";
import type { PaneStore } from "./store-contract";

/** What pages ask of the engine beside the task at work. */
export interface WorkbookViews extends Pick<PaneStore, "need" | "basis" | "ask"> {
  /** All views that pages have asked for so far, anew. */
  readonly fetchAsked: () => Promise<Partial<Views>>;
}

export function createWorkbookViews(engine: Engine, cell: StateCell): WorkbookViews {
  const { getState, dispatch } = cell;
  const asked = new Set<ViewName>();
  const fetching = new Set<ViewName>();

  /** While a task is at work, what pages show is asked for anew when that is over. */
  const tellFailure = (error: unknown): void => {
    if (getState().work.type !== "running") cell.tellFailure("content", error);
  };

  async function fetchView(view: ViewName): Promise<Partial<Views>> {
    const period = getState().coveragePeriod;
    if (view === "coverage" && period !== null) return { coverage: await engine.coverageIn(period) };
    return { [view]: await engine[view]() };
  }

  async function showView(view: ViewName, of: CheckedWorkbook): Promise<void> {
    try {
      dispatch({ type: "viewed", of, views: await fetchView(view) });
    } catch (error) {
      // A newer check goes on without this view's old numbers; anything else has to be told.
      if (getState().workbook === of) tellFailure(error);
    }
  }
  return {
    fetchAsked: async () =>
      (await Promise.all([...asked].map(fetchView))).reduce((all, one) => ({ ...all, ...one }), {}),
    need(view) {
      asked.add(view);
      const { workbook, views, work } = getState();
      if (workbook === null || views[view] !== undefined || work.type === "running" || fetching.has(view)) return;
      fetching.add(view);
      void showView(view, workbook).finally(() => fetching.delete(view));
    },
    async basis(row, key) {
      try {
        return await engine.basis(row, key);
      } catch (error) {
        tellFailure(error);
        return { lists: [] };
      }
    },
    async ask(question) {
      try {
        return await question(engine);
      } catch (error) {
        if (!isCancelled(error)) tellFailure(error);
        return null;
      }
    },
  };
}
