import type { Day } from "../ledger/day";
import type { Roster } from "../roster/roster";
import type { OrganizationType, SubjectType } from "../scheme/scheme";
import type { Round } from "../scheme/scheme-details";
import type { Settings } from "../scheme/settings";
import type { AssessedReview } from "./coverage";
import { indexCountingReviews } from "./counting-reviews";
import { reviewsWithin } from "./duty-result";
import { secretaryPosts } from "./secretary-posts";
import { reviewsOfMembers, reviewsOfPosts } from "./subjects";

/** Names of the subjects that a round is about and that have no counting review in its window, in roster order. */
export function unmetInRound(
  round: Round,
  subject: SubjectType,
  reviews: readonly AssessedReview[],
  roster: Roster,
  settings: Settings,
): readonly string[] {
  const counting = indexCountingReviews(reviews);
  const isUnmet = (own: readonly AssessedReview[] | undefined): boolean =>
    own === undefined || reviewsWithin(own, round.window).length === 0;
  const concerns = (organization: number | null): boolean => isConcerned(round, organization, roster);
  if (subject === "organization") {
    return roster.organizations
      .filter(({ index, type }) => type !== "group" && concerns(index) && isUnmet(counting.ofOrganization[index]))
      .map(({ name }) => name);
  }
  const posts = secretaryPosts(roster);
  const ofPosts = reviewsOfPosts(posts, counting, settings);
  if (subject === "secretary") {
    return posts.filter((post) => concerns(post.organization) && isUnmet(ofPosts.get(post))).map(nameOfPost);
  }
  const asSecretaries = reviewsOfMembers(posts, ofPosts, settings);
  return roster.members
    .filter(({ joinDate, organization }) => hasJoined(joinDate, round) && concerns(organization))
    .filter(({ index }) => isUnmet(asSecretaries.get(index) ?? counting.ofMember[index]))
    .map(({ name }) => name);
}

function nameOfPost({ mention }: { readonly mention: { readonly name: string } }): string {
  return mention.name;
}

function hasJoined(joinDate: Day | null, { window }: Round): boolean {
  return joinDate === null || joinDate <= window.to;
}

function isConcerned(
  { organizationTypes, isDirectSubordinate = false }: Round,
  organization: number | null,
  roster: Roster,
): boolean {
  const { type = null, parent = null } = roster.organizations[organization ?? -1] ?? {};
  if (organizationTypes !== undefined && !includes(organizationTypes, type)) return false;
  return !isDirectSubordinate || (parent !== null && roster.roots.includes(parent));
}

function includes(types: readonly OrganizationType[], type: OrganizationType | null): boolean {
  return type !== null && types.includes(type);
}
