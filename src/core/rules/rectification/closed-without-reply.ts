import type { Rule } from "../rule";
import { contradictionHits } from "./contradiction-hits";

export const closedWithoutReply: Rule = {
  id: "closed-without-reply",
  title: "销号前没有书面回复",
  severity: "query",
  source: ({ scheme }) => scheme.rectification.source,
  messages: { found: "问题“{problem}”已销号，但没有书面回复点评领导的时间，请补填或说明。" },
  check: ({ problems }) => contradictionHits(problems, "closedWithoutReply", ["repliedDate", "status"]),
};
