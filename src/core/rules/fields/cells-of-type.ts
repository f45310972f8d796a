import { FIELD_TYPES, MARK_FIELDS, type Field, type FieldType } from "../../ledger/fields";
import type { LedgerBlock } from "../../ledger/recognition";
import type { LedgerRecord, LedgerRecords } from "../../ledger/record";
import type { TypedCell } from "../../ledger/typed-cell";
import { isCellError } from "../../workbook/cell";

const MARKS: ReadonlySet<Field> = new Set(MARK_FIELDS);

/**
 * Calls `visit` with every cell of one type, in sheet and row order; formula errors are left out (a rule of their own
 * reports them). A callback and not a generator: it runs over every cell of a ledger of 100,000 rows, rule by rule.
 */
export function forEachCell<T extends FieldType>(
  records: LedgerRecords,
  type: T,
  visit: (record: LedgerRecord, field: Field, cell: Extract<TypedCell, { readonly type: T }>) => void,
): void {
  const fieldsOf = new Map<LedgerBlock, readonly Field[]>();
  for (const record of records.all) {
    let fields = fieldsOf.get(record.block);
    if (fields === undefined) fieldsOf.set(record.block, (fields = fieldsOfType(record.block, type)));
    for (const field of fields) {
      const cell = record.cells[field];
      if (cell !== undefined && isOfType(cell, type) && !isCellError(cell.raw)) visit(record, field, cell);
    }
  }
}

function fieldsOfType(block: LedgerBlock, type: FieldType): readonly Field[] {
  const fields = block.columns.flatMap(({ field }) => (field === null ? [] : [field]));
  return [...new Set(fields)].filter((field) => FIELD_TYPES[field] === type && !MARKS.has(field));
}

function isOfType<T extends FieldType>(cell: TypedCell, type: T): cell is Extract<TypedCell, { readonly type: T }> {
  return cell.type === type;
}
