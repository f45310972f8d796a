import type { Field } from "./fields";
import type { LedgerKind } from "./kinds";
import type { LedgerBlock } from "./recognition";
import type { CellOf, TypedCell } from "./typed-cell";

/** One row (or form) of a ledger as typed cells. */
export interface LedgerRecord {
  readonly kind: LedgerKind;
  readonly block: LedgerBlock;
  /** 0-based sheet row (a form: the row of its first label). */
  readonly row: number;
  /** The block's fields; a field without a column is absent. Grade columns are in `grades`, not here. */
  readonly cells: { readonly [F in Field]?: TypedCell };
  /** Appraisals only: one cell per grade column, in sheet order. */
  readonly grades: readonly { readonly grade: string; readonly column: number; readonly cell: CellOf<"grade"> }[];
}

/** The records of a workbook, in sheet order and row order. */
export interface LedgerRecords {
  readonly all: readonly LedgerRecord[];
  of(kind: LedgerKind): readonly LedgerRecord[];
}

/** The typed cell of a field; `undefined` when the ledger has no such column. */
export function cellOf<F extends Field>(record: LedgerRecord, field: F): CellOf<F> | undefined {
  return record.cells[field] as CellOf<F> | undefined;
}

/** The text of a field; `""` when blank or when there is no such column. */
export function textOf(record: LedgerRecord, field: Field): string {
  return record.cells[field]?.text ?? "";
}
