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
    member: "点评领导“{name}”就是被点评人本人，不能自己点评自己，这次点评不计入覆盖和统计，请更正点评领导。",
    organization:
      "点评领导“{name}”是被点评党组织自己的书记，不能自己点评自己，这次点评不计入覆盖和统计，请更正点评领导。",
    memberAmong:
      "所列点评领导中的“{name}”就是被点评人本人，不能自己点评自己，这次点评只凭其他几位计算，请更正点评领导。",
    organizationAmong:
      "所列点评领导中的“{name}”是被点评党组织自己的书记，不能自己点评自己，这次点评只凭其他几位计算，请更正点评领导。",
  },
  *check({ reviews }) {
    for (const { record, reviewers, disqualified } of reviews) {
      const whom = record.kind === "memberReview" ? "member" : "organization";
      const messageId = disqualified.includes("reviewerNotEntitled") ? whom : `${whom}Among`;
      for (const { mention, isSelf } of reviewers) {
        if (!isSelf) continue;
        yield {
          messageId,
          data: { name: quote(mention.name) },
          place: placeOf(record, "reviewer"),
          key: [...recordKey(record), mention.key],
        };
      }
    }
  },
};
