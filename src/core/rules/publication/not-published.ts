import { cellOf } from "../../ledger/record";
import { liesWithin } from "../../scheme/windows";
import { labelOf, placeOf, WORKBOOK } from "../place";
import { recordKey } from "../record-key";
import type { Rule } from "../rule";

export const notPublished: Rule = {
  id: "not-published",
  title: "点评结果没有公示（通报）的记录",
  severity: "hint",
  source: ({ scheme }) => scheme.publication,
  messages: {
    blank: "“{label}”空着；方案要求公开点评结果，公示后请补填。",
    column: "点评台账没有“公示时间”一列；方案要求公开点评结果，建议增加此列。",
  },
  *check({ reviews, settings: { scheme, period, asOf } }) {
    if (scheme.publication === null) return;
    const counting = reviews.filter(
      ({ disqualified, date }) => disqualified.length === 0 && date !== null && liesWithin(date, period),
    );
    if (counting.length === 0) return;
    const shown = counting.filter(({ record }) => cellOf(record, "publishedDate") !== undefined);
    if (shown.length === 0) {
      yield { messageId: "column", data: {}, place: WORKBOOK, key: ["column"] };
    }
    // While the period runs, results may still be about to be published.
    if (period.to >= asOf) return;
    for (const { record } of shown) {
      if (cellOf(record, "publishedDate")?.blank === null) continue;
      yield {
        messageId: "blank",
        data: { label: labelOf(record.block, "publishedDate") },
        place: placeOf(record, "publishedDate"),
        key: recordKey(record),
      };
    }
  },
};
