import type { Roster } from "../roster/roster";
import type { OrganizationType, ReviewerDuty } from "../scheme/scheme";
import type { Settings } from "../scheme/settings";
import { liesWithin, windowsOverlapping } from "../scheme/windows";
import type { AssessedReview, ReviewerCoverage, ReviewerDutyResult } from "./coverage";
import { reviewedOrganization } from "./counting-reviews";
import { isOpenAt } from "./duties-in-force";
import type { SecretaryPost } from "./secretary-posts";

export interface ReviewerSide {
  readonly reviewers: readonly ReviewerCoverage[];
  readonly reviewerDuties: readonly ReviewerDutyResult[];
}

const NONE: readonly AssessedReview[] = [];

/**
 * Who has reviewed (DOMAIN §5 "Reviewer side"), per post: reviews that name the secretary and are about something below the
 * organisation they head, or a member in it.
 */
export function coverReviewers(
  reviews: readonly AssessedReview[],
  roster: Roster,
  posts: readonly SecretaryPost[],
  settings: Settings,
): ReviewerSide {
  const byPost = reviewsByPost(reviews, roster, posts);
  const reviewers = posts.map((post): ReviewerCoverage => {
    const own = (byPost.get(post) ?? NONE).filter(({ date }) => date !== null && liesWithin(date, settings.period));
    return { name: post.mention.name, organization: post.organization, hasReviewed: own.length > 0, reviews: own };
  });
  const reviewerDuties = settings.scheme.reviewerDuties.flatMap((duty) =>
    posts
      .filter((post) => roster.organizations[post.organization]?.type === REVIEWER_TYPES[duty.reviewer])
      .map((post) => reviewerDutyResult(duty, post, byPost.get(post) ?? NONE, settings)),
  );
  return { reviewers, reviewerDuties };
}

const REVIEWER_TYPES: { readonly [R in ReviewerDuty["reviewer"]]: OrganizationType } = {
  committeeSecretary: "committee",
  generalBranchSecretary: "generalBranch",
  branchSecretary: "branch",
};

/** A row that repeats a counting one is the same review: whom it names has taken part in it. */
function tookPlace(review: AssessedReview): boolean {
  return review.disqualified.every((reason) => reason === "repetition");
}

function reviewsByPost(
  reviews: readonly AssessedReview[],
  roster: Roster,
  posts: readonly SecretaryPost[],
): ReadonlyMap<SecretaryPost, readonly AssessedReview[]> {
  const postsOf: SecretaryPost[][] = roster.organizations.map(() => []);
  for (const post of posts) postsOf[post.organization]?.push(post);
  const found = new Map<SecretaryPost, AssessedReview[]>();
  const credit = (review: AssessedReview, head: number): void => {
    for (const post of postsOf[head] ?? []) {
      if (!review.reviewers.some((one) => !one.isSelf && one.mention.key === post.mention.key)) continue;
      const known = found.get(post);
      if (known) known.push(review);
      else found.set(post, [review]);
    }
  };
  for (const review of reviews) {
    if (!tookPlace(review)) continue;
    const organization = reviewedOrganization(review, roster);
    if (organization === null) continue;
    if (review.subject?.type !== "organization") credit(review, organization);
    for (const head of roster.ancestorsOf(organization)) credit(review, head);
  }
  return found;
}

/** So many organisations in each window; a branch secretary, who has none below, so many members. */
function reviewerDutyResult(
  duty: ReviewerDuty,
  post: SecretaryPost,
  reviews: readonly AssessedReview[],
  { period, asOf }: Settings,
): ReviewerDutyResult {
  const type = duty.reviewer === "branchSecretary" ? "member" : "organization";
  const windows = windowsOverlapping(period, duty.every)
    .filter((window) => window.from <= asOf)
    .map((window) => {
      const subjects = new Set<number>();
      for (const { subject, date } of reviews) {
        if (subject?.type === type && date !== null && liesWithin(date, window)) subjects.add(subject.index);
      }
      return { ...window, isOpen: isOpenAt(window, asOf), count: subjects.size };
    });
  return { duty, name: post.mention.name, organization: post.organization, windows };
}
