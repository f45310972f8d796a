import type { Roster } from "../roster/roster";
import type { Settings } from "../scheme/settings";
import { periodsOverlap } from "../scheme/windows";
import type { AssessedReview, Coverage, CoverageStatus, DutyResult, DutyTotals, SubjectCoverage } from "./coverage";
import { indexCountingReviews } from "./counting-reviews";
import { isInsideCampaign } from "./duties-in-force";
import { coverReviewers } from "./reviewer-side";
import { secretaryPosts } from "./secretary-posts";
import { coverSubjects, createDutyTable } from "./subjects";
import { coverUnnamed } from "./unnamed-members";

/** Who has been reviewed, and who has reviewed (DOMAIN §5). Rates stay `null` while the roster is only proposed. */
export function computeCoverage(reviews: readonly AssessedReview[], roster: Roster, settings: Settings): Coverage {
  const posts = secretaryPosts(roster);
  const counting = indexCountingReviews(reviews);
  const table = createDutyTable(settings);
  const subjects = coverSubjects(roster, counting, posts, table, settings);
  const unnamed = coverUnnamed(roster, counting, table);
  const hasRates = !roster.isProposed || settings.isRosterConfirmed;
  return {
    period: settings.period,
    asOf: settings.asOf,
    subjects,
    unnamedMembers: unnamed.organizations,
    ...coverReviewers(reviews, roster, posts, settings),
    duties: totals(subjects, unnamed.results, settings, hasRates),
    hasRates,
  };
}

/** One line per duty in force, in the scheme's order; a once-duty outside its campaign only where somebody has it. */
function totals(
  subjects: readonly SubjectCoverage[],
  unnamed: readonly { readonly result: DutyResult; readonly count: number }[],
  { scheme, period }: Settings,
  hasRates: boolean,
): readonly DutyTotals[] {
  const counts = new Map(scheme.duties.map((duty) => [duty.id, noneCounted()] as const));
  const put = (result: DutyResult, count: number): void => {
    const of = counts.get(result.duty.id);
    if (of) of[result.status] += count;
  };
  for (const subject of subjects) for (const result of subject.duties) put(result, 1);
  for (const { result, count } of unnamed) put(result, count);
  const isCampaign = isInsideCampaign(scheme, period);
  return scheme.duties.flatMap((duty): readonly DutyTotals[] => {
    const of = counts.get(duty.id) ?? noneCounted();
    const total = of.covered + of.partial + of.missing + of.due;
    const isListed = duty.kind === "cadence" ? !isCampaign : isCampaign && periodsOverlap(duty.window, period);
    if (!isListed && total + of.notDue === 0) return [];
    return [{ duty, ...of, rate: hasRates && total > 0 ? of.covered / total : null }];
  });
}

function noneCounted(): Record<CoverageStatus, number> {
  return { covered: 0, partial: 0, missing: 0, due: 0, notDue: 0 };
}
