import type { EditPlan } from "../core/workbook/edit-plan";
import type { CellRange } from "../core/workbook/range";
import type { WorkbookSnapshot } from "../core/workbook/snapshot";

/** A change that a person saw described and accepted. */
export interface Change {
  /** Chinese, what 记录 shows: "校验标记", "生成统计表". */
  readonly title: string;
  readonly plan: EditPlan;
  /** The picture that the plan was made from. */
  readonly before: WorkbookSnapshot;
  /** Ids of sheets with formulas that use the written cells: where nobody computes (a file), their old results are taken out. */
  readonly recalculates?: readonly string[];
  /** ISO 8601 with offset; the clock is the shell's. */
  readonly at: string;
}

/** One line of 记录, newest first in lists. */
export interface HistoryEntry {
  readonly id: string;
  readonly title: string;
  readonly at: string;
  /** Chinese, what the change amounted to (`describePlan`). */
  readonly summary: string;
  /** `pending`: written ahead, and never reported as finished: `recover` settles it. */
  readonly state: "pending" | "done" | "undone";
}

/** A cell that was left alone because somebody changed it since. */
export interface UndoConflict {
  readonly sheet: string;
  /** "C12". */
  readonly cell: string;
}

export interface UndoOutcome {
  readonly conflicts: readonly UndoConflict[];
}

/**
 * What we remember in the workbook beside the visible 点评设置; `value: null` forgets. Confirmed mappings (of ledgers; of the
 * superior's headings: "template"), explanations, reasons, and what we filled into the superior's sheets.
 */
export interface MemoryEntry {
  readonly topic: "answer" | "explanation" | "ignored" | "template" | "filled";
  /** Unique within the topic: a question's key, a finding's identity. */
  readonly key: string;
  readonly value: string | null;
}

/** Why what was read may no longer be so. 0-based positions. */
export type HostEvent =
  | { readonly type: "changed"; readonly sheetId: string }
  | { readonly type: "sheets" }
  | { readonly type: "selected"; readonly sheetId: string; readonly row: number; readonly column: number };

export interface SelectOptions {
  readonly takesFocus?: boolean;
}

/** How a copy can be had before the first write. */
export type Backup =
  /** The file that was opened stays as it is; results are saved as a new one. */
  | { readonly type: "originalKept" }
  /** An add-in cannot save a copy: the person is told how. */
  | { readonly type: "saveACopyFirst" };

export interface HostPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/**
 * The workbook that a shell works on, open in Excel or opened from a file. Everything rejects with an error whose `message`
 * is one Chinese sentence for the person; a change that fails leaves the workbook as it was, at once or after `recover`.
 */
export interface WorkbookHost {
  readonly kind: "excel" | "file";
  /** File name where known, else "". */
  readonly name: string;
  /** False: memory and undo last for this session only (protected structure, csv). */
  readonly remembers: boolean;
  readonly backup: Backup;
  /** `progress` gets the fraction done, 0 to 1. */
  read(progress?: (fraction: number) => void, signal?: AbortSignal): Promise<WorkbookSnapshot>;
  /** Carries the plan out whole, its inverse written ahead; refused when cells it touches no longer hold what `before` says. */
  apply(change: Change, progress?: (fraction: number) => void): Promise<void>;
  history(): Promise<readonly HistoryEntry[]>;
  undo(id: string, at: string): Promise<UndoOutcome>;
  /** Settles a change that was cut off; one Chinese sentence about what was done, `null` when there was nothing. */
  recover(at: string): Promise<string | null>;
  recall(): Promise<readonly MemoryEntry[]>;
  remember(entries: readonly MemoryEntry[]): Promise<void>;
  /** Hands a workbook file of its own to the person: in a new window of Excel, or as a download. Left out: cannot be done here. */
  readonly openCopy?: (bytes: Uint8Array, name: string) => Promise<void>;
  /** Number format codes of an area's cells, row by row. */
  numberFormats(sheetId: string, area: CellRange): Promise<readonly (readonly string[])[]>;
  /** Activates the sheet and selects the cell. `takesFocus`: what is typed next goes there, where the host can do that. */
  select(place: HostPlace, options?: SelectOptions): Promise<void>;
  /** Our own writes cause no events. Returns how to stop. */
  watch(listener: (event: HostEvent) => void): () => void;
}
