import { isoDay } from "../../ledger/day";
import type { RuleHit } from "../finding";
import { labelOf, placeOf } from "../place";
import { quote } from "../quote";
import { recordKey } from "../record-key";
import type { Rule } from "../rule";
import { forEachCell } from "./cells-of-type";
import { PLAN_FIELDS } from "./event-dates";

/** A query and no error: somebody may well look back with an earlier 截止日期, and then later rows are right. */
export const futureDate: Rule = {
  id: "future-date",
  title: "日期晚于截止日期",
  severity: "query",
  source: null,
  messages: { future: "“{label}”的“{value}”晚于截止日期 {asOf}，尚未发生的不予计算，请核实日期。" },
  check({ records, settings }) {
    const hits: RuleHit[] = [];
    const asOf = isoDay(settings.asOf);
    forEachCell(records, "date", (record, field, { reading, text }) => {
      if (PLAN_FIELDS.has(field) || (reading.kind !== "exact" && reading.kind !== "imprecise")) return;
      if (reading.from <= settings.asOf) return;
      const value = reading.kind === "exact" ? isoDay(reading.from) : quote(text);
      hits.push({
        messageId: "future",
        data: { label: labelOf(record.block, field), value, asOf },
        place: placeOf(record, field),
        key: [...recordKey(record), field],
      });
    });
    return hits;
  },
};
