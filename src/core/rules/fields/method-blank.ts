import { cellOf } from "../../ledger/record";
import { labelOf, placeOf } from "../place";
import { recordKey } from "../record-key";
import type { Rule } from "../rule";

export const methodBlank: Rule = {
  id: "method-blank",
  title: "点评方式空缺",
  severity: "query",
  source: null,
  messages: { blank: "“{label}”没有填写，统计时计入“其他”，请补填。" },
  *check({ reviews }) {
    for (const { record } of reviews) {
      if ((cellOf(record, "method")?.blank ?? null) === null) continue;
      const data = { label: labelOf(record.block, "method") };
      yield { messageId: "blank", data, place: placeOf(record, "method"), key: recordKey(record) };
    }
  },
};
