import type { EngineStage } from "../../app/engine/engine";
import { paneReducer, type PaneEvent } from "./pane-reducer";
import { INITIAL_STATE, type AsideName, type PaneState } from "./pane-state";

/** The pane's state, changed by events alone, and whoever wants to know of changes. */
export interface StateCell {
  readonly getState: () => PaneState;
  readonly dispatch: (event: PaneEvent) => void;
  readonly subscribe: (listener: () => void) => () => void;
  /** Where the engine is with the task at work. */
  readonly progress: (progress: { readonly stage: EngineStage; readonly fraction: number }) => void;
  /** Of something beside the task at work, which goes on. */
  readonly tellFailure: (what: AsideName, error: unknown) => void;
}

export function createStateCell(): StateCell {
  let state = INITIAL_STATE;
  const listeners = new Set<() => void>();
  const dispatch = (event: PaneEvent): void => {
    const next = paneReducer(state, event);
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener();
  };
  return {
    getState: () => state,
    dispatch,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    progress: ({ stage, fraction }) => dispatch({ type: "progressed", stage, fraction }),
    tellFailure(what, error) {
      dispatch({ type: "said", outcome: { type: "failedAside", what, sentence: sentenceOf(error) } });
    },
  };
}

/** One sentence for the person; those that our own errors carry are in Chinese. */
export function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
