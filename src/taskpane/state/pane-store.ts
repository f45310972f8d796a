import type { Action } from "../../app/engine/action";
import { EngineError } from "../../app/engine/engine-error";
import { OWN_SHEETS } from "../../core/marks/own-sheets";
import { paneReducer, type PaneEvent } from "./pane-reducer";
import {
  INITIAL_STATE,
  type CheckedWorkbook,
  type Outcome,
  type TaskName,
  type ViewName,
  type Views,
} from "./pane-state";
import type { PaneParts, PaneStore } from "./store-contract";

export type { PaneParts, PaneStore } from "./store-contract";

export function createPaneStore({ host, engine, clock, openManual }: PaneParts): PaneStore {
  let state = INITIAL_STATE;
  const listeners = new Set<() => void>();
  const asked = new Set<ViewName>();
  const fetching = new Set<ViewName>();
  let abort: AbortController | null = null;
  let queued: Action | null = null;
  let hasRecovered = false;
  /** The host let 校验清单 follow what was said: the picture that plans are made from is older than the sheet. */
  let isListAhead = false;
  let current: Promise<void> = Promise.resolve();

  const dispatch = (event: PaneEvent): void => {
    const next = paneReducer(state, event);
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener();
  };
  /** Of something asked beside the task at work, which goes on. */
  const tellFailure = (error: unknown): void => {
    if (state.work.type !== "running") dispatch({ type: "failed", sentence: sentenceOf(error) });
  };

  /** One task at a time; a second one while one runs is left undone. */
  function run(task: TaskName, work: (signal: AbortSignal) => Promise<Outcome | null>): Promise<void> {
    if (state.work.type === "running") return Promise.resolve();
    return (current = carryOut(task, work));
  }

  async function carryOut(task: TaskName, work: (signal: AbortSignal) => Promise<Outcome | null>): Promise<void> {
    const controller = (abort = new AbortController());
    dispatch({ type: "started", task, isCancelable: task === "check" || task === "look" || task === "plan" });
    try {
      const outcome = await work(controller.signal);
      if (state.proposed === null || outcome !== null) dispatch({ type: "finished", outcome });
    } catch (error) {
      if (controller.signal.aborted || isCancelled(error)) dispatch({ type: "cancelled" });
      else dispatch({ type: "failed", sentence: sentenceOf(error) });
      // What was refused or half done may be due to a change that nobody told us of.
      if (task === "apply" || task === "undo") dispatch({ type: "changedOutside" });
    } finally {
      abort = null;
    }
    const action = queued;
    queued = null;
    if (action !== null && state.workbook !== null) await propose(action);
  }

  async function check(signal: AbortSignal): Promise<void> {
    const snapshot = await host.read((fraction) => dispatch({ type: "progressed", stage: "read", fraction }), signal);
    const memory = await host.recall();
    const progress = ({ stage, fraction }: { stage: "load" | PaneStage; fraction: number }): void =>
      dispatch({ type: "progressed", stage, fraction });
    await engine.load(snapshot, { progress, signal });
    const overview = await engine.check({ today: clock.today() }, memory, { progress, signal });
    const views = (await Promise.all([...asked].map(fetchView))).reduce((all, one) => ({ ...all, ...one }), {});
    isListAhead = false;
    dispatch({ type: "checked", workbook: { snapshot, overview }, views, memory, history: await host.history() });
  }

  async function fetchView(view: ViewName): Promise<Partial<Views>> {
    const period = state.coveragePeriod;
    if (view === "coverage" && period !== null) return { coverage: await engine.coverageIn(period) };
    return { [view]: await engine[view]() };
  }

  async function showView(view: ViewName, of: CheckedWorkbook): Promise<void> {
    try {
      dispatch({ type: "viewed", of, views: await fetchView(view) });
    } catch (error) {
      // A newer check goes on without this view's old numbers; anything else has to be told.
      if (state.workbook === of) tellFailure(error);
    }
  }

  const refresh = (): Promise<void> =>
    run("check", async (signal) => {
      const sentence = hasRecovered ? null : await host.recover(clock.at());
      hasRecovered = true;
      await check(signal);
      return sentence === null ? null : { type: "recovered", sentence };
    });

  const propose = (action: Action): Promise<void> =>
    run("plan", async (signal) => {
      if (state.workbook === null || state.isStale || isListAhead) await check(signal);
      const workbook = state.workbook;
      if (workbook === null) return null;
      const progress = ({ stage, fraction }: { stage: PaneStage; fraction: number }): void =>
        dispatch({ type: "progressed", stage, fraction });
      const change = await engine.plan(action, state.memory, { progress, signal });
      if (change.plan.edits.length === 0) {
        return action.type === "clearMarks"
          ? { type: "told", sentences: [change.sentence, ...change.notes] }
          : { type: "nothingToDo", title: change.title };
      }
      dispatch({ type: "proposed", proposed: { change, before: workbook.snapshot } });
      return null;
    });

  const confirm = (): Promise<void> => {
    const { proposed } = state;
    dispatch({ type: "withdrawn" });
    if (proposed === null) return Promise.resolve();
    const { change, before } = proposed;
    return run("apply", async (signal) => {
      const { title, plan, sentence, remember = [], recalculates = [] } = change;
      const progress = (fraction: number): void => dispatch({ type: "progressed", stage: "write", fraction });
      // Ahead of the change: so its undo, when it comes next, is still that of the change made last.
      if (remember.length > 0) await host.remember(remember);
      await host.apply({ title, plan, before, at: clock.at(), recalculates }, progress);
      await check(signal);
      const [latest] = state.history;
      const undoId = latest?.state === "done" && latest.title === title ? latest.id : null;
      return { type: "applied", title, sentence, undoId };
    });
  };

  return {
    host,
    openManual,
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    start() {
      const stopWatching = host.watch((event) => {
        if (event.type !== "selected") dispatch({ type: "changedOutside" });
      });
      void refresh();
      return () => {
        stopWatching();
        abort?.abort();
      };
    },
    navigate(page, action) {
      dispatch({ type: "pageOpened", page });
      if (action === undefined) return;
      if (state.work.type === "running" || state.workbook === null) queued = action;
      if (state.work.type === "running") return;
      if (state.workbook === null) void refresh();
      else void propose(action);
    },
    showFindings: (findings) => dispatch({ type: "pageOpened", page: "check", findings }),
    refresh,
    propose,
    confirm,
    withdraw: () => dispatch({ type: "withdrawn" }),
    cancel: () => abort?.abort(),
    undo: (id) =>
      run("undo", async (signal) => {
        const title = state.history.find((entry) => entry.id === id)?.title ?? "";
        const { conflicts } = await host.undo(id, clock.at());
        await check(signal);
        return { type: "undone", title, conflicts };
      }),
    remember: (entries) =>
      run("remember", async (signal) => {
        await host.remember(entries);
        dispatch({ type: "remembered", entries });
        isListAhead ||= hasList(state.workbook) && entries.some(({ topic }) => topic === "explanation");
        if (entries.some(({ topic }) => topic === "answer")) await check(signal);
        const [first] = entries;
        return first === undefined ? null : { type: "remembered", topic: first.topic, count: entries.length };
      }),
    select: async (place) => {
      try {
        await host.select(place);
      } catch (error) {
        tellFailure(error);
      }
    },
    need(view) {
      asked.add(view);
      const { workbook, views, work } = state;
      if (workbook === null || views[view] !== undefined || work.type === "running" || fetching.has(view)) return;
      fetching.add(view);
      void showView(view, workbook).finally(() => fetching.delete(view));
    },
    lookAt: (period) =>
      run("look", async (signal) => {
        const { workbook } = state;
        if (workbook === null) return null;
        const progress = ({ stage, fraction }: { stage: PaneStage; fraction: number }): void =>
          dispatch({ type: "progressed", stage, fraction });
        const coverage =
          period === null ? await engine.coverage({ signal }) : await engine.coverageIn(period, { progress, signal });
        dispatch({ type: "periodPicked", period });
        dispatch({ type: "viewed", of: workbook, views: { coverage } });
        return null;
      }),
    async basis(row, key) {
      try {
        return await engine.basis(row, key);
      } catch (error) {
        tellFailure(error);
        return { lists: [] };
      }
    },
    draft: (event) => dispatch({ type: "drafting", event }),
    async ask(question) {
      try {
        return await question(engine);
      } catch (error) {
        if (!isCancelled(error)) tellFailure(error);
        return null;
      }
    },
    handOver: (make) =>
      run("export", async () => {
        if (host.openCopy === undefined) return null;
        const { bytes, name, remember = [] } = await make(engine, state.memory);
        await host.openCopy(bytes, name);
        if (remember.length > 0) {
          await host.remember(remember);
          dispatch({ type: "remembered", entries: remember });
        }
        return { type: "copied", name, to: host.kind };
      }),
    draftSetting: (item, value) => dispatch({ type: "settingDrafted", item, value }),
    dropSettingDrafts: () => dispatch({ type: "settingDraftsDropped" }),
    closeOutcome: () => dispatch({ type: "outcomeClosed" }),
    async tell(sentences, isChanged) {
      if (isChanged) {
        // What is at work is about a workbook that is no more.
        abort?.abort();
        await current;
        await refresh();
      }
      if (state.work.type !== "failed") dispatch({ type: "finished", outcome: { type: "told", sentences } });
    },
    tellFailure: (sentence) => dispatch({ type: "failed", sentence }),
  };
}

function hasList(workbook: CheckedWorkbook | null): boolean {
  return workbook?.snapshot.sheets.some(({ name }) => name === OWN_SHEETS.findings) ?? false;
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

type PaneStage = "recognize" | "tracking" | "coverage" | "statistics" | "check" | "deliver" | "load";

function isCancelled(error: unknown): boolean {
  return error instanceof EngineError && error.code === "cancelled";
}
