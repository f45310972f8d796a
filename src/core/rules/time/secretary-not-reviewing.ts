import { placeOf } from "../place";
import { quoteName } from "../quote";
import type { Rule } from "../rule";

export const secretaryNotReviewing: Rule = {
  id: "secretary-not-reviewing",
  title: "书记在统计期间没有作过点评",
  severity: "hint",
  source: null,
  messages: {
    none: "“{organization}”书记“{name}”在统计期间没有作过点评，统计表“书记点评”一栏不计入已点评，建议补作。",
  },
  *check({ coverage, roster }) {
    // While the period runs there is still time.
    if (!coverage.hasRates || coverage.period.to > coverage.asOf) return;
    for (const { name, organization: index, hasReviewed } of coverage.reviewers) {
      const organization = roster.organizations[index];
      if (hasReviewed || organization === undefined || organization.record === null) continue;
      yield {
        messageId: "none",
        data: { organization: quoteName(organization.name), name: quoteName(name) },
        place: placeOf(organization.record, "secretary"),
        key: [organization.key, name],
      };
    }
  },
};
