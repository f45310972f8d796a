import { placeOf } from "../place";
import { quote } from "../quote";
import type { Rule } from "../rule";

export const unknownReviewer: Rule = {
  id: "unknown-reviewer",
  title: "点评领导不在名册",
  severity: "query",
  source: null,
  messages: { unknown: "名册中查不到点评领导“{name}”，暂按有权点评计算，请核对姓名，或在名册中写明其职务和分工。" },
  *check({ reviews, roster }) {
    // A proposed roster knows only whom the ledgers name: it cannot tell strangers from leaders.
    if (roster.isProposed) return;
    for (const { record, reviewers } of reviews) {
      for (const { mention, entitlement, resembles } of reviewers) {
        if (entitlement !== "unknown" || resembles !== null) continue;
        const data = { name: quote(mention.name) };
        // Keyed by the person alone: explained once, explained wherever they review.
        yield { messageId: "unknown", data, place: placeOf(record, "reviewer"), key: [mention.key] };
      }
    }
  },
};
