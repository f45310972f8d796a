import type { Roster } from "../roster/roster";
import type { AssessedReview, CoverageStatus, DutyResult, UnnamedMember, UnnamedMembers } from "./coverage";
import { personName, type CountingReviews } from "./counting-reviews";
import { dutyResult, worstStatus } from "./duty-result";
import { unnamedMemberCounts } from "./member-counts";
import type { DutyTable } from "./subjects";

/** Members of whom only the number is known, with the results per duty of all of them. */
export interface UnnamedCoverage {
  readonly organizations: readonly UnnamedMembers[];
  readonly results: readonly { readonly result: DutyResult; readonly count: number }[];
}

const NONE: readonly AssessedReview[] = [];

/** due = memberCount, done = distinct reviewed names (DOMAIN §5): every reviewed name is one of the counted, the rest is unreviewed. */
export function coverUnnamed(roster: Roster, reviews: CountingReviews, table: DutyTable): UnnamedCoverage {
  const results: { result: DutyResult; count: number }[] = [];
  const organizations = [...unnamedMemberCounts(roster)].map(([organization, stated]): UnnamedMembers => {
    const { duties } = table.of("member", roster.organizations[organization]?.type ?? null);
    const statuses = { covered: 0, partial: 0, missing: 0, due: 0, notDue: 0 };
    const put = (own: readonly AssessedReview[], count: number): CoverageStatus | null => {
      const ofDuties = duties.map((duty) => dutyResult(duty, own, null));
      for (const result of ofDuties) results.push({ result, count });
      const status = worstStatus(ofDuties);
      if (status !== null) statuses[status] += count;
      return status;
    };
    const reviewed = [...(reviews.unlisted.get(organization)?.values() ?? [])].map((own): UnnamedMember => ({
      name: own[0] ? personName(own[0]) : "",
      status: put(own, 1),
      reviews: own,
    }));
    const count = Math.max(stated, reviewed.length);
    if (count > reviewed.length) put(NONE, count - reviewed.length);
    return { organization, count, statuses, reviewed };
  });
  return { organizations, results };
}
