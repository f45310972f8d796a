import { MAX_COLUMNS } from "../../core/workbook/range";
import { addRow, createRowSpans, hasRow, type RowSpans } from "./row-spans";

/** Which cells are shown as dates. Columns have a default; per column only the rows that differ from it are kept. */
export interface DateCells {
  /** 1 where a column's own format is a date. */
  readonly columnDefaults: Uint8Array;
  readonly exceptions: (RowSpans | undefined)[];
}

export function createDateCells(): DateCells {
  return { columnDefaults: new Uint8Array(MAX_COLUMNS), exceptions: [] };
}

export function noteCell(dates: DateCells, row: number, column: number, isDate: boolean): void {
  if ((dates.columnDefaults[column] === 1) === isDate) return;
  addRow((dates.exceptions[column] ??= createRowSpans()), row);
}

export function isDateCell(dates: DateCells, row: number, column: number): boolean {
  const exceptions = dates.exceptions[column];
  const isException = exceptions !== undefined && hasRow(exceptions, row);
  return (dates.columnDefaults[column] === 1) !== isException;
}
