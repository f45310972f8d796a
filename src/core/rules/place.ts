import type { Field } from "../ledger/fields";
import { STANDARD_HEADINGS } from "../ledger/headings";
import type { LedgerBlock } from "../ledger/recognition";
import type { LedgerRecord } from "../ledger/record";
import type { Place } from "./finding";

/** A finding about the workbook as a whole. */
export const WORKBOOK: Place = { sheetId: null, row: null, column: null };

/** The record's cell of the field (in a form: beside its label); its row when the ledger has no such column. */
export function placeOf(record: LedgerRecord, field: Field): Place {
  const found = record.block.columns.find((column) => column.field === field);
  return { sheetId: record.block.sheetId, row: found?.valueRow ?? record.row, column: found?.column ?? null };
}

/** The first of the fields that the ledger has a column for; the row when it has none of them. */
export function placeOfFirst(record: LedgerRecord, fields: readonly Field[]): Place {
  const field = fields.find((candidate) => record.cells[candidate] !== undefined);
  return field === undefined ? placeOfRow(record) : placeOf(record, field);
}

export function placeOfRow(record: LedgerRecord): Place {
  return { sheetId: record.block.sheetId, row: record.row, column: null };
}

/** The block's heading line, or the heading of one column. */
export function placeOfHeading(block: LedgerBlock, column: number | null): Place {
  return { sheetId: block.sheetId, row: block.headerBottom, column };
}

/**
 * How the ledger itself calls the field, else our own word for it. Where another column has the same heading, with what stands
 * above it, too: 点评领导/姓名 beside 被点评党员/姓名.
 */
export function labelOf({ columns }: LedgerBlock, field: Field): string {
  const own = columns.find((column) => column.field === field);
  if (own === undefined) return STANDARD_HEADINGS[field];
  const isShared = columns.some(({ label, column }) => label === own.label && column !== own.column);
  return isShared && own.valueRow === undefined ? own.header : own.label;
}
