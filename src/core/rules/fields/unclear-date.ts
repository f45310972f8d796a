import type { RuleHit } from "../finding";
import { labelOf, placeOf } from "../place";
import { quote } from "../quote";
import { recordKey } from "../record-key";
import type { Rule } from "../rule";
import { forEachCell } from "./cells-of-type";
import { DAY_FIELDS } from "./event-dates";

/** Beside the days themselves people write words into date columns (已公示, 按期): to be explained, not surely wrong. */
export const unclearDate: Rule = {
  id: "unclear-date",
  title: "时限、进度日期写法不明",
  severity: "query",
  source: null,
  messages: { unclear: "“{label}”的“{value}”看不出是哪一天，请核实并改填日期。" },
  check({ records }) {
    const hits: RuleHit[] = [];
    forEachCell(records, "date", (record, field, { reading, text }) => {
      if (DAY_FIELDS.has(field) || reading.kind !== "unreadable") return;
      hits.push({
        messageId: "unclear",
        data: { label: labelOf(record.block, field), value: quote(text) },
        place: placeOf(record, field),
        key: [...recordKey(record), field],
      });
    });
    return hits;
  },
};
