import type { Field } from "../../ledger/fields";
import { isCellError } from "../../workbook/cell";
import { labelOf, placeOf } from "../place";
import { recordKey } from "../record-key";
import type { Rule } from "../rule";

export const formulaError: Rule = {
  id: "formula-error",
  title: "单元格是公式错误值",
  severity: "error",
  source: null,
  messages: { error: "“{label}”的值是公式错误 {value}，请修正公式或改填实际内容。" },
  *check({ records }) {
    for (const record of records.all) {
      for (const [name, cell] of Object.entries(record.cells)) {
        if (!isCellError(cell.raw)) continue;
        // Object.entries widens the keys of a record; they are fields by its type.
        const field = name as Field;
        const data = { label: labelOf(record.block, field), value: cell.raw.error };
        yield { messageId: "error", data, place: placeOf(record, field), key: [...recordKey(record), field] };
      }
    }
  },
};
