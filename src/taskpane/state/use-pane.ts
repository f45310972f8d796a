import { createContext, useContext, useEffect, useSyncExternalStore } from "react";
import type { PaneState, ViewName, Views } from "./pane-state";
import type { PaneStore } from "./pane-store";

export const PaneContext = createContext<PaneStore | null>(null);

/** The store of the pane around the component. */
export function usePaneStore(): PaneStore {
  const store = useContext(PaneContext);
  if (store === null) throw new Error("no pane around the component");
  return store;
}

export function usePaneState(): PaneState {
  const store = usePaneStore();
  return useSyncExternalStore(store.subscribe, store.getState);
}

/** A view, fetched when it is not there yet; `undefined` while it is on its way. */
export function useView<V extends ViewName>(view: V): Views[V] | undefined {
  const store = usePaneStore();
  const { views, workbook, work } = usePaneState();
  const isRunning = work.type === "running";
  useEffect(() => store.need(view), [store, view, workbook, isRunning]);
  return views[view];
}
