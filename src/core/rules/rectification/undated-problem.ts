import { textOf } from "../../ledger/record";
import { placeOfFirst } from "../place";
import type { Rule } from "../rule";
import { problemKey, problemName } from "./contradiction-hits";

export const undatedProblem: Rule = {
  id: "undated-problem",
  title: "问题没有提出时间",
  severity: "query",
  source: null,
  messages: { undated: "问题“{problem}”没有可识别的提出时间（点评时间），不计入统计，请补填。" },
  *check({ problems }) {
    for (const problem of problems) {
      // A cell that is there but cannot be read is reported where dates are.
      const isBlank = textOf(problem.record, "reviewDate") === "";
      if (problem.raised !== null || !isBlank || isReportedAsBlank(problem.record.kind)) continue;
      yield {
        messageId: "undated",
        data: { problem: problemName(problem) },
        place: placeOfFirst(problem.record, ["reviewDate", "problem"]),
        key: problemKey(problem),
      };
    }
  },
};

/** A review ledger's blank date is missed there already. */
function isReportedAsBlank(kind: string): boolean {
  return kind === "memberReview" || kind === "organizationReview";
}
