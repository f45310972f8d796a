import { partsOf } from "../ledger/day";
import type { Field } from "../ledger/fields";
import type { LedgerRecord } from "../ledger/record";
import { needsYear } from "../ledger/records/block-dates";
import type { DateCell } from "../ledger/typed-cell";
import { NO_YEAR } from "../ledger/values/date/date-context";
import { readDate } from "../ledger/values/date/read-date";
import type { CellValue } from "../workbook/cell";
import { cellText } from "../workbook/cell";

export interface FormValue {
  readonly value: CellValue;
  /** To be shown as a date. */
  readonly isDate: boolean;
}

const NOTHING: FormValue = { value: null, isDate: false };

/** What stands in the form for a field: as the person wrote it, but days by themselves and with their year. */
export function formValue(record: LedgerRecord, field: Field): FormValue {
  const cell = record.cells[field];
  if (cell === undefined || cell.raw === null) return NOTHING;
  if (cell.type === "date") return dateValue(cell);
  const { raw, text } = cell;
  // A number that the ledger shows as a day, in a column of texts.
  const isShownOtherwise = typeof raw === "number" && text !== "" && text !== String(raw);
  return { value: isShownOtherwise ? text : raw, isDate: false };
}

/** The text that will be seen, for measuring. */
export function shownText({ value, isDate }: FormValue): string {
  return isDate ? "2011年12月31日" : cellText(value);
}

/** 1月18日 is written with the year that its ledger tells, since the form stands alone. */
function dateValue({ raw, text, reading }: DateCell): FormValue {
  const isDay = typeof raw === "number" && reading.kind === "exact" && reading.from === Math.floor(raw);
  if (isDay) return { value: raw, isDate: true };
  if (typeof raw !== "string" || !needsYear(readDate(raw, false, NO_YEAR))) return { value: raw, isDate: false };
  if (reading.kind === "exact" && reading.from === reading.to) return { value: reading.from, isDate: true };
  if (reading.kind !== "imprecise") return { value: raw, isDate: false };
  return { value: `${partsOf(reading.from).year}年${text}`, isDate: false };
}
