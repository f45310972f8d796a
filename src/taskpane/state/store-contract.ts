import type { Clock } from "../../app/clock";
import type { Action } from "../../app/engine/action";
import type { Engine } from "../../app/engine/engine";
import type { NamedBytes } from "../../app/package-file";
import type { BasisView } from "../../app/engine/views/statistics-view";
import type { Period } from "../../core/ledger/day";
import type { HostPlace, MemoryEntry, SelectOptions, WorkbookHost } from "../../app/host";
import type { DraftEvent } from "../rectification/draft-desk";
import type { PageId } from "./pages";
import type { AsideName, FindingsAsked, PaneState, ViewName } from "./pane-state";

export interface PaneParts {
  readonly host: WorkbookHost;
  readonly engine: Engine;
  readonly clock: Clock;
  /** Shows the manual at a section (a heading of it); `false` when no window could be opened. */
  readonly openManual: (section: string) => boolean | Promise<boolean>;
}

export interface HandedFile extends NamedBytes {
  readonly remember?: readonly MemoryEntry[];
}

/** What holds the pane's state and does its work. Nothing here rejects: what goes wrong is told by the state. */
export interface PaneStore {
  readonly host: WorkbookHost;
  readonly openManual: PaneParts["openManual"];
  readonly getState: () => PaneState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Watches the workbook and checks it for the first time. Returns how to stop; the engine stays the caller's to close. */
  start(): () => void;
  /** Opens a page and, with an action, shows what it would do; while something runs, as soon as that is over. */
  navigate(page: PageId, action?: Action): void;
  /** The check page, beginning with some of the findings. */
  showFindings(findings: FindingsAsked): void;
  /** Reads and checks the workbook anew. */
  refresh(): Promise<void>;
  /** Plans a change and proposes it, or says that there is nothing to change. */
  propose(action: Action): Promise<void>;
  confirm(): Promise<void>;
  withdraw(): void;
  cancel(): void;
  undo(id: string): Promise<void>;
  /** Keeps answers, explanations and reasons; answers are followed by a new check. */
  remember(entries: readonly MemoryEntry[]): Promise<void>;
  /** Shows the cell; unless `options` says otherwise what is typed next goes into it. */
  readonly select: (place: HostPlace, options?: SelectOptions) => Promise<void>;
  need(view: ViewName): void;
  /** Shows coverage in another period; `null`: in the one of the settings again. Kept until a person picks another. */
  lookAt(period: Period | null): Promise<void>;
  /** Ledger rows behind a number of the statistics; where they cannot be had, the state says so and the lists are empty. */
  basis(row: number, key: string): Promise<BasisView>;
  /** Chooses or changes problems that wait for registration. */
  readonly draft: (event: DraftEvent) => void;
  /** An answer of the engine that a page wants beside the views; `null` where it cannot be had: the state says why. */
  ask<T>(question: (engine: Engine) => Promise<T>): Promise<T | null>;
  /** Has the engine make a file and hands it to the person, then keeps what is to be remembered of it; the workbook stays as it is. */
  handOver(make: (engine: Engine, memory: readonly MemoryEntry[]) => Promise<HandedFile>): Promise<void>;
  draftSetting(item: string, value: string): void;
  dropSettingDrafts(): void;
  closeOutcome(): void;
  /** What came of an action that happened outside the pane (a ribbon button): said here, and the workbook is read anew. */
  tell(sentences: readonly string[], isChanged: boolean): Promise<void>;
  /** Something beside the task at work could not be done; the task, if there is one, goes on. */
  tellFailure(what: AsideName, sentence: string): void;
}
