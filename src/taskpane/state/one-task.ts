import { EngineError } from "../../app/engine/engine-error";
import type { Outcome, TaskName } from "./pane-state";
import { sentenceOf, type StateCell } from "./state-cell";

/** What does one thing at a time and lets it be called off. */
export interface OneTask {
  /** A second task while one runs is left undone. Never rejects: the state says what went wrong. */
  readonly run: (task: TaskName, work: (signal: AbortSignal) => Promise<Outcome | null>) => Promise<void>;
  readonly abort: () => void;
  /** The task that was begun last, at its end. */
  readonly current: () => Promise<void>;
}

const CANCELABLE: readonly TaskName[] = ["check", "look", "plan"];

/** `onEnd`: what was put off until the task was over. */
export function createOneTask({ getState, dispatch }: StateCell, onEnd: () => Promise<void>): OneTask {
  let controller: AbortController | null = null;
  let current: Promise<void> = Promise.resolve();

  async function carryOut(task: TaskName, work: (signal: AbortSignal) => Promise<Outcome | null>): Promise<void> {
    const { signal } = (controller = new AbortController());
    dispatch({ type: "started", task, isCancelable: CANCELABLE.includes(task) });
    try {
      const outcome = await work(signal);
      if (getState().proposed === null || outcome !== null) dispatch({ type: "finished", outcome });
    } catch (error) {
      if (signal.aborted || isCancelled(error)) dispatch({ type: "cancelled" });
      else dispatch({ type: "failed", sentence: sentenceOf(error) });
      // What was refused or half done may be due to a change that nobody told us of.
      if (task === "apply" || task === "undo") dispatch({ type: "changedOutside" });
    } finally {
      controller = null;
    }
    await onEnd();
  }
  return {
    run: (task, work) => {
      if (getState().work.type === "running") return Promise.resolve();
      return (current = carryOut(task, work));
    },
    abort: () => controller?.abort(),
    current: () => current,
  };
}

export function isCancelled(error: unknown): boolean {
  return error instanceof EngineError && error.code === "cancelled";
}
