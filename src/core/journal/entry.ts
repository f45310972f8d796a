import type { CellRange } from "../workbook/range";
import type { SheetVisibility } from "../workbook/snapshot";
import type { KeptLooks } from "../workbook/kept-looks";
import type { CellContent } from "./cell-content";

/** Raised when the way entries are written down changes; entries of another version are listed but not undone. */
export const JOURNAL_VERSION = 1;

/**
 * `pending`: written ahead, the workbook may hold any part of the change · `done` · `undone`. Entries that are rolled back
 * leave the journal.
 */
export type EntryState = "pending" | "done" | "undone";

/** What the list of changes shows; small, and readable even when the rest of the entry is damaged. */
export interface EntryHead {
  /** Unique in the workbook. */
  readonly id: string;
  readonly title: string;
  /** ISO 8601 with offset. */
  readonly at: string;
  readonly summary: string;
  readonly state: EntryState;
  /** Id of the entry that this one takes back; its state follows. `null` for a change of its own. */
  readonly undoes: string | null;
}

/** A change with all that is needed to take it back. */
export interface JournalEntry extends EntryHead {
  /** In the order in which they are to be put right. */
  readonly sheets: readonly SheetRecord[];
}

/** `count` equal things in a row, top to bottom. */
export type Run<T> = readonly [count: number, value: T];

/** The cells of one column that the change touched, ascending and disjoint. */
export interface ColumnRecord {
  readonly column: number;
  readonly rows: readonly { readonly first: number; readonly last: number }[];
  /** What the cells held, over all rows in order; empty when all were empty. */
  readonly before: readonly Run<CellContent>[];
  /**
   * Fingerprints of what the change left: cell by cell, or, for a column that was empty and moves with its rows when
   * somebody sorts, the different ones there are (`isInOrder` false).
   */
  readonly after: readonly Run<string>[];
  readonly isInOrder: boolean;
}

/** A table whose columns came, went or changed their headings. */
export interface TableRecord {
  readonly name: string;
  /** Last column before and after. */
  readonly right: { readonly before: number; readonly after: number };
  /** First column whose heading differs, and the headings before from there on. */
  readonly left: number;
  readonly headers: readonly string[];
}

/** The range of the sheet's autofilter before and after. */
export interface FilterRecord {
  readonly before: CellRange;
  readonly after: CellRange;
}

export interface SheetRecord {
  /** As the workbook called it when the change was made; "" for a sheet that the change added. */
  readonly id: string;
  readonly name: string;
  readonly change: "added" | "removed" | "changed";
  readonly columns: readonly ColumnRecord[];
  /** Fingerprints that cells may show while the change is under way, besides those before and after. */
  readonly between: readonly string[];
  readonly merges: { readonly added: readonly CellRange[]; readonly removed: readonly CellRange[] };
  readonly tables: readonly TableRecord[];
  readonly filter: FilterRecord | null;
  /** Markers of the conditional formats that the change added or removed. */
  readonly markers: readonly string[];
  /** Of a removed sheet: how it was shown, and the name of the sheet to its left (`null`: it was the first). */
  readonly place: { readonly visibility: SheetVisibility; readonly previous: string | null } | null;
  /** How it looked where the change touches looks; `null` when nobody read it. */
  readonly looks: KeptLooks | null;
}

/** A cell that was left alone because somebody changed it since. */
export interface UndoConflict {
  readonly sheet: string;
  /** "C12". */
  readonly cell: string;
}
