import type { SubjectCoverage } from "../../../core/coverage/coverage";
import type { Day } from "../../../core/ledger/day";
import type { SubjectType } from "../../../core/scheme/scheme";
import type { Analysis } from "../../analyze";

/** Something that is to be done by a day. `missed`: those among `count` who were missed in an earlier window, too. */
export type DueView =
  | {
      readonly type: "reviews";
      readonly subject: SubjectType;
      readonly by: Day;
      readonly count: number;
      readonly missed: number;
    }
  | { readonly type: "deadline"; readonly title: string; readonly by: Day }
  | { readonly type: "problems"; readonly by: Day; readonly count: number };

const MOST = 5;

/** Open windows nobody has met yet, deadlines of the scheme and of problems from asOf on; soonest first, a handful. */
export function dueNext({ coverage, settings, problems }: Analysis): readonly DueView[] {
  const { asOf, scheme } = settings;
  const deadlines = scheme.deadlines
    .filter(({ by }) => by >= asOf)
    .map(({ title, by }): DueView => ({ type: "deadline", title, by }));
  const open = new Map<Day, number>();
  for (const { deadline, state } of problems) {
    if (deadline === null || deadline < asOf || (state !== "open" && state !== "inProgress")) continue;
    open.set(deadline, (open.get(deadline) ?? 0) + 1);
  }
  const solved = [...open].map(([by, count]): DueView => ({ type: "problems", by, count }));
  return [...dueReviews(coverage.subjects), ...deadlines, ...solved].sort((a, b) => a.by - b.by).slice(0, MOST);
}

/** A subject with several open windows is due by the first of them. */
function dueReviews(subjects: readonly SubjectCoverage[]): readonly DueView[] {
  const counts = new Map<SubjectType, Map<Day, { count: number; missed: number }>>();
  for (const { type, isDue, duties, status } of subjects) {
    if (!isDue) continue;
    let by = Infinity;
    for (const { windows } of duties)
      for (const one of windows) if (one.isOpen && !one.isMet) by = Math.min(by, one.to);
    const days = counts.get(type) ?? new Map<Day, { count: number; missed: number }>();
    const { count, missed } = days.get(by) ?? { count: 0, missed: 0 };
    const isMissed = status === "missing" || status === "partial";
    counts.set(type, days.set(by, { count: count + 1, missed: missed + (isMissed ? 1 : 0) }));
  }
  return [...counts].flatMap(([subject, days]) =>
    [...days].map(([by, numbers]): DueView => ({ type: "reviews", subject, by, ...numbers })),
  );
}
