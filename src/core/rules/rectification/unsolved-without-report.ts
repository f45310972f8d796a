import { isoDay } from "../../ledger/day";
import type { TrackedProblem } from "../../rectification/problem";
import { subjectKeyOf } from "../../rectification/problem-subject";
import { subjectNames, subjectTitle } from "../../rectification/subject-names";
import { encodeKey } from "../encode-key";
import { placeOfFirst } from "../place";
import type { Rule } from "../rule";
import { problemName } from "./contradiction-hits";

/** So many are named; the others are counted. */
const MOST_NAMED = 5;

/** The clause has the reviewed write one report before the next review: one finding for each subject and review. */
export const unsolvedWithoutReport: Rule = {
  id: "unsolved-without-report",
  title: "下次点评前问题仍未解决又无专题书面报告",
  severity: "query",
  source: ({ scheme }) => scheme.rectification.source,
  messages: {
    one: "“{subject}”的问题“{problems}”到 {date} 再次点评时仍未解决，也没有专题书面报告，请补报或说明。",
    several:
      "“{subject}”的 {count} 个问题（{problems}）到 {date} 再次点评时仍未解决，也没有专题书面报告；一份报告可以一并写明，请补报或说明。",
  },
  *check({ problems, roster }) {
    const names = subjectNames(roster);
    for (const group of bySubjectAndReview(problems)) {
      const [first] = group;
      if (first === undefined) throw new Error("an empty group of problems");
      const { memberName, nextReview, record } = first;
      const { organization, above } = names(first);
      const date = nextReview === null ? "" : isoDay(nextReview);
      const named = group.slice(0, MOST_NAMED).map(problemName).join("、");
      yield {
        messageId: group.length === 1 ? "one" : "several",
        data: {
          subject: memberName ?? subjectTitle(first, names),
          count: group.length,
          problems: group.length > MOST_NAMED ? `${named} 等` : named,
          date,
        },
        place: placeOfFirst(record, ["repliedDate", "progress", "status"]),
        key: [organization, ...above, memberName?.replace(/\s+/gu, "") ?? "", date],
      };
    }
  },
};

function bySubjectAndReview(problems: readonly TrackedProblem[]): Iterable<readonly TrackedProblem[]> {
  const groups = new Map<string, TrackedProblem[]>();
  for (const problem of problems) {
    if (!problem.contradictions.includes("unsolvedWithoutSpecialReport")) continue;
    const key = encodeKey([subjectKeyOf(problem), problem.nextReview ?? -1]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [problem]);
    else group.push(problem);
  }
  return groups.values();
}
