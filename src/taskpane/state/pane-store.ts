import type { Action } from "../../app/engine/action";
import type { MemoryEntry } from "../../app/host";
import { OWN_SHEETS } from "../../core/marks/own-sheets";
import { sheetByName } from "../../core/workbook/snapshot";
import { readPrefix } from "../../core/submission/explanations/common-prefix";
import { createOneTask } from "./one-task";
import type { CheckedWorkbook } from "./pane-state";
import { createStateCell } from "./state-cell";
import type { PaneParts, PaneStore } from "./store-contract";
import { createWorkbookViews } from "./workbook-views";

export type { PaneParts, PaneStore } from "./store-contract";

export function createPaneStore({ host, engine, clock, openManual }: PaneParts): PaneStore {
  const cell = createStateCell();
  const { getState, dispatch, progress, tellFailure } = cell;
  const views = createWorkbookViews(engine, cell);
  const task = createOneTask(cell, async () => {
    const action = queued;
    queued = null;
    if (action !== null && getState().workbook !== null) await propose(action);
  });
  const { run } = task;
  let queued: Action | null = null;
  let hasRecovered = false;
  /** The host let 校验清单 follow what was said: the picture that plans are made from is older than the sheet. */
  let isListAhead = false;
  /** Changes outside that were told so far: a check during which one came shows the workbook as it was before. */
  let told = 0;

  async function check(signal: AbortSignal): Promise<void> {
    const toldBefore = told;
    const snapshot = await host.read((fraction) => dispatch({ type: "progressed", stage: "read", fraction }), signal);
    const memory = await host.recall();
    await engine.load(snapshot, { progress, signal });
    const overview = await engine.check({ today: clock.today() }, memory, { progress, signal });
    const shown = await views.fetchAsked();
    isListAhead = false;
    dispatch({
      type: "checked",
      workbook: { snapshot, overview },
      views: shown,
      memory,
      history: await host.history(),
    });
    if (told > toldBefore) dispatch({ type: "changedOutside" });
  }

  /** Brings a sheet into sight; `null` where the workbook has none of the name, or the host does not go there: then nobody is told so. */
  async function showSheet(name: string | null): Promise<string | null> {
    const { snapshot } = getState().workbook ?? {};
    const sheet = name === null || snapshot === undefined ? undefined : sheetByName(snapshot, name);
    if (sheet === undefined || sheet.visibility !== "visible") return null;
    const isShown = await host.select({ sheetId: sheet.id, row: 0, column: 0 }).then(
      () => true,
      () => false,
    );
    return isShown ? sheet.name : null;
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
      const known = getState();
      if (known.workbook === null || known.isStale || isListAhead) await check(signal);
      const { workbook, memory } = getState();
      if (workbook === null) return null;
      const change = await engine.plan(action, memory, { progress, signal });
      if (change.plan.edits.length === 0) {
        if (action.type === "clearMarks") return { type: "told", sentences: [change.sentence, ...change.notes] };
        const { title, unmarkedSheets, skippedFixes } = change;
        return {
          type: "nothingToDo",
          title,
          unmarkedSheets,
          skippedFixes,
          shownSheet: await showSheet(change.resultSheet),
        };
      }
      dispatch({ type: "proposed", proposed: { change, before: workbook.snapshot } });
      return null;
    });

  const confirm = (): Promise<void> => {
    const { proposed } = getState();
    dispatch({ type: "withdrawn" });
    if (proposed === null) return Promise.resolve();
    const { change, before } = proposed;
    return run("apply", async (signal) => {
      const { title, plan, sentence, remember = [], recalculates = [] } = change;
      const written = (fraction: number): void => dispatch({ type: "progressed", stage: "write", fraction });
      // Ahead of the change: so its undo, when it comes next, is still that of the change made last.
      if (remember.length > 0) await host.remember(remember);
      await host.apply({ title, plan, before, at: clock.at(), recalculates }, written);
      await check(signal);
      const [latest] = getState().history;
      const undoId = latest?.state === "done" && latest.title === title ? latest.id : null;
      return { type: "applied", title, sentence, undoId, shownSheet: await showSheet(change.resultSheet) };
    });
  };

  return {
    host,
    openManual,
    getState,
    subscribe: cell.subscribe,
    need: views.need,
    basis: views.basis,
    ask: views.ask,
    start() {
      const stopWatching = host.watch((event) => {
        if (event.type === "selected") return;
        told += 1;
        dispatch({ type: "changedOutside" });
      });
      void refresh();
      return () => {
        stopWatching();
        task.abort();
      };
    },
    navigate(page, action) {
      dispatch({ type: "pageOpened", page });
      if (action === undefined) return;
      const { work, workbook } = getState();
      if (work.type === "running" || workbook === null) queued = action;
      if (work.type === "running") return;
      if (workbook === null) void refresh();
      else void propose(action);
    },
    showFindings: (findings) => dispatch({ type: "pageOpened", page: "check", findings }),
    refresh,
    propose,
    confirm,
    withdraw: () => dispatch({ type: "withdrawn" }),
    cancel: () => task.abort(),
    undo: (id) =>
      run("undo", async (signal) => {
        const title = getState().history.find((entry) => entry.id === id)?.title ?? "";
        const { conflicts } = await host.undo(id, clock.at());
        await check(signal);
        return { type: "undone", title, conflicts };
      }),
    remember: (entries) =>
      run("remember", async (signal) => {
        const { memory } = getState();
        await host.remember(entries);
        dispatch({ type: "remembered", entries });
        isListAhead ||= hasList(getState().workbook) && entries.some(({ topic }) => topic === "explanation");
        if (entries.some((entry) => reachesOthers(entry, memory))) await check(signal);
        const [first] = entries;
        return first === undefined ? null : { type: "remembered", topic: first.topic, count: entries.length };
      }),
    select: async (place, options = { takesFocus: true }) => {
      try {
        await host.select(place, options);
      } catch (error) {
        tellFailure("goTo", error);
      }
    },
    lookAt: (period) =>
      run("look", async (signal) => {
        const { workbook } = getState();
        if (workbook === null) return null;
        const coverage =
          period === null ? await engine.coverage({ signal }) : await engine.coverageIn(period, { progress, signal });
        dispatch({ type: "periodPicked", period });
        dispatch({ type: "viewed", of: workbook, views: { coverage } });
        return null;
      }),
    draft: (event) => dispatch({ type: "drafting", event }),
    handOver: (make) =>
      run("export", async () => {
        if (host.openCopy === undefined) return null;
        const { bytes, name, remember = [] } = await make(engine, getState().memory);
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
        task.abort();
        await task.current();
        await refresh();
      }
      if (getState().work.type !== "failed") dispatch({ type: "said", outcome: { type: "told", sentences } });
    },
    tellFailure: (what, sentence) => dispatch({ type: "said", outcome: { type: "failedAside", what, sentence } }),
  };
}

/** Answers change how the workbook is read; a 说明 for several, said or taken back, is about more than what it stands beside. */
function reachesOthers({ topic, key, value }: MemoryEntry, before: readonly MemoryEntry[]): boolean {
  if (topic !== "explanation") return topic === "answer";
  const former = before.find((entry) => entry.topic === topic && entry.key === key)?.value ?? "";
  return value === null || [value, former].some((text) => readPrefix(text).reach !== null);
}

function hasList(workbook: CheckedWorkbook | null): boolean {
  return workbook?.snapshot.sheets.some(({ name }) => name === OWN_SHEETS.findings) ?? false;
}
