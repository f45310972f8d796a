import { cellOf } from "../../ledger/record";
import { presentRecords } from "../../rectification/present-records";
import { isEntered } from "../../rectification/shared-fields";
import { placeOf } from "../place";
import type { Rule } from "../rule";
import { problemKey, problemName } from "./contradiction-hits";

export const closedWithoutChecker: Rule = {
  id: "closed-without-checker",
  title: "销号没有验收人",
  severity: "hint",
  source: null,
  messages: { found: "问题“{problem}”已销号，但没有写由谁验收，建议补填验收人（不能是责任人本人）。" },
  *check({ problems }) {
    for (const problem of problems) {
      if (problem.state !== "closed") continue;
      // Ledgers without such a column ask for nobody.
      const asking = presentRecords(problem).filter((record) => cellOf(record, "checker") !== undefined);
      const [first] = asking;
      if (first === undefined || asking.some((record) => isEntered(record, "checker"))) continue;
      yield {
        messageId: "found",
        data: { problem: problemName(problem) },
        place: placeOf(first, "checker"),
        key: problemKey(problem),
      };
    }
  },
};
