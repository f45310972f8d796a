import type { Rule } from "../rule";
import { contradictionHits } from "./contradiction-hits";

export const closedBeforeRaised: Rule = {
  id: "closed-before-raised",
  title: "完成早于提出",
  severity: "error",
  source: null,
  messages: { found: "问题“{problem}”的完成、回复或复评时间早于提出时间，日期必有一误，请核对。" },
  check: ({ problems }) =>
    contradictionHits(problems, "closedBeforeRaised", ["completedDate", "repliedDate", "reReviewDate", "status"]),
};
