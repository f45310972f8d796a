import { columnOf, type LedgerBlock } from "../../ledger/recognition";
import type { TrackedProblem } from "../../rectification/problem";
import { placeOfHeading } from "../place";
import type { Rule } from "../rule";
import { contradictionHits } from "./contradiction-hits";

export const doneWithoutDate: Rule = {
  id: "done-without-date",
  title: "已整改却没有完成时间",
  severity: "query",
  source: null,
  messages: {
    found: "问题“{problem}”的状态是已整改，但没有填写完成时间，请补填。",
    noColumn: "{count} 个问题已销号，但表中没有“完成时间”一栏，看不出何时整改完成，请补上此栏。",
  },
  *check({ problems }) {
    yield* contradictionHits(problems, "doneWithoutDate", ["completedDate", "status"]);
    const withoutColumn = new Map<LedgerBlock, number>();
    for (const problem of problems) {
      if (problem.state !== "closed" || hasColumn(problem)) continue;
      const { block } = problem.record;
      withoutColumn.set(block, (withoutColumn.get(block) ?? 0) + 1);
    }
    for (const [block, count] of withoutColumn) {
      yield { messageId: "noColumn", data: { count }, place: placeOfHeading(block, null), key: [block.sheetName] };
    }
  },
};

/** In either shape of tracking. */
function hasColumn({ record, otherRecords }: TrackedProblem): boolean {
  return [record, ...otherRecords].some(({ block }) => columnOf(block, "completedDate") >= 0);
}
