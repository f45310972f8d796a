import type { AssessedReview, CoverageStatus, ReviewerCoverage, SubjectCoverage } from "../coverage/coverage";
import type { TrackedProblem } from "../rectification/problem";
import { OTHER_METHOD } from "../scheme/read-methods";
import { countAppraisal } from "./count-appraisal";
import type { RowBasis } from "./row-basis";
import type { RowFrame } from "./row-frame";
import type { StatisticsRow } from "./statistics";

/** The numbers of one row; `frame` `null`: of the total. `methods` end with 其他. */
export function countRow(
  frame: RowFrame | null,
  basis: RowBasis,
  methods: readonly string[],
  satisfiedGrades: readonly string[] | null,
): StatisticsRow {
  const heads = onePerOrganization(basis.reviewers);
  const due = basis.subjects.filter((subject) => subject.status !== null && subject.status !== "notDue");
  const ofType = (type: SubjectCoverage["type"]): StatisticsRow["organizations"] => {
    const all = due.filter((subject) => subject.type === type);
    return { due: all, done: all.filter((subject) => subject.status === "covered") };
  };
  return {
    organization: frame?.organization ?? null,
    unit: frame?.unit ?? "合计",
    category: frame?.category ?? "",
    secretaries: { due: heads, done: heads.filter((head) => head.hasReviewed) },
    organizations: ofType("organization"),
    members: {
      ...ofType("member"),
      unnamedDue: basis.unnamed.reduce((sum, each) => sum + dueAmong(each.statuses), 0),
      unnamedDone: basis.unnamed.flatMap((each) =>
        each.reviewed.flatMap((person) => (person.status === "covered" ? person.reviews.slice(0, 1) : [])),
      ),
    },
    reviews: { total: basis.reviews, byMethod: byMethod(basis.reviews, methods) },
    problems: countProblems(basis.problems),
    appraisal: countAppraisal(basis.appraisals, satisfiedGrades),
  };
}

/** Due organisations are counted, not persons: of two who share a post, the one who has reviewed stands for it. */
function onePerOrganization(reviewers: readonly ReviewerCoverage[]): readonly ReviewerCoverage[] {
  const heads = new Map<number, ReviewerCoverage>();
  for (const reviewer of reviewers) {
    const head = heads.get(reviewer.organization);
    if (!head || (!head.hasReviewed && reviewer.hasReviewed)) heads.set(reviewer.organization, reviewer);
  }
  return [...heads.values()];
}

function dueAmong(statuses: { readonly [S in CoverageStatus]: number }): number {
  return statuses.covered + statuses.partial + statuses.missing + statuses.due;
}

/** Reviews without a method go to 其他, so that the columns add up to the total. */
function byMethod(
  reviews: readonly AssessedReview[],
  methods: readonly string[],
): ReadonlyMap<string, readonly AssessedReview[]> {
  const lists = new Map<string, AssessedReview[]>(methods.map((method) => [method, []]));
  const others = lists.get(OTHER_METHOD);
  for (const review of reviews) (lists.get(review.method ?? OTHER_METHOD) ?? others)?.push(review);
  return lists;
}

function countProblems(raised: readonly TrackedProblem[]): StatisticsRow["problems"] {
  return {
    raised,
    closed: raised.filter((problem) => problem.state === "closed"),
    inProgress: raised.filter((problem) => problem.state !== "closed" && problem.state !== "open"),
    open: raised.filter((problem) => problem.state === "open"),
    overdue: raised.filter((problem) => problem.overdueDays > 0),
  };
}
