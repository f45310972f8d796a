import { ACTION_TITLES } from "../../app/engine/action";
import type { HistoryEntry, MemoryEntry } from "../../app/host";
import type { Period } from "../../core/ledger/day";
import { draftDeskReducer, type DraftEvent } from "../rectification/draft-desk";
import type { PageId } from "./pages";
import type {
  CheckedWorkbook,
  FindingsAsked,
  Outcome,
  PaneState,
  ProposedChange,
  TaskName,
  Views,
  Work,
} from "./pane-state";

type Running = Extract<Work, { type: "running" }>;

export type PaneEvent =
  | { readonly type: "pageOpened"; readonly page: PageId; readonly findings?: FindingsAsked }
  | { readonly type: "started"; readonly task: TaskName; readonly isCancelable: boolean }
  | { readonly type: "progressed"; readonly stage: Running["stage"]; readonly fraction: number | null }
  /** The task at work. */
  | { readonly type: "failed"; readonly sentence: string }
  /** Of something beside the task at work, which goes on. */
  | { readonly type: "said"; readonly outcome: Outcome }
  | { readonly type: "cancelled" }
  | {
      readonly type: "checked";
      readonly workbook: CheckedWorkbook;
      readonly views: Partial<Views>;
      readonly memory: readonly MemoryEntry[];
      readonly history: readonly HistoryEntry[];
    }
  | { readonly type: "viewed"; readonly of: CheckedWorkbook; readonly views: Partial<Views> }
  | { readonly type: "proposed"; readonly proposed: ProposedChange }
  | { readonly type: "withdrawn" }
  /** A task came to its end; `outcome` null: nothing to say. */
  | { readonly type: "finished"; readonly outcome: Outcome | null }
  | { readonly type: "remembered"; readonly entries: readonly MemoryEntry[] }
  | { readonly type: "periodPicked"; readonly period: Period | null }
  | { readonly type: "drafting"; readonly event: DraftEvent }
  | { readonly type: "changedOutside" }
  | { readonly type: "settingDrafted"; readonly item: string; readonly value: string }
  | { readonly type: "settingDraftsDropped" }
  | { readonly type: "outcomeClosed" };

/** All that ever changes what the pane shows. Events of a view or task that is over leave the state as it is. */
export function paneReducer(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "pageOpened":
      return {
        ...state,
        page: event.page,
        findingsAsked: event.findings ?? null,
        outcome: event.page !== state.page && isPastNews(state.outcome) ? null : state.outcome,
      };
    case "started":
      return {
        ...state,
        work: { type: "running", task: event.task, stage: "read", fraction: null, isCancelable: event.isCancelable },
        outcome: null,
      };
    case "progressed": {
      const { work } = state;
      if (work.type !== "running") return state;
      return { ...state, work: { ...work, stage: event.stage, fraction: event.fraction } };
    }
    case "failed":
      return failed(state, event.sentence);
    case "said":
      return { ...state, outcome: event.outcome };
    case "cancelled":
      return { ...state, work: { type: "done" }, outcome: { type: "cancelled" } };
    case "checked": {
      const { workbook, views, memory, history } = event;
      return { ...state, workbook, views, memory, memoryAtCheck: memory, history, isStale: false };
    }
    case "viewed":
      // A view of a workbook that has been checked anew since says nothing any more.
      return state.workbook === event.of ? { ...state, views: { ...state.views, ...event.views } } : state;
    case "proposed":
      return { ...state, work: { type: "done" }, proposed: event.proposed };
    case "withdrawn":
      return { ...state, proposed: null };
    case "finished":
      return {
        ...state,
        work: { type: "done" },
        // What was said beside the task stays to be read where the task itself has nothing to say.
        outcome: event.outcome ?? state.outcome,
        isBackupAdvised: state.isBackupAdvised || event.outcome?.type === "applied",
        settingDrafts: isSettingsWritten(event.outcome) ? {} : state.settingDrafts,
      };
    case "remembered":
      return { ...state, memory: mergedMemory(state.memory, event.entries) };
    case "periodPicked":
      return { ...state, coveragePeriod: event.period };
    case "drafting":
      return { ...state, draftDesk: draftDeskReducer(state.draftDesk, event.event) };
    case "settingDrafted":
      return { ...state, settingDrafts: { ...state.settingDrafts, [event.item]: event.value } };
    case "settingDraftsDropped":
      return { ...state, settingDrafts: {} };
    case "changedOutside":
      if (state.workbook === null || (state.isStale && !isGoodNews(state.outcome))) return state;
      // What was well done is past news now, and its 撤销 is not that of what was just changed; 记录 still has it.
      return { ...state, isStale: true, outcome: isGoodNews(state.outcome) ? null : state.outcome };
    case "outcomeClosed":
      return {
        ...state,
        outcome: null,
        work: state.work.type === "failed" ? { type: "idle" } : state.work,
      };
  }
}

/** Is there nothing in it that somebody has still to read? */
function isGoodNews(outcome: Outcome | null): boolean {
  return outcome?.type === "applied" || (outcome?.type === "undone" && outcome.conflicts.length === 0);
}

const PAST_WITH_THE_PAGE: ReadonlySet<Outcome["type"]> = new Set(["remembered", "copied", "cancelled"]);

/** Nothing that somebody has still to read or to see to: whoever goes to another page is done with it. */
function isPastNews(outcome: Outcome | null): boolean {
  if (outcome?.type === "nothingToDo") return outcome.unmarkedSheets.length === 0 && outcome.skippedFixes === 0;
  return isGoodNews(outcome) || (outcome !== null && PAST_WITH_THE_PAGE.has(outcome.type));
}

/** What was typed stands in the workbook now; when that is undone later, it does not come back as a draft. */
function isSettingsWritten(outcome: Outcome | null): boolean {
  return outcome?.type === "applied" && outcome.title === ACTION_TITLES.settings;
}

function failed(state: PaneState, sentence: string): PaneState {
  const { work } = state;
  if (work.type !== "running") throw new Error("no task that could fail is at work");
  return { ...state, work: { type: "failed", task: work.task, sentence } };
}

/** Later entries go before earlier ones of the same topic and key; `value: null` forgets. */
export function mergedMemory(memory: readonly MemoryEntry[], entries: readonly MemoryEntry[]): readonly MemoryEntry[] {
  const replaced = new Set(entries.map(keyOf));
  return [...memory.filter((entry) => !replaced.has(keyOf(entry))), ...entries.filter(({ value }) => value !== null)];
}

function keyOf({ topic, key }: MemoryEntry): string {
  return JSON.stringify([topic, key]);
}
