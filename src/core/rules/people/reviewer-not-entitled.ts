import { placeOf } from "../place";
import { quote } from "../quote";
import { recordKey } from "../record-key";
import type { Rule } from "../rule";

export const reviewerNotEntitled: Rule = {
  id: "reviewer-not-entitled",
  title: "点评领导与被点评对象没有隶属或分工关系",
  severity: "query",
  source: ({ scheme }) => scheme.duties[0]?.source ?? null,
  messages: {
    notEntitled: "按名册“{name}”不是有权点评该对象的书记或分管联系领导，请核对点评领导，或写明其职务。",
    partly: "所列点评领导中的“{name}”按名册无权点评该对象，请核对，或写明其职务。",
  },
  *check({ reviews }) {
    for (const { record, reviewers, disqualified } of reviews) {
      const isAll = disqualified.includes("reviewerNotEntitled");
      for (const { mention, entitlement, isSelf, isByStatedPost } of reviewers) {
        if (entitlement !== "notEntitled" || isSelf || isByStatedPost) continue;
        yield {
          messageId: isAll ? "notEntitled" : "partly",
          data: { name: quote(mention.name) },
          place: placeOf(record, "reviewer"),
          key: [...recordKey(record), mention.key],
        };
      }
    }
  },
};
