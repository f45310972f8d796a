import { textOf } from "../../ledger/record";
import { presentRecords } from "../../rectification/present-records";
import { placeOfFirst } from "../place";
import type { Rule } from "../rule";
import { problemKey, problemName } from "./contradiction-hits";

export const closedWithoutReReview: Rule = {
  id: "closed-without-re-review",
  title: "销号前没有再次点评",
  severity: "hint",
  source: ({ scheme }) => scheme.rectification.source,
  messages: {
    found: "问题“{problem}”已销号，但没有复评的时间和结果；整改完成后宜再次邀请上级点评，直到整改完成为止。",
  },
  *check({ problems, settings }) {
    if (settings.scheme.rectification.needsReReview !== true) return;
    for (const problem of problems) {
      const { state, record } = problem;
      if (state !== "closed") continue;
      const isReviewedAgain = presentRecords(problem).some(
        (one) => textOf(one, "reReviewDate") !== "" || textOf(one, "reReviewResult") !== "",
      );
      if (isReviewedAgain) continue;
      yield {
        messageId: "found",
        data: { problem: problemName(problem) },
        place: placeOfFirst(record, ["reReviewDate", "reReviewResult", "status"]),
        key: problemKey(problem),
      };
    }
  },
};
