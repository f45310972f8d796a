import type { LedgerRecord } from "../../../core/ledger/record";
import type { Place } from "../../../core/rules/finding";
import { cellAddress, columnLetters } from "../../../core/workbook/range";
import type { HostPlace } from "../../host";

/** A place that can be shown and gone to. */
export interface ViewPlace {
  readonly sheet: string;
  /** "C5", "5行" for a whole row, "C列" for a whole column, "" for the sheet. */
  readonly cell: string;
  readonly target: HostPlace;
}

/** `null`: nowhere in particular, the workbook as a whole. */
export function viewPlace({ sheetId, row, column }: Place, sheet: string): ViewPlace | null {
  if (sheetId === null) return null;
  return { sheet, cell: cellText(row, column), target: { sheetId, row: row ?? 0, column: column ?? 0 } };
}

function cellText(row: number | null, column: number | null): string {
  if (row === null) return column === null ? "" : `${columnLetters(column)}列`;
  return column === null ? `${row + 1}行` : cellAddress(row, column);
}

/** The row of a record; `null` for none. */
export function recordPlace(record: LedgerRecord | null | undefined): ViewPlace | null {
  if (!record) return null;
  const { sheetId, sheetName } = record.block;
  return viewPlace({ sheetId, row: record.row, column: null }, sheetName);
}
