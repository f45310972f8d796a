import type { RuleHit } from "../finding";
import { labelOf, placeOf } from "../place";
import { quote } from "../quote";
import { recordKey } from "../record-key";
import type { Rule } from "../rule";
import { forEachCell } from "./cells-of-type";
import { DAY_FIELDS } from "./event-dates";
import { isReviewDay } from "./review-day";

export const unreadableDate: Rule = {
  id: "unreadable-date",
  title: "日期无法识别",
  severity: "error",
  source: null,
  messages: {
    unreadable: "“{label}”的“{value}”不是日期，请改为 2011-01-13 这样的写法。",
    nonDate: "“{label}”写的是“{value}”，不是具体日期，请填写实际日期。",
    unreadableReview: "“{label}”的“{value}”不是日期，这次点评不计入覆盖和统计，请改为 2011-01-13 这样的写法。",
    nonDateReview: "“{label}”写的是“{value}”，不是具体日期，这次点评不计入覆盖和统计，请填写实际日期。",
  },
  check({ records }) {
    const hits: RuleHit[] = [];
    forEachCell(records, "date", (record, field, { reading, text }) => {
      if (!DAY_FIELDS.has(field) || (reading.kind !== "unreadable" && reading.kind !== "nonDate")) return;
      hits.push({
        messageId: isReviewDay(record, field) ? `${reading.kind}Review` : reading.kind,
        data: { label: labelOf(record.block, field), value: quote(text) },
        place: placeOf(record, field),
        key: [...recordKey(record), field],
      });
    });
    return hits;
  },
};
