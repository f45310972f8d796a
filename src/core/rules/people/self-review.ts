import { placeOf } from "../place";
import { quote } from "../quote";
import { recordKey } from "../record-key";
import type { Rule } from "../rule";

export const selfReview: Rule = {
  id: "self-review",
  title: "自己点评自己",
  severity: "error",
  source: null,
  messages: {
    member: "点评领导“{name}”就是被点评人本人，不能自己点评自己，请更正点评领导。",
    organization: "点评领导“{name}”是被点评党组织自己的书记，不能自己点评自己，请更正点评领导。",
  },
  *check({ reviews }) {
    for (const { record, reviewers } of reviews) {
      for (const { mention, isSelf } of reviewers) {
        if (!isSelf) continue;
        yield {
          messageId: record.kind === "memberReview" ? "member" : "organization",
          data: { name: quote(mention.name) },
          place: placeOf(record, "reviewer"),
          key: [...recordKey(record), mention.key],
        };
      }
    }
  },
};
