import { cellOf } from "../../ledger/record";
import { placeOf } from "../place";
import { recordKey } from "../record-key";
import type { Rule } from "../rule";
import { lineName } from "./ballots";

const STEPS = [
  { messageId: "returned", more: "ballotsReturned", fewer: "ballotsIssued" },
  { messageId: "valid", more: "ballotsValid", fewer: "ballotsReturned" },
] as const;

export const ballotsOutOfOrder: Rule = {
  id: "ballots-out-of-order",
  title: "收回票数多于发出票数，或有效票数多于收回票数",
  severity: "error",
  source: ({ scheme }) => scheme.appraisal.source,
  messages: {
    returned: "“{line}”收回 {more} 票，多于发出的 {fewer} 票，请核对。",
    valid: "“{line}”有效 {more} 票，多于收回的 {fewer} 票，请核对。",
  },
  *check({ records }) {
    for (const record of records.of("appraisal")) {
      for (const step of STEPS) {
        const more = cellOf(record, step.more)?.number ?? null;
        const fewer = cellOf(record, step.fewer)?.number ?? null;
        if (more === null || fewer === null || more <= fewer) continue;
        yield {
          messageId: step.messageId,
          data: { line: lineName(record), more, fewer },
          place: placeOf(record, step.more),
          key: [...recordKey(record), step.more],
        };
      }
    }
  },
};
