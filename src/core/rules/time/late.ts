import { isoDay } from "../../ledger/day";
import { cellOf } from "../../ledger/record";
import { labelOf, placeOf } from "../place";
import { recordKey } from "../record-key";
import type { Rule } from "../rule";
import { isReportedOutside } from "../fields/date-outside-campaign";

export const late: Rule = {
  id: "late",
  title: "晚于方案规定的期限",
  severity: "query",
  source: ({ scheme }) => scheme.deadlines[0]?.source ?? null,
  messages: { late: "“{label}”{date} 晚于“{title}”的期限 {by}，请核实日期或说明原因。" },
  *check({ records, settings }) {
    for (const { id, title, by, source, dates } of settings.scheme.deadlines) {
      if (dates === undefined) continue;
      for (const kind of dates.kinds) {
        for (const record of records.of(kind)) {
          const reading = cellOf(record, dates.field)?.reading;
          // What lies after the as-of date is reported as not having happened yet.
          if (reading?.kind !== "exact" || reading.from <= by || reading.from > settings.asOf) continue;
          // Then the day is reported as outside the campaign, and not counted.
          if (dates.field === "reviewDate" && isReportedOutside(reading.from, settings)) continue;
          const label = labelOf(record.block, dates.field);
          const data = { label, date: isoDay(reading.from), title, by: isoDay(by) };
          yield {
            messageId: "late",
            data,
            place: placeOf(record, dates.field),
            key: [id, ...recordKey(record)],
            source,
          };
        }
      }
    }
  },
};
