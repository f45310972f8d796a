import type { Rule } from "../rule";
import { contradictionHits } from "./contradiction-hits";

export const closedThoughFailed: Rule = {
  id: "closed-though-failed",
  title: "复评未通过却已销号",
  severity: "error",
  source: null,
  messages: { found: "问题“{problem}”的复评结果是未通过，状态却是已销号，二者矛盾，请核对。" },
  check: ({ problems }) => contradictionHits(problems, "closedThoughFailed", ["status", "reReviewResult"]),
};
