import { isoDay } from "../../ledger/day";
import { cellOf } from "../../ledger/record";
import { labelOf, placeOf } from "../place";
import { recordKey } from "../record-key";
import type { Rule } from "../rule";

export const publishedBeforeReview: Rule = {
  id: "published-before-review",
  title: "公示早于点评",
  severity: "query",
  source: null,
  messages: { before: "“{label}”{date} 早于点评时间 {reviewed}，请核实。" },
  *check({ reviews }) {
    for (const { record, date } of reviews) {
      const reading = cellOf(record, "publishedDate")?.reading;
      if (reading?.kind !== "exact" || date === null || reading.from >= date.from) continue;
      yield {
        messageId: "before",
        data: {
          label: labelOf(record.block, "publishedDate"),
          date: isoDay(reading.from),
          reviewed: isoDay(date.from),
        },
        place: placeOf(record, "publishedDate"),
        key: recordKey(record),
      };
    }
  },
};
