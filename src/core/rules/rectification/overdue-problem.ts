import { isoDay } from "../../ledger/day";
import { placeOfFirst } from "../place";
import type { Rule } from "../rule";
import { problemKey, problemName } from "./contradiction-hits";

export const overdueProblem: Rule = {
  id: "overdue-problem",
  title: "整改逾期",
  severity: "query",
  source: ({ scheme }) => scheme.rectification.source,
  messages: { overdue: "问题“{problem}”的时限 {deadline} 已过 {days} 天仍未整改完成，请催办或说明原因。" },
  *check({ problems }) {
    for (const problem of problems) {
      if (problem.overdueDays <= 0 || problem.deadline === null) continue;
      yield {
        messageId: "overdue",
        data: { problem: problemName(problem), deadline: isoDay(problem.deadline), days: problem.overdueDays },
        place: placeOfFirst(problem.record, ["deadline", "status", "problem"]),
        key: problemKey(problem),
      };
    }
  },
};
