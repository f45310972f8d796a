import { isoDay } from "../../ledger/day";
import { placeOf, WORKBOOK } from "../place";
import { quoteName } from "../quote";
import type { Rule } from "../rule";

const SHOWN = 4;

export const reviewerDutyMissed: Rule = {
  id: "reviewer-duty-missed",
  title: "书记没有完成规定的点评次数",
  severity: "query",
  source: ({ scheme }) => scheme.reviewerDuties[0]?.source ?? null,
  messages: { missed: "“{organization}”书记“{name}”在 {windows} 作点评不足 {min} 个党组织，请补作或说明原因。" },
  *check({ coverage, roster }) {
    if (!coverage.hasRates) return;
    for (const { duty, name, organization: index, windows } of coverage.reviewerDuties) {
      const missed = windows.filter(({ isOpen, count }) => !isOpen && count < duty.min);
      if (missed.length === 0) continue;
      const spans = missed.slice(0, SHOWN).map(({ from, to }) => `${isoDay(from)} 至 ${isoDay(to)}`);
      const organization = roster.organizations[index];
      const record = organization?.record ?? null;
      yield {
        messageId: "missed",
        data: {
          organization: quoteName(organization?.name ?? ""),
          name: quoteName(name),
          windows: spans.join("、") + (missed.length > SHOWN ? ` 等 ${missed.length} 个时段` : ""),
          min: duty.min,
        },
        place: record === null ? WORKBOOK : placeOf(record, "secretary"),
        key: [duty.id, organization?.key ?? "", name],
        source: duty.source,
      };
    }
  },
};
