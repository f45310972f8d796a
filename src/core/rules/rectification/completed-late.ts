import { isoDay } from "../../ledger/day";
import { cellOf } from "../../ledger/record";
import { placeOfFirst } from "../place";
import type { Rule } from "../rule";
import { problemKey, problemName } from "./contradiction-hits";

export const completedLate: Rule = {
  id: "completed-late",
  title: "超过时限才完成整改",
  severity: "hint",
  source: null,
  messages: { late: "问题“{problem}”于 {completed} 完成，晚于时限 {deadline}，建议在备注中说明原因。" },
  *check({ problems, settings }) {
    for (const problem of problems) {
      const reading = cellOf(problem.record, "completedDate")?.reading;
      if (reading?.kind !== "exact" || problem.deadline === null) continue;
      if (reading.from <= problem.deadline || reading.from > settings.asOf) continue;
      const data = {
        problem: problemName(problem),
        completed: isoDay(reading.from),
        deadline: isoDay(problem.deadline),
      };
      const place = placeOfFirst(problem.record, ["completedDate"]);
      yield { messageId: "late", data, place, key: problemKey(problem) };
    }
  },
};
