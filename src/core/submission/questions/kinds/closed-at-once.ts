import { cellOf } from "../../../ledger/record";
import type { TrackedProblem } from "../../../rectification/problem";
import type { QuestionKind } from "../question";
import { rowsOf } from "../question-rows";

/** One problem may be solved the day it is raised; several are asked about. */
const LEAST = 3;

export const closedAtOnce: QuestionKind = {
  id: "closed-at-once",
  title: "提出当天即整改完成",
  *ask({ statistics }) {
    for (const { unit, problems } of statistics.rows) {
      const quick = problems.raised.filter(isDoneAtOnce);
      if (quick.length < LEAST) continue;
      yield {
        about: unit,
        text: `“${unit}”有 ${quick.length} 个重点问题在提出当天就整改完成，整改是否落实？`,
        rows: rowsOf(quick.map(({ record }) => record)),
        key: [unit],
      };
    }
  },
};

function isDoneAtOnce({ record, raised }: TrackedProblem): boolean {
  const reading = cellOf(record, "completedDate")?.reading;
  return raised !== null && reading?.kind === "exact" && reading.from === raised;
}
