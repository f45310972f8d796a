import { isoDay, type Day } from "../../ledger/day";
import { cellOf, type LedgerRecord } from "../../ledger/record";
import { labelOf, placeOf } from "../place";
import { recordKey } from "../record-key";
import type { Rule } from "../rule";

export const joinAfterReview: Rule = {
  id: "join-after-review",
  title: "入党时间晚于点评时间",
  severity: "error",
  source: null,
  messages: {
    row: "入党时间 {joined} 晚于点评时间 {reviewed}，二者必有一误，请核对。",
    roster: "名册中的入党时间 {joined} 晚于点评时间 {reviewed}，二者必有一误，请核对。",
  },
  *check({ reviews, roster }) {
    for (const { record, subject, date } of reviews) {
      if (date === null || record.kind !== "memberReview") continue;
      const stated = joinedBy(record);
      const listed = subject?.type === "member" ? (roster.members[subject.index]?.joinDate ?? null) : null;
      const joined = stated ?? listed;
      if (joined === null || joined <= date.to) continue;
      yield {
        messageId: stated === null ? "roster" : "row",
        data: { label: labelOf(record.block, "joinDate"), joined: isoDay(joined), reviewed: isoDay(date.to) },
        place: placeOf(record, stated === null ? "reviewDate" : "joinDate"),
        key: recordKey(record),
      };
    }
  },
};

/** The first day that the row's own 入党时间 may mean; `null` when it says none. */
function joinedBy(record: LedgerRecord): Day | null {
  const reading = cellOf(record, "joinDate")?.reading;
  return reading?.kind === "exact" || reading?.kind === "imprecise" ? reading.from : null;
}
