import { isoDay } from "../../ledger/day";
import type { RuleHit } from "../finding";
import { labelOf, placeOf } from "../place";
import { quote } from "../quote";
import { recordKey } from "../record-key";
import type { Rule } from "../rule";
import { forEachCell } from "./cells-of-type";
import { isReviewDay } from "./review-day";

export const ambiguousDate: Rule = {
  id: "ambiguous-date",
  title: "日期有歧义",
  severity: "query",
  source: null,
  messages: {
    ambiguous: "“{label}”的“{value}”有不止一种读法（{readings}），请写明年月日。",
    ambiguousReview: "“{label}”的“{value}”有不止一种读法（{readings}），这次点评不计入覆盖和统计，请写明年月日。",
  },
  check({ records }) {
    const hits: RuleHit[] = [];
    forEachCell(records, "date", (record, field, { reading, text }) => {
      if (reading.kind !== "ambiguous") return;
      const readings = reading.readings
        .map(({ from, to }) => (from === to ? isoDay(from) : `${isoDay(from)} 至 ${isoDay(to)}`))
        .join("、或 ");
      hits.push({
        messageId: isReviewDay(record, field) ? "ambiguousReview" : "ambiguous",
        data: { label: labelOf(record.block, field), value: quote(text), readings },
        place: placeOf(record, field),
        key: [...recordKey(record), field],
      });
    });
    return hits;
  },
};
