import type { CellWrite, Edit } from "../../core/workbook/edit-plan";
import type { SheetLook } from "../../xlsx/look/sheet-look";
import type { HistoryEntry, HostPlace, MemoryEntry, UndoOutcome } from "../host";
import type { SnapshotPiece } from "../snapshot-pieces";

/** Settings that the built-in sample is opened with, as if a person had filled in 点评设置. */
export interface SampleSettings {
  readonly schemeId: string;
  /** ISO day. */
  readonly asOf: string;
}

export interface OpenedInfo {
  readonly format: "xlsx" | "xlsm" | "xls" | "csv";
  readonly isStructureProtected: boolean;
  /** Chinese sentences about what was odd. */
  readonly warnings: readonly string[];
}

/** A plan on its way to the thread that carries it out; `rows` go on with the block before. */
export type PlanPiece =
  | { readonly type: "edits"; readonly edits: readonly Edit[] }
  | { readonly type: "rows"; readonly rows: readonly (readonly (CellWrite | null)[])[] };

/** What the page asks of the thread that holds the file: by name, argument and result. */
export interface FileCalls {
  open: {
    readonly argument: {
      readonly bytes: Uint8Array;
      readonly fileName: string;
      readonly sample: SampleSettings | null;
    };
    readonly result: OpenedInfo;
  };
  /** The picture comes in pieces before the result. */
  read: { readonly argument: null; readonly result: null };
  look: { readonly argument: { readonly sheetId: string }; readonly result: SheetLook };
  planPiece: { readonly argument: PlanPiece; readonly result: null };
  /** Carries out the pieces received since the last call; the number of texts that did not fit into their cells. */
  apply: {
    readonly argument: { readonly title: string; readonly at: string; readonly recalculates: readonly string[] };
    readonly result: number;
  };
  /** Typed or pasted into cells from there on, row by row; the edits that this came to. */
  edit: {
    readonly argument: {
      readonly place: HostPlace;
      readonly texts: readonly (readonly string[])[];
      readonly at: string;
    };
    readonly result: readonly Edit[];
  };
  history: { readonly argument: null; readonly result: readonly HistoryEntry[] };
  undo: { readonly argument: { readonly id: string }; readonly result: UndoOutcome };
  recover: { readonly argument: null; readonly result: string | null };
  recall: { readonly argument: null; readonly result: readonly MemoryEntry[] };
  /** The edits that this came to. */
  remember: { readonly argument: { readonly entries: readonly MemoryEntry[] }; readonly result: readonly Edit[] };
  bytes: { readonly argument: null; readonly result: Uint8Array };
}

export type FileCallName = keyof FileCalls;

export interface FileRequest<N extends FileCallName = FileCallName> {
  readonly id: number;
  readonly name: N;
  readonly argument: FileCalls[N]["argument"];
}

export type FileAnswer =
  | { readonly id: number; readonly type: "done"; readonly result: unknown }
  /** `detail` is for developers; `null` where the sentence says all. */
  | { readonly id: number; readonly type: "failed"; readonly sentence: string; readonly detail: string | null }
  | { readonly id: number; readonly type: "piece"; readonly piece: SnapshotPiece };

/** A worker seen from the page, the page seen from its worker, or one end of a `MessageChannel`. */
export interface Port {
  postMessage(message: unknown, transfer: Transferable[]): void;
  onmessage: ((event: MessageEvent) => void) | null;
}
