import type { Roster } from "../roster/roster";
import type { AssessedReview, Coverage, ReviewReason, SubjectCoverage, UnnamedMembers } from "./coverage";
import { statusText, unmetLabels } from "./status-text";

/** One line of 未点评名单. */
export interface UncoveredLine {
  readonly category: "未被点评的党组织" | "未被点评的书记" | "未被点评的党员" | "未作点评的书记";
  readonly name: string;
  /** The organisation above, the one headed, or the member's own. */
  readonly organization: string;
  /** Closed windows that were missed; those still open are in `status` (待点评). */
  readonly windows: string;
  readonly status: string;
  readonly reason: string;
}

const CATEGORIES = { organization: "未被点评的党组织", secretary: "未被点评的书记", member: "未被点评的党员" } as const;

const SELF_REVIEW = "自己点评自己，不计";

export const REASON_TITLES: { readonly [R in ReviewReason]: string } = {
  dateBlank: "没有点评时间",
  dateUnreadable: "点评时间无法识别",
  dateImprecise: "点评时间不具体",
  dateAfterAsOf: "点评时间在截止日期之后",
  subjectBlank: "没有被点评对象",
  subjectUnknown: "名册中没有被点评对象",
  subjectAmbiguous: "同名，分不清是谁",
  subjectIsGroup: "党小组不作为点评对象",
  reviewerBlank: "没有点评领导",
  reviewerNotEntitled: "点评领导与被点评对象没有隶属或联系关系",
  repetition: "重复登记",
};

/** Both sides: whoever was not reviewed (or only in part, or not yet), then secretaries who have not reviewed; each in roster order. */
export function uncoveredLines(
  roster: Roster,
  coverage: Coverage,
  reviews: readonly AssessedReview[],
): readonly UncoveredLine[] {
  const reasonFor = explainer(reviews);
  const isOpen = ({ status }: SubjectCoverage): boolean =>
    status === "missing" || status === "partial" || status === "due";
  const subjects = coverage.subjects.filter(isOpen).map((subject): UncoveredLine => ({
    category: CATEGORIES[subject.type],
    name: subject.name,
    organization: subject.organization,
    windows: unmetLabels(subject.duties).join("、"),
    status: statusText(subject),
    reason: subject.status === "due" ? "期限未到" : reasonFor(subject),
  }));
  const unnamed = coverage.unnamedMembers.flatMap((one) => unnamedLine(roster, one));
  const reviewers = coverage.reviewers
    .filter((one) => !one.hasReviewed)
    .map((one): UncoveredLine => ({
      category: "未作点评的书记",
      name: one.name,
      organization: roster.organizations[one.organization]?.name ?? "",
      windows: "统计期间",
      status: "未作点评",
      reason: "没有计入的、由其点评下级党组织或本组织党员的记录",
    }));
  return [...subjects, ...unnamed, ...reviewers];
}

function unnamedLine(roster: Roster, { organization, statuses }: UnnamedMembers): readonly UncoveredLine[] {
  const count = statuses.missing + statuses.partial + statuses.due;
  if (count === 0) return [];
  return [
    {
      category: "未被点评的党员",
      name: `${count}名（名册无姓名）`,
      organization: roster.organizations[organization]?.name ?? "",
      windows: "",
      status: statuses.missing > 0 ? "未点评" : "待点评",
      reason: "名册只有人数，按已登记的姓名计算",
    },
  ];
}

/** Says which recorded reviews of a subject were not counted, and why. */
function explainer(reviews: readonly AssessedReview[]): (subject: SubjectCoverage) => string {
  const uncounted = { organization: new Map<number, AssessedReview[]>(), member: new Map<number, AssessedReview[]>() };
  const ambiguous = new Map<number, number>();
  for (const review of reviews) {
    if (review.disqualified.length === 0) continue;
    for (const candidate of review.disqualified.includes("subjectAmbiguous") ? review.candidates : []) {
      if (review.record.kind === "memberReview") ambiguous.set(candidate, (ambiguous.get(candidate) ?? 0) + 1);
    }
    if (review.subject === null) continue;
    const list = uncounted[review.subject.type];
    const known = list.get(review.subject.index);
    if (known) known.push(review);
    else list.set(review.subject.index, [review]);
  }
  return ({ subject, type }) => {
    const own = uncounted[subject.type].get(subject.index) ?? [];
    const parts = own.length === 0 ? [] : [`有${own.length}条点评记录未计入：${reasonsOf(own).join("、")}`];
    const namesakes = type === "member" ? (ambiguous.get(subject.index) ?? 0) : 0;
    if (namesakes > 0) parts.push(`有${namesakes}条同名的点评记录，分不清是谁`);
    return parts.length === 0 ? "期内没有点评记录" : parts.join("；");
  };
}

function reasonsOf(reviews: readonly AssessedReview[]): readonly string[] {
  const titles = reviews.flatMap(({ disqualified, reviewers }) =>
    disqualified.map((reason) => {
      const isSelf = reason === "reviewerNotEntitled" && reviewers.every((reviewer) => reviewer.isSelf);
      return isSelf ? SELF_REVIEW : REASON_TITLES[reason];
    }),
  );
  return [...new Set(titles)];
}
