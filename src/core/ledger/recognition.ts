import type { CellRange } from "../workbook/range";
import type { Field } from "./fields";
import type { LedgerKind } from "./kinds";

/** One column of a ledger: what it is taken for, how surely, and why. */
export interface ColumnMapping {
  /** 0-based sheet column. */
  readonly column: number;
  /** All header levels from top to bottom, cleaned and joined by "/", e.g. "领导点评情况/主要成绩". */
  readonly header: string;
  /** The lowest header level alone, cleaned of spaces and line breaks: what marks on the sheet name the column by. */
  readonly label: string;
  /** `null`: holds none of our fields, or nobody knows yet. */
  readonly field: Field | null;
  /** 0–1; below `CONFIDENT` a question is asked instead of a guess made (then `field` is `null`). */
  readonly confidence: number;
  /** Chinese, one short sentence a clerk understands. */
  readonly reason: string;
  /** Forms only: 0-based row of the value cell that stands beside the label. Columns of a form may repeat. */
  readonly valueRow?: number;
  /** Forms only: last row of a value that goes on over the cells under it; read as lines of one text. */
  readonly valueUntil?: number;
}

/** What a person is asked, once, when recognition is unsure. */
export interface Question {
  /** Stable over runs while the sheet's name and headers stay: answers hang on it. */
  readonly id: string;
  readonly sheetId: string;
  /** 0-based sheet column; `null` when the question is about the whole block. */
  readonly column: number | null;
  /** Chinese. */
  readonly text: string;
  readonly candidates: readonly (Field | LedgerKind | "none")[];
  /** Up to three sample values from the column, as shown. */
  readonly examples: readonly string[];
}

/** A person's answer to a question; `choice` "none" = none of ours. */
export interface Answer {
  readonly question: string;
  readonly choice: Field | LedgerKind | "none";
}

/** One table or form on a sheet. All positions are 0-based. A form has no header rows: `headerTop` and `headerBottom` are -1. */
export interface LedgerBlock {
  readonly sheetId: string;
  readonly sheetName: string;
  /** `null`: none of our ledgers. */
  readonly kind: LedgerKind | null;
  readonly kindConfidence: number;
  readonly kindReason: string;
  readonly layout: "table" | "form";
  readonly headerTop: number;
  readonly headerBottom: number;
  /** Rows that are records, ascending (a filled form: the row of its first label): no hint, example, pre-numbered, unit, subtotal, total or footer rows. */
  readonly recordRows: readonly number[];
  /** Every column of the block from left to right, unmapped ones too. */
  readonly columns: readonly ColumnMapping[];
  readonly questions: readonly Question[];
  /** Total and subtotal rows (合计/小计) inside or under the data. */
  readonly totalRows: readonly number[];
  /** Rows inside the data that only name a unit (e.g. "第一党支部" across the row), with the name. */
  readonly unitRows: readonly { readonly row: number; readonly unit: string }[];
  /** Merged areas inside the data: their top-left value carries down (and right) to every cell of them. */
  readonly carryDown: readonly CellRange[];
  /** What the lines around the table say, `null` when they do not. */
  readonly title: string | null;
  readonly unit: string | null;
  readonly dateText: string | null;
  /** `TableSnapshot.id` when the block is an Excel Table. */
  readonly tableId: string | null;
}

export interface SheetRecognition {
  readonly sheetId: string;
  readonly sheetName: string;
  /** A sheet the add-in itself writes (点评设置, 校验清单 …): never read as a ledger. */
  readonly isOurs: boolean;
  readonly blocks: readonly LedgerBlock[];
}

export interface Recognition {
  readonly sheets: readonly SheetRecognition[];
}

/** At or above: the mapping is used. Below: it is asked. */
export const CONFIDENT = 0.75;

/** The column of the block that holds the field (the first, if several do); -1 when none does. */
export function columnOf(block: LedgerBlock, field: Field): number {
  return block.columns.find((column) => column.field === field)?.column ?? -1;
}

export function blocksOfKind(recognition: Recognition, kind: LedgerKind): readonly LedgerBlock[] {
  return recognition.sheets.flatMap((sheet) => sheet.blocks.filter((block) => block.kind === kind));
}
