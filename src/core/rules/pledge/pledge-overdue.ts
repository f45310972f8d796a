import { isoDay } from "../../ledger/day";
import { textOf } from "../../ledger/record";
import { ledgerSource } from "../ledger-source";
import { placeOf } from "../place";
import { quote } from "../quote";
import { recordKey } from "../record-key";
import type { Rule } from "../rule";
import { fulfilmentOf } from "./fulfilment";
import { dueDayOf, isPledge } from "./pledge-due";
import { pledgerName, reviewDays, reviewSince } from "./pledge-subject";

export const pledgeOverdue: Rule = {
  id: "pledge-overdue",
  title: "承诺到期没有兑现的记录",
  severity: "query",
  source: ledgerSource("pledge"),
  messages: {
    blank: "“{name}”的承诺“{pledge}”时限 {due} 已过，没有填写践诺情况，请补填。",
    unfulfilled: "“{name}”的承诺“{pledge}”时限 {due} 已过，践诺情况是“{said}”，请核实或说明原因。",
  },
  *check({ records, reviews, roster, settings: { asOf } }) {
    const days = reviewDays(reviews, asOf);
    for (const record of records.of("pledge")) {
      const fulfilment = fulfilmentOf(record);
      if (fulfilment !== "blank" && fulfilment !== "unfulfilled") continue;
      const due = dueDayOf(record);
      if (due === null || due >= asOf || !isPledge(record)) continue;
      // What stood open at a review is reported as such.
      if (reviewSince(record, due, roster, days) !== null) continue;
      yield {
        messageId: fulfilment,
        data: {
          name: pledgerName(record),
          pledge: quote(textOf(record, "pledge")),
          due: isoDay(due),
          said: quote(textOf(record, "fulfilment")),
        },
        place: placeOf(record, "fulfilment"),
        key: recordKey(record),
      };
    }
  },
};
