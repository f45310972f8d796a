import type { Rule } from "../rule";
import { contradictionHits } from "./contradiction-hits";

export const unsolvedWithoutReport: Rule = {
  id: "unsolved-without-report",
  title: "下次点评前问题仍未解决又无专题书面报告",
  severity: "query",
  source: ({ scheme }) => scheme.rectification.source,
  messages: { found: "问题“{problem}”到下一次点评时仍未解决，也没有专题书面报告，请补报或说明。" },
  check: ({ problems }) =>
    contradictionHits(problems, "unsolvedWithoutSpecialReport", ["repliedDate", "progress", "status"]),
};
