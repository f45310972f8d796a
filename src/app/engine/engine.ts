import type { ClauseReading } from "../../core/scheme/read-clause";
import type { Period } from "../../core/ledger/day";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import type { AnalysisRequest } from "../analysis-request";
import type { PlannedClearing } from "../clear-now";
import type { MemoryEntry } from "../host";
import type { SettingChange } from "../change-settings";
import type { NamedBytes } from "../package-file";
import type { Action, PlannedChange } from "./action";
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

/** What is at work, in the order of a whole run. */
export type EngineStage = "load" | "recognize" | "tracking" | "coverage" | "statistics" | "check" | "deliver";

export interface EngineProgress {
  readonly stage: EngineStage;
  /** Of the whole call, 0 to 1; never falls. */
  readonly fraction: number;
}

export interface Run {
  readonly progress?: (progress: EngineProgress) => void;
  /** Aborted: the call rejects with `EngineError` "cancelled" at once, whatever the worker is at. */
  readonly signal?: AbortSignal;
}

/** `answers` come from `memory`. */
export type EngineRequest = Omit<AnalysisRequest, "answers">;

/**
 * Everything the pane asks, computed away from the thread that draws it. Calls are worked off one after another, in order.
 * Every call rejects with `EngineError`, whose `message` is one Chinese sentence. Views are of the last `check`.
 */
export interface Engine {
  /** Hands a workbook's picture over, in blocks with pauses between them. What was checked before is forgotten; a load under way is cancelled. */
  load(workbook: WorkbookSnapshot, run?: Run): Promise<void>;
  /** Recognises and checks the loaded workbook; `memory` holds the answers to questions. */
  check(request: EngineRequest, memory: readonly MemoryEntry[], run?: Run): Promise<Overview>;
  findings(run?: Run): Promise<readonly FindingView[]>;
  coverage(run?: Run): Promise<CoverageView>;
  /** Coverage as it would be with another period in 点评设置; nothing else changes. */
  coverageIn(period: Period, run?: Run): Promise<CoverageView>;
  problems(run?: Run): Promise<ProblemsView>;
  statistics(run?: Run): Promise<StatisticsView>;
  /** The ledger rows behind a number of the statistics: `row` is its place in the view, `key` the cell's. */
  basis(row: number, key: string, run?: Run): Promise<BasisView>;
  settings(run?: Run): Promise<SettingsView>;
  /** What is wrong with settings as they would be after the changes; `[]`: they can be written. */
  settingProblems(changes: readonly SettingChange[], run?: Run): Promise<readonly SettingProblemView[]>;
  /** What the schemes hold of a clause, named as findings do. */
  clause(clause: string, run?: Run): Promise<ClauseReading>;
  /** 报送前检查 and the questions a superior would ask; `memory` holds the explanations. */
  gate(choice: SubmissionChoice, memory: readonly MemoryEntry[], run?: Run): Promise<GateView>;
  /** The package; refused when the gate is not passed. */
  handIn(order: HandInOrder, memory: readonly MemoryEntry[], run?: Run): Promise<HandedIn>;
  /** Whether what was received is what was handed in; with the open workbook, checked or not, as one more. */
  verify(files: readonly NamedBytes[], withOpen: boolean, run?: Run): Promise<VerifyView>;
  /** What filling the superior's own sheets would do; `memory` holds the answers and what was filled in before. */
  template(order: TemplateOrder, memory: readonly MemoryEntry[], run?: Run): Promise<TemplateView>;
  fillTemplate(order: FileTemplateOrder, memory: readonly MemoryEntry[], run?: Run): Promise<FilledFile>;
  /** `memory`: explanations go into 校验清单, ignored findings are not marked. */
  plan(action: Action, memory: readonly MemoryEntry[], run?: Run): Promise<PlannedChange>;
  /** 清除标记 as the ribbon's button does it, for a workbook that need not be checked first. */
  clearing(request: EngineRequest, run?: Run): Promise<PlannedClearing>;
  /** Ends the worker; calls under way reject. */
  close(): void;
}
