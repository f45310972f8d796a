import { textOf } from "../../ledger/record";
import { presentRecords } from "../../rectification/present-records";
import { placeOfFirst } from "../place";
import type { Rule } from "../rule";
import { problemKey, problemName } from "./contradiction-hits";

export const problemWithoutDeadline: Rule = {
  id: "problem-without-deadline",
  title: "问题没有整改时限",
  severity: "hint",
  source: ({ scheme }) => scheme.rectification.source,
  messages: { found: "问题“{problem}”没有整改时限；方案要求限期整改，请补填。" },
  *check({ problems, settings }) {
    if (settings.scheme.rectification.needsDeadline !== true) return;
    for (const problem of problems) {
      const { state, deadline, record } = problem;
      if ((state !== "open" && state !== "inProgress") || deadline !== null) continue;
      // 立行立改, 长期: said, though no day.
      if (presentRecords(problem).some((one) => textOf(one, "deadline") !== "")) continue;
      yield {
        messageId: "found",
        data: { problem: problemName(problem) },
        place: placeOfFirst(record, ["deadline", "problem", "problems"]),
        key: problemKey(problem),
      };
    }
  },
};
