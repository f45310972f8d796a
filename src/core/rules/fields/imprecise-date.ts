import { labelOf, placeOf } from "../place";
import { quote } from "../quote";
import { recordKey } from "../record-key";
import type { Rule } from "../rule";
import { textOf } from "../../ledger/record";

export const impreciseDate: Rule = {
  id: "imprecise-date",
  title: "点评日期不具体",
  severity: "query",
  source: null,
  messages: {
    partly: "“{label}”的“{value}”没有写到日，只有一部分落在统计的时段内，请写明哪一天。",
    notCounted: "“{label}”的“{value}”没有写到日，无法确定属于哪个时段，未予计算，请写明哪一天。",
  },
  *check({ reviews }) {
    for (const { record, disqualified, queries } of reviews) {
      const isOut = disqualified.includes("dateImprecise");
      if (!isOut && !queries.includes("dateImprecise")) continue;
      yield {
        messageId: isOut ? "notCounted" : "partly",
        data: { label: labelOf(record.block, "reviewDate"), value: quote(textOf(record, "reviewDate")) },
        place: placeOf(record, "reviewDate"),
        key: [...recordKey(record), "reviewDate"],
      };
    }
  },
};
