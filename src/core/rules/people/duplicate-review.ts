import { cellAddress } from "../../workbook/range";
import { placeOfFirst } from "../place";
import { recordKey } from "../record-key";
import type { Rule } from "../rule";

export const duplicateReview: Rule = {
  id: "duplicate-review",
  title: "重复登记的点评",
  severity: "query",
  source: null,
  messages: {
    twice:
      "与“{sheet}”第 {row} 行的对象、时间、点评领导都相同，只计一次，请核实是否重复登记；说明后仍按一次计，若确是两次，请改正日期或点评领导。",
  },
  *check({ reviews }) {
    for (const { record, repeats } of reviews) {
      if (repeats === null) continue;
      const { block, row } = repeats.record;
      yield {
        messageId: "twice",
        data: { sheet: block.sheetName, row: row + 1, cell: cellAddress(row, block.columns[0]?.column ?? 0) },
        place: placeOfFirst(record, record.kind === "memberReview" ? ["memberName"] : ["organization"]),
        key: recordKey(record),
      };
    }
  },
};
