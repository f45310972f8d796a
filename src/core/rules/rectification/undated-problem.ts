import { textOf } from "../../ledger/record";
import { columnOf, type LedgerBlock } from "../../ledger/recognition";
import { placeOfFirst, placeOfHeading } from "../place";
import type { Rule } from "../rule";
import { problemKey, problemName } from "./contradiction-hits";

export const undatedProblem: Rule = {
  id: "undated-problem",
  title: "问题没有提出时间",
  severity: "query",
  source: null,
  messages: {
    undated: "问题“{problem}”没有可识别的提出时间（点评时间），不计入统计，请补填。",
    noColumn: "{count} 个问题没有提出时间，表中也没有“点评时间”一列，都不计入统计，请补上此列。",
  },
  *check({ problems }) {
    const withoutColumn = new Map<LedgerBlock, number>();
    for (const problem of problems) {
      // A cell that is there but cannot be read is reported where dates are.
      const isBlank = textOf(problem.record, "reviewDate") === "";
      if (problem.raised !== null || !isBlank || isReportedAsBlank(problem.record.kind)) continue;
      const { block } = problem.record;
      if (columnOf(block, "reviewDate") < 0) {
        withoutColumn.set(block, (withoutColumn.get(block) ?? 0) + 1);
        continue;
      }
      yield {
        messageId: "undated",
        data: { problem: problemName(problem) },
        place: placeOfFirst(problem.record, ["reviewDate", "problem"]),
        key: problemKey(problem),
      };
    }
    for (const [block, count] of withoutColumn) {
      yield { messageId: "noColumn", data: { count }, place: placeOfHeading(block, null), key: [block.sheetName] };
    }
  },
};

/** A review ledger's blank date is missed there already. */
function isReportedAsBlank(kind: string): boolean {
  return kind === "memberReview" || kind === "organizationReview";
}
