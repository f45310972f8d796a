import type { Day } from "../ledger/day";
import type { Roster } from "../roster/roster";
import type { OrganizationType, SubjectType } from "../scheme/scheme";
import type { Settings } from "../scheme/settings";
import type { AssessedReview, SubjectCoverage, SubjectRef } from "./coverage";
import type { CountingReviews } from "./counting-reviews";
import { dutiesInForce } from "./duties-in-force";
import { dutyResult, dutyWindows, reviewsWithin, worstStatus, type DutyWindows } from "./duty-result";
import type { SecretaryPost } from "./secretary-posts";

/** Duties of a kind of subject with their windows, made once per kind. */
export interface DutyTable {
  of(
    type: SubjectType,
    organizationType: OrganizationType | null,
  ): {
    readonly duties: readonly DutyWindows[];
    readonly noDutyReason: string | null;
  };
}

export function createDutyTable(settings: Settings): DutyTable {
  const known = { organization: new Map(), secretary: new Map(), member: new Map() } as {
    readonly [S in SubjectType]: Map<OrganizationType | null, ReturnType<DutyTable["of"]>>;
  };
  const windows = new Map(settings.scheme.duties.map((duty) => [duty, dutyWindows(duty, settings)] as const));
  return {
    of(type, organizationType) {
      let entry = known[type].get(organizationType);
      if (!entry) {
        const { duties, noDutyReason } = dutiesInForce(type, organizationType, settings);
        entry = { duties: duties.flatMap((duty) => windows.get(duty) ?? []), noDutyReason };
        known[type].set(organizationType, entry);
      }
      return entry;
    },
  };
}

const NONE: readonly AssessedReview[] = [];

/** Every organisation (groups excepted), then every secretary's post, then every member, each in roster order. */
export function coverSubjects(
  roster: Roster,
  reviews: CountingReviews,
  posts: readonly SecretaryPost[],
  table: DutyTable,
  settings: Settings,
): readonly SubjectCoverage[] {
  const typeOf = (organization: number | null): OrganizationType | null =>
    organization === null ? null : (roster.organizations[organization]?.type ?? null);
  const nameOf = (organization: number | null): string =>
    organization === null ? "" : (roster.organizations[organization]?.name ?? "");
  const cover = (
    who: Pick<SubjectCoverage, "subject" | "type" | "name" | "organization">,
    organizationType: OrganizationType | null,
    own: readonly AssessedReview[],
    joinDate: Day | null,
  ): SubjectCoverage => {
    const { duties, noDutyReason } = table.of(who.type, organizationType);
    const results = duties.map((duty) => dutyResult(duty, own, joinDate));
    return {
      subject: who.subject,
      type: who.type,
      name: who.name,
      organization: who.organization,
      status: worstStatus(results),
      noDutyReason,
      isDue: results.some((result) => result.isDue),
      duties: results,
      reviews: own.length === 0 ? NONE : reviewsWithin(own, settings.period),
    };
  };

  const postReviews = reviewsOfPosts(posts, reviews, settings);
  const extra = reviewsOfMembers(posts, postReviews, settings);
  const organizations = roster.organizations
    .filter((organization) => organization.type !== "group")
    .map(({ index, name, parent, type }) => {
      const subject: SubjectRef = { type: "organization", index };
      return cover(
        { subject, type: "organization", name, organization: nameOf(parent) },
        type,
        reviews.ofOrganization[index] ?? NONE,
        null,
      );
    });
  const secretaries = posts.map((post) => {
    const subject: SubjectRef = { type: "organization", index: post.organization };
    const who = {
      subject,
      type: "secretary",
      name: post.mention.name,
      organization: nameOf(post.organization),
    } as const;
    return cover(who, typeOf(post.organization), postReviews.get(post) ?? NONE, null);
  });
  const members = roster.members.map((member) => {
    const subject: SubjectRef = { type: "member", index: member.index };
    const organization = member.organization === null ? member.organizationText : nameOf(member.organization);
    const own = extra.get(member.index) ?? reviews.ofMember[member.index] ?? NONE;
    return cover(
      { subject, type: "member", name: withoutPadding(member.name), organization },
      typeOf(member.organization),
      own,
      member.joinDate,
    );
  });
  return [...organizations, ...secretaries, ...members];
}

/** 张 三 is padded to the width of three characters; the name is 张三. */
function withoutPadding(name: string): string {
  return name.replace(/(?<=[\u3400-\u9fff])\s+(?=[\u3400-\u9fff])/g, "").trim();
}

/**
 * What covers a secretary: reviews of the person, and, where the scheme reviews both together, those of the organisation by
 * somebody else than the secretary.
 */
export function reviewsOfPosts(
  posts: readonly SecretaryPost[],
  reviews: CountingReviews,
  { scheme }: Settings,
): ReadonlyMap<SecretaryPost, readonly AssessedReview[]> {
  const found = new Map<SecretaryPost, readonly AssessedReview[]>();
  for (const post of posts) {
    const { key } = post.mention;
    const inPerson = post.member === null ? NONE : (reviews.ofMember[post.member] ?? NONE);
    const unlisted = reviews.unlisted.get(post.organization)?.get(key) ?? NONE;
    const ofOrganization = scheme.reviewsSecretaryWithOrganization
      ? (reviews.ofOrganization[post.organization] ?? NONE).filter((review) => isBySomebodyElse(review, key))
      : NONE;
    found.set(post, [...inPerson, ...unlisted, ...ofOrganization]);
  }
  return found;
}

function isBySomebodyElse(review: AssessedReview, key: string): boolean {
  return review.reviewers.some((one) => one.entitlement !== "notEntitled" && one.mention.key !== key);
}

/** Members who head an organisation, with everything that covers them through their posts. */
export function reviewsOfMembers(
  posts: readonly SecretaryPost[],
  ofPosts: ReadonlyMap<SecretaryPost, readonly AssessedReview[]>,
  { scheme }: Settings,
): ReadonlyMap<number, readonly AssessedReview[]> {
  const found = new Map<number, Set<AssessedReview>>();
  if (!scheme.reviewsSecretaryWithOrganization) return new Map();
  for (const post of posts) {
    if (post.member === null) continue;
    const all = found.get(post.member) ?? new Set();
    for (const review of ofPosts.get(post) ?? NONE) all.add(review);
    found.set(post.member, all);
  }
  return new Map([...found].map(([member, all]) => [member, [...all]]));
}
