import type { PersonMention } from "../../ledger/typed-cell";
import type { Roster } from "../../roster/roster";
import type { Scheme } from "../../scheme/scheme";
import type { AssessedReviewer } from "../coverage";
import { allRoles, entitledNames, type EntitledNames, type Target } from "./entitled-names";
import { createPeopleReader } from "./named-people";
import { indexNearNames } from "./one-character-away";
import { listPostHolders, type PostHolders } from "./post-holders";
import { isPostAtOrAbove } from "./stated-post";

/** Of whom a review is, as far as entitlement goes. `person`: key of the reviewed member; "" for an organisation. */
export interface ReviewedTarget extends Target {
  readonly person: string;
  /** Index of the reviewed member; `null` for an organisation or somebody not listed. */
  readonly member: number | null;
}

export interface ReviewerJudge {
  /**
   * Whom a cell names, each judged. Without a target (nobody knows who was reviewed, or where they belong) a known name counts as
   * entitled. Equal questions get the same array.
   */
  judge(mentions: readonly PersonMention[], target: ReviewedTarget | null): readonly AssessedReviewer[];
}

/** 检查组, as the cell states it with the name. */
const INSPECTOR = /(?:检|檢)查(?:组|組)|督(?:查|导|導)(?:组|組)/;

const NO_MEMBERS: readonly number[] = [];

/** Judges reviewers by the rosters (DOMAIN §5 "Entitlement"). Everything is indexed once. */
export function createReviewerJudge(roster: Roster, scheme: Scheme): ReviewerJudge {
  const holders = listPostHolders(roster, allRoles(scheme));
  const membersByKey = indexMembers(roster);
  const holderKeys = keysOf(holders, roster);
  const nearNames = indexNearNames(holderKeys);
  const isKnown = (key: string): boolean => holderKeys.has(key) || membersByKey.get(key) !== undefined;
  const statesPostAbove = rememberPosts(roster);
  const entitledBy = { organization: new Map<number, EntitledNames>(), member: new Map<number, EntitledNames>() };

  const entitledFor = (target: Target): EntitledNames => {
    const known = entitledBy[target.type].get(target.organization);
    if (known) return known;
    const found = entitledNames(target, holders, roster, scheme);
    entitledBy[target.type].set(target.organization, found);
    return found;
  };

  const resembling = (key: string, { names }: EntitledNames): string | null => {
    const near = nearNames.near(key).filter((candidate) => names.has(candidate));
    return near.length === 1 ? (names.get(near[0] ?? "") ?? null) : null;
  };

  const judgeOne = (mention: PersonMention, target: ReviewedTarget | null): AssessedReviewer => {
    const { key } = mention;
    const members = membersByKey.get(key) ?? NO_MEMBERS;
    if (target === null) return reviewer(mention, members, isKnown(key) ? "entitled" : "unknown");
    if (isReviewedPerson(key, members, target, holders, roster)) return myself(mention, members);
    const entitled = entitledFor(target);
    if (entitled.names.has(key)) return reviewer(mention, members, "entitled");
    if (entitled.admitsInspectors && INSPECTOR.test(mention.post)) return reviewer(mention, members, "entitled");
    const parent = roster.organizations[target.organization]?.parent ?? null;
    const isOwnSecretary =
      target.type === "organization" && holders.secretaries[target.organization]?.has(key) === true;
    if (target.type === "organization" && parent === null) {
      return isOwnSecretary ? myself(mention, members) : reviewer(mention, members, "entitled");
    }
    if (!isKnown(key)) return { ...reviewer(mention, members, "unknown"), resembles: resembling(key, entitled) };
    // The own secretary's post at the organisation itself is the one the rosters know: only a post above says something new.
    const from = isOwnSecretary ? parent : target.organization;
    if (from !== null && mention.post !== "" && statesPostAbove(mention.post, from)) {
      return { ...reviewer(mention, members, "entitled"), isByStatedPost: true };
    }
    if (isOwnSecretary) return myself(mention, members);
    return reviewer(mention, members, roster.isProposed || entitled.isUnstaffed ? "unknown" : "notEntitled");
  };
  const peopleIn = createPeopleReader(roster, isKnown);
  const answers = new Map<readonly PersonMention[], Map<number, readonly AssessedReviewer[]>>();
  return {
    judge(mentions, target) {
      const ask = (): readonly AssessedReviewer[] => peopleIn(mentions).map((mention) => judgeOne(mention, target));
      // Cells that read alike share their mentions. Only where the reviewed person is named does the person matter.
      if (target !== null && mentions.some(({ key }) => key === target.person)) return ask();
      let known = answers.get(mentions);
      if (!known) answers.set(mentions, (known = new Map<number, readonly AssessedReviewer[]>()));
      const question = target === null ? -1 : target.organization * 2 + (target.type === "member" ? 1 : 0);
      let answer = known.get(question);
      if (!answer) known.set(question, (answer = ask()));
      return answer;
    },
  };
}

