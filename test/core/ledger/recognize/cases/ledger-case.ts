import type { LedgerKind } from "../../../../../src/core/ledger/kinds";

/** A small invented sheet and what a person would take it for. */
export interface LedgerCase {
  readonly name: string;
  readonly sheet?: string;
  /** Rows with "|" between cells; see `sheetOf`. */
  readonly rows: readonly string[];
  readonly kind: LedgerKind | null;
  /** "label=field" for every column that must be mapped, serial and remark left out; nothing else may be. */
  readonly fields: string;
}
