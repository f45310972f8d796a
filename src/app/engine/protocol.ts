import type { Period } from "../../core/ledger/day";
import type { PlannedClearing } from "../clear-now";
import type { PlanPiece } from "../file-host/protocol";
import type { MemoryEntry } from "../host";
import type { SettingChange } from "../change-settings";
import type { SnapshotPiece } from "../snapshot-pieces";
import type { NamedBytes } from "../package-file";
import type { ClauseReading } from "../../core/scheme/read-clause";
import type { Action, PlannedChange } from "./action";
import type { EngineErrorCode } from "./engine-error";
import type { EngineProgress, EngineRequest } from "./engine";
import type { HandedIn, HandInOrder } from "./hand-in";
import type { FilledFile } from "./template-desk";
import type { FileTemplateOrder, TemplateOrder } from "./template-order";
import type { CoverageView } from "./views/coverage-view";
import type { FindingView } from "./views/finding-view";
import type { GateView, SubmissionChoice } from "./views/gate-view";
import type { Overview } from "./views/overview";
import type { ProblemsView } from "./views/problem-view";
import type { SettingProblemView } from "./views/setting-problems";
import type { SettingsView } from "./views/settings-view";
import type { BasisView, StatisticsView } from "./views/statistics-view";
import type { TemplateView } from "./views/template-view";
import type { VerifyView } from "./views/verify-view";

/** What the worker does, with what it is given and what it gives back. Long lists go back in pieces (`Reply` "piece"). */
export interface Methods {
  /** The pieces of a workbook's picture go between `begin` and `end`. */
  readonly begin: { readonly args: object; readonly result: object };
  readonly piece: { readonly args: SnapshotPiece; readonly result: object };
  readonly end: { readonly args: object; readonly result: object };
  readonly check: {
    readonly args: { readonly request: EngineRequest; readonly memory: readonly MemoryEntry[] };
    readonly result: Overview;
  };
  readonly findings: { readonly args: object; readonly result: { readonly findings: readonly FindingView[] } };
  readonly coverage: { readonly args: object; readonly result: CoverageView };
  readonly coverageIn: { readonly args: Period; readonly result: CoverageView };
  readonly problems: { readonly args: object; readonly result: ProblemsView };
  readonly statistics: { readonly args: object; readonly result: StatisticsView };
  readonly basis: { readonly args: { readonly row: number; readonly key: string }; readonly result: BasisView };
  readonly settings: { readonly args: object; readonly result: SettingsView };
  readonly settingProblems: {
    readonly args: { readonly changes: readonly SettingChange[] };
    readonly result: { readonly problems: readonly SettingProblemView[] };
  };
  readonly clause: { readonly args: { readonly clause: string }; readonly result: ClauseReading };
  readonly gate: {
    readonly args: { readonly choice: SubmissionChoice; readonly memory: readonly MemoryEntry[] };
    readonly result: GateView;
  };
  readonly handIn: {
    readonly args: { readonly order: HandInOrder; readonly memory: readonly MemoryEntry[] };
    readonly result: HandedIn;
  };
  readonly verify: {
    readonly args: { readonly files: readonly NamedBytes[]; readonly withOpen: boolean };
    readonly result: VerifyView;
  };
  readonly template: {
    readonly args: { readonly order: TemplateOrder; readonly memory: readonly MemoryEntry[] };
    readonly result: TemplateView;
  };
  readonly fillTemplate: {
    readonly args: { readonly order: FileTemplateOrder; readonly memory: readonly MemoryEntry[] };
    readonly result: FilledFile;
  };
  /** Of the loaded workbook, checked or not. */
  readonly clearing: {
    readonly args: EngineRequest;
    readonly result: Omit<PlannedClearing, "plan"> & { readonly pieces: readonly PlanPiece[] };
  };
  readonly plan: {
    readonly args: { readonly action: Action; readonly memory: readonly MemoryEntry[] };
    readonly result: Omit<PlannedChange, "plan"> & { readonly pieces: readonly PlanPiece[] };
  };
}

export type Method = keyof Methods;

/** From the pane to the worker. */
export type Call =
  | { [M in Method]: { readonly id: number; readonly method: M; readonly args: Methods[M]["args"] } }[Method]
  | { readonly id: number; readonly method: "cancel" };

/** From the worker to the pane; `id` as in the call. "done" or "failed" is the last of a call, unless it was cancelled. */
export type Reply =
  | { readonly id: number; readonly type: "progress"; readonly progress: EngineProgress }
  /** More items of a list of the result. */
  | { readonly id: number; readonly type: "piece"; readonly field: string; readonly items: readonly unknown[] }
  | { readonly id: number; readonly type: "done"; readonly result: object }
  | { readonly id: number; readonly type: "failed"; readonly code: EngineErrorCode; readonly message: string };

/** What both ends need of a `Worker`, of a worker's global scope, or of two ends in one thread. */
export interface Port<Out, In> {
  post(message: Out): void;
  listen(onMessage: (message: In) => void, onLost: () => void): void;
  close(): void;
}
