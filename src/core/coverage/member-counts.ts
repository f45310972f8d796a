import type { Roster } from "../roster/roster";

/**
 * How many members each organisation has of whom the roster states the number and no names, by index: its own memberCount (whole
 * subtree, DOMAIN §3) less what belongs to organisations below. Only organisations under which nobody is listed have any.
 */
export type MemberCounts = ReadonlyMap<number, number>;

export function unnamedMemberCounts(roster: Roster): MemberCounts {
  const listed = new Set<number>();
  for (const { organization } of roster.members) {
    if (organization === null || listed.has(organization)) continue;
    listed.add(organization);
    for (const above of roster.ancestorsOf(organization)) listed.add(above);
  }
  const counts = new Map<number, number>();
  /** Puts down what belongs to the organisation itself and those below; returns the size of its subtree. */
  const visit = (index: number): number => {
    const organization = roster.organizations[index];
    if (!organization || organization.type === "group") return 0;
    const below = organization.children.reduce((sum, child) => sum + visit(child), 0);
    if (listed.has(index) || organization.memberCount === null) return below;
    const own = organization.memberCount - below;
    if (own > 0) counts.set(index, own);
    return Math.max(organization.memberCount, below);
  };
  for (const root of roster.roots) visit(root);
  return counts;
}

/** The organisation whose count a member of this organisation belongs to: itself, or the nearest above that has one. */
export function countedOrganization(organization: number, roster: Roster, counts: MemberCounts): number | null {
  if (counts.has(organization)) return organization;
  if (roster.membersOf(organization).length > 0) return null;
  return roster.ancestorsOf(organization).find((above) => counts.has(above)) ?? null;
}
