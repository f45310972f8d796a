import type { SilentReviewer, UncoveredSubject } from "../../app/engine/views/coverage-view";
import type { CoverageStatus } from "../../core/coverage/coverage";
import type { SubjectType } from "../../core/scheme/scheme";

export interface UncoveredFilter {
  readonly query: string;
  readonly type: SubjectType | "all";
  readonly status: CoverageStatus | "all";
}

export const NO_FILTER: UncoveredFilter = { query: "", type: "all", status: "all" };

/** Keeps order. The query is part of a name, or the first letters of its pinyin; "" matches all. */
export function filterUncovered(
  subjects: readonly UncoveredSubject[],
  { query, type, status }: UncoveredFilter,
): readonly UncoveredSubject[] {
  return subjects.filter(
    (subject) =>
      (type === "all" || subject.type === type) &&
      (status === "all" || subject.status === status) &&
      isNamed(subject, query),
  );
}

/** How many of a list stand how. */
export function countByStatus(
  subjects: readonly Pick<UncoveredSubject, "status">[],
): Readonly<Partial<Record<CoverageStatus, number>>> {
  const counts: Partial<Record<CoverageStatus, number>> = {};
  for (const { status } of subjects) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

export function isNamed(
  { name, organization, initials }: Pick<SilentReviewer, "name" | "organization" | "initials">,
  query: string,
): boolean {
  const words = query.trim().toLowerCase();
  if (words === "") return true;
  return (
    ` ${initials}`.includes(` ${words}`) ||
    name.toLowerCase().includes(words) ||
    organization.toLowerCase().includes(words)
  );
}
