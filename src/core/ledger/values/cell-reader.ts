import type { CellValue } from "../../workbook/cell";
import { isCellError } from "../../workbook/cell";
import type { FieldType } from "../fields";
import type { TypedCell } from "../typed-cell";
import type { DateContext } from "./date/date-context";
import { readDate } from "./date/read-date";
import { readOrganization } from "./organization/read-organization";
import { readPersons } from "./person/read-persons";
import { readNumber, readTick } from "./read-number";
import { readLongText, readName, readText } from "./read-text";

/** Reads raw cell values of one field type. Equal raw values give the same object, running texts apart. */
export type ColumnReader = (raw: CellValue, isDateFormatted: boolean) => TypedCell;

/** Reads raw cell values of any field type. */
export interface CellReader {
  (type: FieldType, raw: CellValue, isDateFormatted: boolean): TypedCell;
  /** The reader of one type; faster for a whole column. */
  of(type: FieldType): ColumnReader;
}

/** Texts longer than this are hardly ever repeated: remembering them costs more than reading them again. */
const MAX_REMEMBERED = 24;

/** A reader with its own memory of what it has read; `context` tells the year of 1月18日. */
export function createCellReader(context: DateContext): CellReader {
  const readers = new Map<FieldType, ColumnReader>();
  const of = (type: FieldType): ColumnReader => {
    let reader = readers.get(type);
    if (!reader) readers.set(type, (reader = createColumnReader(type, context)));
    return reader;
  };
  return Object.assign((type: FieldType, raw: CellValue, isDateFormatted: boolean) => of(type)(raw, isDateFormatted), {
    of,
  });
}

function createColumnReader(type: FieldType, context: DateContext): ColumnReader {
  const empty = readCell(type, null, false, context);
  const texts = new Map<string, TypedCell>();
  // Numbers and booleans by themselves, errors by their code.
  const others = new Map<string | number | boolean, TypedCell>();
  const dates = new Map<string | number | boolean, TypedCell>();
  return (raw, isDateFormatted) => {
    if (raw === null) return empty;
    if (typeof raw === "string") {
      if (raw.length > MAX_REMEMBERED && type === "longText") return readLongText(raw, false);
      let cell = texts.get(raw);
      if (!cell) texts.set(raw, (cell = readCell(type, raw, false, context)));
      return cell;
    }
    const known = isDateFormatted ? dates : others;
    const key = isCellError(raw) ? raw.error : raw;
    let cell = known.get(key);
    if (!cell) known.set(key, (cell = readCell(type, raw, isDateFormatted, context)));
    return cell;
  };
}

function readCell(type: FieldType, raw: CellValue, isDateFormatted: boolean, context: DateContext): TypedCell {
  switch (type) {
    case "text":
      return readText(raw, isDateFormatted);
    case "longText":
      return readLongText(raw, isDateFormatted);
    case "name":
      return readName(raw);
    case "persons":
      return readPersons(raw);
    case "organization":
      return readOrganization(raw);
    case "date":
      return readDate(raw, isDateFormatted, context);
    case "number":
      return readNumber(raw);
    case "tick":
      return readTick(raw);
  }
}
