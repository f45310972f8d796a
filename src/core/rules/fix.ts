import type { Field } from "../ledger/fields";
import type { LedgerRecord } from "../ledger/record";
import { isCellError, type CellValue } from "../workbook/cell";
import type { Fix } from "./finding";
import { placeOf } from "./place";

/** A fix of the record's own cell; `null` when the cell has no place of its own or its value is carried by a formula error. */
export function fixOf(record: LedgerRecord, field: Field, before: CellValue, after: CellValue): Fix | null {
  const { sheetId, row, column } = placeOf(record, field);
  if (sheetId === null || row === null || column === null || isCellError(before)) return null;
  // A value carried down by a merge stands in its first row, and a fix there would belong to several records.
  const isCarried = record.block.carryDown.some(
    ({ top, bottom, left, right }) => row > top && row <= bottom && column >= left && column <= right,
  );
  return isCarried ? null : { changes: [{ sheetId, row, column, before, after }] };
}
