import type { PlannedChange } from "../../app/engine/action";
import type { EngineStage } from "../../app/engine/engine";
import type { CoverageView } from "../../app/engine/views/coverage-view";
import type { FindingView } from "../../app/engine/views/finding-view";
import type { Overview } from "../../app/engine/views/overview";
import type { ProblemsView } from "../../app/engine/views/problem-view";
import type { SettingsView } from "../../app/engine/views/settings-view";
import type { StatisticsView } from "../../app/engine/views/statistics-view";
import type { HistoryEntry, MemoryEntry, UndoConflict } from "../../app/host";
import type { Period } from "../../core/ledger/day";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import { EMPTY_DESK, type DraftDesk } from "../rectification/draft-desk";
import type { PageId } from "./pages";

/** What pages show beside the overview; each is fetched when a page first asks for it and anew after every check. */
export interface Views {
  readonly findings: readonly FindingView[];
  readonly coverage: CoverageView;
  readonly problems: ProblemsView;
  readonly statistics: StatisticsView;
  readonly settings: SettingsView;
}

export type ViewName = keyof Views;

/** The workbook as it was read and checked last. */
export interface CheckedWorkbook {
  readonly snapshot: WorkbookSnapshot;
  readonly overview: Overview;
}

export type TaskName = "check" | "look" | "plan" | "apply" | "undo" | "remember" | "export";

/** What is done beside the task at work: showing a page's content, going to a cell, opening the manual; and what the ribbon did by itself. */
export type AsideName = "content" | "goTo" | "manual" | "undo" | "command";

/** Where the one thing that the pane does at a time stands. */
export type Work =
  | { readonly type: "idle" }
  | {
      readonly type: "running";
      readonly task: TaskName;
      /** "read" and "write" are the host's, the rest the engine's. */
      readonly stage: EngineStage | "read" | "write";
      /** 0 to 1; `null`: nobody can tell. */
      readonly fraction: number | null;
      readonly isCancelable: boolean;
    }
  | { readonly type: "done" }
  /** `sentence`: one Chinese sentence for the person. */
  | { readonly type: "failed"; readonly task: TaskName; readonly sentence: string };

/** A change that waits for 确定 or 取消. */
export interface ProposedChange {
  readonly change: PlannedChange;
  /** The picture that it was planned from. */
  readonly before: WorkbookSnapshot;
}

/** What came of the last thing done. The pane's locale has the words. */
export type Outcome =
  /** `undoId`: entry of the history that takes it back; `null` where the host keeps none. */
  | {
      readonly type: "applied";
      readonly title: string;
      readonly sentence: string;
      readonly undoId: string | null;
      /** Name of the sheet that is now in sight because of it; `null`: none. */
      readonly shownSheet: string | null;
    }
  | { readonly type: "undone"; readonly title: string; readonly conflicts: readonly UndoConflict[] }
  | {
      readonly type: "nothingToDo";
      readonly title: string;
      /** Protected ones, which may have wanted a change. */
      readonly unmarkedSheets: readonly string[];
      /** Fixes that do not fit their cells any more. */
      readonly skippedFixes: number;
      readonly shownSheet: string | null;
    }
  | { readonly type: "remembered"; readonly topic: MemoryEntry["topic"]; readonly count: number }
  /** A file of its own went to the person: a window of Excel, or a download. */
  | { readonly type: "copied"; readonly name: string; readonly to: "excel" | "file" }
  | { readonly type: "cancelled" }
  /** By a ribbon button, in whole sentences. */
  | { readonly type: "told"; readonly sentences: readonly string[] }
  /** Something beside the task at work could not be done. `sentence`: one Chinese sentence for the person. */
  | { readonly type: "failedAside"; readonly what: AsideName; readonly sentence: string }
  /** The host settled a change that had been cut off. */
  | { readonly type: "recovered"; readonly sentence: string };

export type FindingsAsked = FindingView["severity"] | "fixable";

export interface PaneState {
  readonly page: PageId;
  readonly work: Work;
  /** `null` until the first check is through. */
  readonly workbook: CheckedWorkbook | null;
  readonly views: Partial<Views>;
  readonly memory: readonly MemoryEntry[];
  /** The same as it was at the last check. */
  readonly memoryAtCheck: readonly MemoryEntry[];
  /** Newest first. */
  readonly history: readonly HistoryEntry[];
  /** The workbook was changed since it was read. */
  readonly isStale: boolean;
  readonly proposed: ProposedChange | null;
  /** What is said came since the task at work began, or with its end. */
  readonly outcome: Outcome | null;
  /** The advice to keep a copy was given in this session. */
  readonly isBackupAdvised: boolean;
  /** What the check page was asked to begin with. */
  readonly findingsAsked: FindingsAsked | null;
  /** The period that the coverage page shows; `null`: the one of the settings. */
  readonly coveragePeriod: Period | null;
  readonly draftDesk: DraftDesk;
  /** What a person has typed on the settings page and not written yet, by item; kept while other pages are open. */
  readonly settingDrafts: Readonly<Record<string, string>>;
}

export const INITIAL_STATE: PaneState = {
  page: "overview",
  work: { type: "idle" },
  workbook: null,
  views: {},
  memory: [],
  memoryAtCheck: [],
  history: [],
  isStale: false,
  proposed: null,
  outcome: null,
  isBackupAdvised: false,
  findingsAsked: null,
  coveragePeriod: null,
  draftDesk: EMPTY_DESK,
  settingDrafts: {},
};
