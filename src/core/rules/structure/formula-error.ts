import type { Field } from "../../ledger/fields";
import type { LedgerBlock } from "../../ledger/recognition";
import { isCellError } from "../../workbook/cell";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { labelOf, placeOf, placeOfRow } from "../place";
import { recordKey } from "../record-key";
import type { Rule } from "../rule";

export const formulaError: Rule = {
  id: "formula-error",
  title: "单元格是公式错误值",
  severity: "error",
  source: null,
  messages: { error: "“{label}”的值是公式错误 {value}，请修正公式或改填实际内容。" },
  *check({ records, workbook }) {
    // Errors are rare, and a carried value stands on its own sheet too: most sheets need no look at their records.
    const withErrors = new Set(workbook.sheets.filter(holdsError).map(({ id }) => id));
    const fieldsOf = new Map<LedgerBlock, readonly Field[]>();
    for (const record of records.all) {
      if (!withErrors.has(record.block.sheetId)) continue;
      let fields = fieldsOf.get(record.block);
      if (fields === undefined) fieldsOf.set(record.block, (fields = mappedFields(record.block)));
      for (const field of fields) {
        const raw = record.cells[field]?.raw ?? null;
        if (!isCellError(raw)) continue;
        const data = { label: labelOf(record.block, field), value: raw.error };
        yield { messageId: "error", data, place: placeOf(record, field), key: [...recordKey(record), field] };
      }
      for (const { grade, column, cell } of record.grades) {
        if (!isCellError(cell.raw)) continue;
        const data = { label: grade, value: cell.raw.error };
        yield {
          messageId: "error",
          data,
          place: { ...placeOfRow(record), column },
          key: [...recordKey(record), grade],
        };
      }
    }
  },
};

function holdsError({ values }: SheetSnapshot): boolean {
  return values.some((row) => row.some(isCellError));
}

function mappedFields({ columns }: LedgerBlock): readonly Field[] {
  return [...new Set(columns.flatMap(({ field }) => (field === null || field === "grade" ? [] : [field])))];
}
