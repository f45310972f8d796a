import { isoDay } from "../../ledger/day";
import { labelOf, placeOf } from "../place";
import { recordKey } from "../record-key";
import type { Rule } from "../rule";

export const dateOutsideCampaign: Rule = {
  id: "date-outside-campaign",
  title: "点评日期不在活动时段内",
  severity: "query",
  source: ({ scheme }) => scheme.duties.find((duty) => duty.kind === "once")?.source ?? null,
  messages: { outside: "“{label}”{date} 不在规定的点评时段（{from} 至 {to}）内，不计入本次点评，请核实。" },
  *check({ reviews, settings: { scheme, period, asOf } }) {
    const { campaign, duties } = scheme;
    // Only while the campaign is what is being counted: under a cadence other days are as good.
    if (campaign === null || period.from < campaign.from || period.to > campaign.to) return;
    // A campaign that the document only recalls asks nothing of anybody.
    if (!duties.some((duty) => duty.kind === "once")) return;
    for (const { record, date } of reviews) {
      if (date === null || date.from !== date.to || date.from > asOf) continue;
      if (date.from >= campaign.from && date.from <= campaign.to) continue;
      yield {
        messageId: "outside",
        data: {
          label: labelOf(record.block, "reviewDate"),
          date: isoDay(date.from),
          from: isoDay(campaign.from),
          to: isoDay(campaign.to),
        },
        place: placeOf(record, "reviewDate"),
        key: recordKey(record),
      };
    }
  },
};
