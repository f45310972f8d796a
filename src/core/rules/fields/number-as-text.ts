import type { RuleHit } from "../finding";
import { fixOf } from "../fix";
import { labelOf, placeOf } from "../place";
import { quote } from "../quote";
import { recordKey } from "../record-key";
import type { Rule } from "../rule";
import { forEachCell } from "./cells-of-type";

export const numberAsText: Rule = {
  id: "number-as-text",
  title: "数字以文本存放",
  severity: "hint",
  source: null,
  messages: { text: "“{label}”的“{value}”是文本，求和时会被漏掉，建议改为数字 {number}。" },
  check({ records }) {
    const hits: RuleHit[] = [];
    forEachCell(records, "number", (record, field, { isText, number, raw, text }) => {
      if (!isText || number === null) return;
      const fix = fixOf(record, field, raw, number);
      hits.push({
        messageId: "text",
        data: { label: labelOf(record.block, field), value: quote(text), number },
        place: placeOf(record, field),
        key: [...recordKey(record), field],
        ...(fix === null ? {} : { fix }),
      });
    });
    return hits;
  },
};
