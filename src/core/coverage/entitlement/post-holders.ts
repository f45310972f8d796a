import { toSimplified } from "../../ledger/script/to-simplified";
import type { Member, Roster } from "../../roster/roster";
import type { OrganizationType, ReviewerRole } from "../../scheme/scheme";

/** A holder's name as written, by its key. */
export type Names = Map<string, string>;

/** Who holds which post in which organisation, as the rosters say. All arrays run parallel to `Roster.organizations`. */
export interface PostHolders {
  /** By the organisation roster, and members whose position says so. */
  readonly secretaries: readonly Names[];
  readonly contactLeaders: readonly Names[];
  /** Leaders to whom exactly this organisation is assigned. */
  readonly assigned: readonly Names[];
  /** Members of its committee (委员, 班子成员), whatever branch they belong to; empty when no duty of the scheme names them. */
  readonly committeeMembers: readonly Names[];
  /** Leaders of the leaderRoster who belong to it; empty when no duty of the scheme names them. */
  readonly ownLeaders: readonly Names[];
  /** Leaders of the party groups in a branch; empty when no duty of the scheme names them. */
  readonly groupLeaders: readonly Names[];
}

export function listPostHolders(roster: Roster, roles: ReadonlySet<ReviewerRole>): PostHolders {
  const none = (): Names[] => roster.organizations.map(() => new Map<string, string>());
  const holders = {
    secretaries: none(),
    contactLeaders: none(),
    assigned: none(),
    committeeMembers: none(),
    ownLeaders: none(),
    groupLeaders: none(),
  };
  for (const organization of roster.organizations) {
    for (const { key, name } of organization.secretaries) {
      holders.secretaries[organization.index]?.set(key, name);
      if (organization.type === "group" && organization.parent !== null && roles.has("groupLeader")) {
        holders.groupLeaders[organization.parent]?.set(key, name);
      }
    }
    for (const { key, name } of organization.contactLeaders) holders.contactLeaders[organization.index]?.set(key, name);
  }
  const leaders = new Map(roster.leaders.map((leader) => [leader.key, leader]));
  const [root] = roster.roots;
  for (const leader of roster.leaders) {
    for (const organization of leader.assigned) holders.assigned[organization]?.set(leader.key, leader.name);
    // Leaders are those of the unit itself: a seat on its committee is one at the root.
    if (roles.has("committeeMember") && root !== undefined && roster.roots.length === 1 && SEAT.test(leader.post)) {
      holders.committeeMembers[root]?.set(leader.key, leader.name);
    }
  }
  for (const member of roster.members) {
    if (member.organization !== null && roles.has("leaderInOwnBranch") && leaders.has(member.key)) {
      holders.ownLeaders[member.organization]?.set(member.key, member.name);
    }
    if (member.organization === null || member.position === "") continue;
    const position = toSimplified(member.position);
    const headed = headedBy(member, position, roster);
    if (headed !== null) holders.secretaries[headed]?.set(member.key, member.name);
    if (roles.has("committeeMember") || roles.has("generalBranchCommitteeMember")) {
      const seat = seatOf(member.organization, position, roster);
      if (seat !== null) holders.committeeMembers[seat]?.set(member.key, member.name);
    }
    if (roles.has("groupLeader") && position.includes("组长")) {
      holders.groupLeaders[member.organization]?.set(member.key, member.name);
    }
  }
  return holders;
}

const POSITION = /(党委|党组|总支|支部)?(?:委员会)?(?:第一|专职)?书记(?!员)/;

/** The organisation that a member heads by the position in the member roster (支部书记, 党委书记); `null`: none. */
function headedBy(member: Member, position: string, roster: Roster): number | null {
  if (member.organization === null || !position.includes("书记")) return null;
  if (/副书记|团|原|前任|纪委|纪检/.test(position)) return null;
  const match = POSITION.exec(position);
  if (!match) return null;
  const chain = [member.organization, ...roster.ancestorsOf(member.organization)];
  const level = levelOf(match[1]);
  if (level === null) return member.organization;
  return chain.find((index) => roster.organizations[index]?.type === level) ?? null;
}

const SEAT = /(党委|党组|总支|支部)?(?:[一-龥]{2})?(?:委员(?!会)|常委|班子成员)/;

/** The organisation on whose committee a member sits by the position (总支委员, 党委宣传委员); without a level, the own one. */
function seatOf(organization: number, position: string, roster: Roster): number | null {
  if (/团委|纪委|原|前任|党代表|人大|政协/.test(position)) return null;
  const match = SEAT.exec(position);
  if (!match) return null;
  const level = levelOf(match[1]);
  if (level === null) return organization;
  const chain = [organization, ...roster.ancestorsOf(organization)];
  return chain.find((index) => roster.organizations[index]?.type === level) ?? null;
}

function levelOf(word: string | undefined): OrganizationType | null {
  if (word === undefined) return null;
  if (word === "支部") return "branch";
  return word === "总支" ? "generalBranch" : "committee";
}
