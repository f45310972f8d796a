import { labelOf, placeOf } from "../place";
import { quote } from "../quote";
import { recordKey } from "../record-key";
import type { Rule } from "../rule";

export const reviewerNotEntitled: Rule = {
  id: "reviewer-not-entitled",
  title: "点评领导与被点评对象没有隶属或分工关系",
  severity: "query",
  source: ({ scheme }) => scheme.duties[0]?.source ?? null,
  messages: {
    notEntitled:
      "按名册“{name}”不是有权点评该对象的书记或分管联系领导，这次点评不计入覆盖和统计；姓名写错的请改正，有权点评的请在“{label}”或“{post}”一栏写明职务，或在领导联系点分工表中补上。",
    partly:
      "所列点评领导中的“{name}”按名册无权点评该对象，这次点评只凭其他几位计算；姓名写错的请改正，有权点评的请在“{label}”或“{post}”一栏写明职务，或在领导联系点分工表中补上。",
  },
  *check({ reviews }) {
    for (const { record, reviewers, disqualified } of reviews) {
      const isAll = disqualified.includes("reviewerNotEntitled");
      const columns = { label: labelOf(record.block, "reviewer"), post: labelOf(record.block, "post") };
      for (const { mention, entitlement, isSelf, isByStatedPost } of reviewers) {
        if (entitlement !== "notEntitled" || isSelf || isByStatedPost) continue;
        yield {
          messageId: isAll ? "notEntitled" : "partly",
          data: { ...columns, name: quote(mention.name) },
          place: placeOf(record, "reviewer"),
          key: [...recordKey(record), mention.key],
        };
      }
    }
  },
};
