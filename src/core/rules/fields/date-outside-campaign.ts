import { isoDay, type Day } from "../../ledger/day";
import type { Settings } from "../../scheme/settings";
import { liesWithin } from "../../scheme/windows";
import { labelOf, placeOf } from "../place";
import { recordKey } from "../record-key";
import type { Rule } from "../rule";

export const dateOutsideCampaign: Rule = {
  id: "date-outside-campaign",
  title: "点评日期不在活动时段内",
  severity: "query",
  source: ({ scheme }) => scheme.duties.find((duty) => duty.kind === "once")?.source ?? null,
  messages: { outside: "“{label}”{date} 不在规定的点评时段（{from} 至 {to}）内，不计入本次点评，请核实。" },
  *check({ reviews, settings }) {
    const { campaign } = settings.scheme;
    if (campaign === null) return;
    for (const { record, date } of reviews) {
      if (date === null || date.from !== date.to || date.from > settings.asOf) continue;
      if (!isReportedOutside(date.from, settings)) continue;
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

/**
 * Is a day of a review outside the campaign that is being counted? Under a cadence other days are as good, and a campaign that
 * the document only recalls asks nothing of anybody.
 */
export function isReportedOutside(day: Day, { scheme, period }: Settings): boolean {
  const { campaign, duties } = scheme;
  if (campaign === null || !liesWithin(period, campaign)) return false;
  return (day < campaign.from || day > campaign.to) && duties.some((duty) => duty.kind === "once");
}
