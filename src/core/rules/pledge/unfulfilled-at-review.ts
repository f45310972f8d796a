import type { Day } from "../../ledger/day";
import { isoDay, partsOf } from "../../ledger/day";
import { textOf, type LedgerRecord } from "../../ledger/record";
import { ledgerSource } from "../ledger-source";
import { placeOf } from "../place";
import { quote } from "../quote";
import { recordKey } from "../record-key";
import type { Rule } from "../rule";
import { fulfilmentOf } from "./fulfilment";
import { dueDayOf, isPledge, pledgeYear } from "./pledge-due";
import { pledgerName, reviewDays, reviewSince } from "./pledge-subject";

/** Reviews speak of 承诺事项及完成情况: by then the ledger must say how a pledge that is due was kept. */
export const unfulfilledAtReview: Rule = {
  id: "unfulfilled-at-review",
  title: "点评时承诺还没有兑现",
  severity: "query",
  source: ledgerSource("pledge"),
  messages: {
    blank: "“{name}”已于 {reviewed} 接受点评，承诺“{pledge}”还没有填写践诺情况，请补填。",
    unfulfilled:
      "“{name}”于 {reviewed} 接受点评时，承诺“{pledge}”还没有兑现（“{said}”），请核实，并在点评中指出、列入整改。",
  },
  *check({ records, reviews, roster, settings: { asOf } }) {
    const days = reviewDays(reviews, asOf);
    for (const record of records.of("pledge")) {
      const fulfilment = fulfilmentOf(record);
      if (fulfilment !== "blank" && fulfilment !== "unfulfilled") continue;
      if (!isPledge(record)) continue;
      const reviewed = reviewSince(record, dueFrom(record, fulfilment), roster, days);
      if (reviewed === null || isOfLaterYear(record, reviewed)) continue;
      yield {
        messageId: fulfilment,
        data: {
          name: pledgerName(record),
          reviewed: isoDay(reviewed),
          pledge: quote(textOf(record, "pledge")),
          said: quote(textOf(record, "fulfilment")),
        },
        place: placeOf(record, "fulfilment"),
        key: recordKey(record),
      };
    }
  },
};

/**
 * From when on a review should have found the pledge kept: the day it is due. Without a day, any review may ask what became
 * of it, but a pledge said to be under way is in order.
 */
function dueFrom(record: LedgerRecord, fulfilment: "blank" | "unfulfilled"): Day {
  return dueDayOf(record) ?? (fulfilment === "blank" && !isDated(record) ? 0 : Number.POSITIVE_INFINITY);
}

/** 长期, or a day that cannot be read: no ground to ask at just this review. */
function isDated(record: LedgerRecord): boolean {
  return textOf(record, "dueDate") !== "";
}

/** Next year's pledges are drawn up at this year's review; nobody has kept them yet. */
function isOfLaterYear(record: LedgerRecord, reviewed: Day): boolean {
  return (pledgeYear(record) ?? 0) > partsOf(reviewed).year;
}
