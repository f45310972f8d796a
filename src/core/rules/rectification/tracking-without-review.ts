import { textOf, type LedgerRecord } from "../../ledger/record";
import type { TrackedProblem } from "../../rectification/problem";
import { placeOfFirst } from "../place";
import type { Rule, RuleContext } from "../rule";
import { problemKey, problemName } from "./contradiction-hits";

export const trackingWithoutReview: Rule = {
  id: "tracking-without-review",
  title: "整改台账中的问题找不到对应的点评",
  severity: "query",
  source: null,
  messages: {
    number: "点评台账中没有问题编号“{problem}”，请核对编号，或在点评台账中补登。",
    subject: "问题“{problem}”的对象在点评台账中没有点评记录，请核对名称，或补登点评。",
  },
  *check(context) {
    // Without a review ledger there is nothing to be missing from.
    if (context.reviews.length === 0) return;
    const reviewed = reviewedSubjects(context);
    // With one of the two review ledgers alone, the problem may come from the other.
    const isWhole = (["organizationReview", "memberReview"] as const).every(
      (kind) => context.records.of(kind).length > 0,
    );
    const hasNumbers = context.reviews.some(({ record }) => textOf(record, "problemId") !== "");
    const isReview = new Map<LedgerRecord, boolean>(context.reviews.map(({ record }) => [record, true]));
    for (const problem of context.problems) {
      if (problem.record.kind !== "rectification") continue;
      if (problem.otherRecords.some((record) => isReview.has(record))) continue;
      const messageId = problem.hasId && hasNumbers ? "number" : "subject";
      if (messageId === "subject" && (!isWhole || isReviewed(problem, reviewed))) continue;
      yield {
        messageId,
        data: { problem: problemName(problem) },
        place: placeOfFirst(problem.record, messageId === "number" ? ["problemId"] : ["memberName", "organization"]),
        key: problemKey(problem),
      };
    }
  },
};

interface Reviewed {
  readonly organizations: ReadonlySet<number>;
  readonly members: ReadonlySet<string>;
}

function reviewedSubjects({ reviews, roster }: RuleContext): Reviewed {
  const organizations = new Set<number>();
  const members = new Set<string>();
  for (const { subject, record } of reviews) {
    const name = record.cells.memberName;
    if (name?.type === "name" && name.key !== "") members.add(name.key);
    if (subject?.type === "organization") organizations.add(subject.index);
    // Members are reviewed within their organisation: its problems may have come up there.
    const home = subject?.type === "member" ? (roster.members[subject.index]?.organization ?? null) : null;
    if (home !== null) organizations.add(home);
  }
  return { organizations, members };
}

/**
 * A member's problem may have come up in the review of the organisation, too. Somebody unknown to the rosters cannot be
 * looked up: another rule asks about them.
 */
function isReviewed({ organization, record }: TrackedProblem, reviewed: Reviewed): boolean {
  const name = record.cells.memberName;
  if (name?.type === "name" && reviewed.members.has(name.key)) return true;
  return organization === null || reviewed.organizations.has(organization);
}
