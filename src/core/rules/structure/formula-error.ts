import type { Field } from "../../ledger/fields";
import type { LedgerBlock } from "../../ledger/recognition";
import { isCellError } from "../../workbook/cell";
import { labelOf, placeOf, placeOfRow } from "../place";
import { recordKey } from "../record-key";
import type { Rule } from "../rule";

export const formulaError: Rule = {
  id: "formula-error",
  title: "单元格是公式错误值",
  severity: "error",
  source: null,
  messages: { error: "“{label}”的值是公式错误 {value}，请修正公式或改填实际内容。" },
  *check({ records }) {
    const fieldsOf = new Map<LedgerBlock, readonly Field[]>();
    for (const record of records.all) {
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

function mappedFields({ columns }: LedgerBlock): readonly Field[] {
  return [...new Set(columns.flatMap(({ field }) => (field === null || field === "grade" ? [] : [field])))];
}
