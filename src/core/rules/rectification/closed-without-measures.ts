import { columnOf, type LedgerBlock } from "../../ledger/recognition";
import { placeOfFirst, placeOfHeading } from "../place";
import type { Rule } from "../rule";
import { problemKey, problemName } from "./contradiction-hits";

export const closedWithoutMeasures: Rule = {
  id: "closed-without-measures",
  title: "销号前没有整改措施",
  severity: "query",
  source: ({ scheme }) => scheme.rectification.source,
  messages: {
    found: "问题“{problem}”已销号，但没有写采取了什么整改措施，请补填。",
    noColumn: "{count} 个问题已销号，但表中没有“整改措施”或“整改进展”一栏，看不出怎样整改的，请补上此栏。",
  },
  *check({ problems }) {
    const withoutColumn = new Map<LedgerBlock, number>();
    for (const problem of problems) {
      if (!problem.contradictions.includes("closedWithoutMeasures")) continue;
      const { block } = problem.record;
      if ((["measures", "progress", "rectification"] as const).every((field) => columnOf(block, field) < 0)) {
        withoutColumn.set(block, (withoutColumn.get(block) ?? 0) + 1);
        continue;
      }
      yield {
        messageId: "found",
        data: { problem: problemName(problem) },
        place: placeOfFirst(problem.record, ["measures", "progress", "status"]),
        key: problemKey(problem),
      };
    }
    for (const [block, count] of withoutColumn) {
      yield { messageId: "noColumn", data: { count }, place: placeOfHeading(block, null), key: [block.sheetName] };
    }
  },
};