function reviewer(
  mention: PersonMention,
  members: readonly number[],
  entitlement: AssessedReviewer["entitlement"],
): AssessedReviewer {
  return { mention, entitlement, members, isByStatedPost: false, isSelf: false, resembles: null };
}

function myself(mention: PersonMention, members: readonly number[]): AssessedReviewer {
  return { mention, entitlement: "notEntitled", members, isByStatedPost: false, isSelf: true, resembles: null };
}

/** The same posts are written over and over: each is read once per organisation. */
function rememberPosts(roster: Roster): (post: string, organization: number) => boolean {
  const known = new Map<number, Map<string, boolean>>();
  return (post, organization) => {
    let posts = known.get(organization);
    if (!posts) known.set(organization, (posts = new Map<string, boolean>()));
    let isAbove = posts.get(post);
    if (isAbove === undefined) posts.set(post, (isAbove = isPostAtOrAbove(post, organization, roster)));
    return isAbove;
  };
}

/**
 * The subject in person? Where listed people share the name, another one is meant if that one leads (by position, or as a member of the
 * organisation above whose post the name holds) and the subject does not. What cannot be told apart counts as the subject.
 */
function isReviewedPerson(
  key: string,
  namesakes: readonly number[],
  target: ReviewedTarget,
  holders: PostHolders,
  roster: Roster,
): boolean {
  if (target.person === "" || key !== target.person) return false;
  if (target.member === null || namesakes.length < 2) return true;
  if (holders.secretaries[target.organization]?.has(key) === true) return true;
  const above = roster
    .ancestorsOf(target.organization)
    .filter((index) => holders.secretaries[index]?.has(key) === true);
  const leads = (index: number): boolean => {
    const member = roster.members[index];
    if (!member) return false;
    return LEADING.test(member.position) || (member.organization !== null && above.includes(member.organization));
  };
  return leads(target.member) || !namesakes.some((index) => index !== target.member && leads(index));
}

const LEADING = /书记|書記|[局院校厂县市区镇乡处]长|主席|主任|经理/;

/** Lists of one are made when asked for: of 100,000 members few review anybody. */
function indexMembers(roster: Roster): { get(key: string): readonly number[] | undefined } {
  const first = new Map<string, number>();
  const lists = new Map<string, number[]>();
  for (const { key, index } of roster.members) {
    const earlier = first.get(key);
    const list = lists.get(key);
    if (earlier === undefined) first.set(key, index);
    else if (list) list.push(index);
    else lists.set(key, [earlier, index]);
  }
  return {
    get(key) {
      const list = lists.get(key);
      const index = first.get(key);
      if (list || index === undefined) return list;
      const one = [index];
      lists.set(key, one);
      return one;
    },
  };
}

function keysOf(holders: PostHolders, roster: Roster): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const post of Object.values(holders) as readonly PostHolders["secretaries"][]) {
    for (const names of post) for (const key of names.keys()) keys.add(key);
  }
  for (const leader of roster.leaders) keys.add(leader.key);
  return keys;
}
