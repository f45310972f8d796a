import type { RuleHit } from "../finding";
import { labelOf, placeOf } from "../place";
import { quote } from "../quote";
import { recordKey } from "../record-key";
import type { Rule } from "../rule";
import { forEachCell } from "./cells-of-type";

export const unreadableNumber: Rule = {
  id: "unreadable-number",
  title: "数字无法识别",
  severity: "query",
  source: null,
  messages: { unreadable: "“{label}”的“{value}”不是数字，未予计算，请核实后改填数字。" },
  check({ records }) {
    const hits: RuleHit[] = [];
    forEachCell(records, "number", (record, field, { blank, number, text }) => {
      if (blank !== null || number !== null) return;
      hits.push({
        messageId: "unreadable",
        data: { label: labelOf(record.block, field), value: quote(text) },
        place: placeOf(record, field),
        key: [...recordKey(record), field],
      });
    });
    return hits;
  },
};
