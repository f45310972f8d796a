import type { Roster } from "../roster/roster";

/**
 * How many members each organisation has of whom the roster states the number and no names, by index: its own memberCount (whole
 * subtree, DOMAIN §3) less what belongs to organisations below. Only organisations under which nobody is listed have any; in
 * roster order.
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
  // From the leaves up, in a loop: how deep the tree is, a workbook decides.
  const sizes = new Map<number, number>();
  for (const index of roster.roots.flatMap((root) => roster.subtreeOf(root)).reverse()) {
    const organization = roster.organizations[index];
    if (!organization || organization.type === "group") continue;
    const below = organization.children.reduce((sum, child) => sum + (sizes.get(child) ?? 0), 0);
    const stated = listed.has(index) ? null : organization.memberCount;
    sizes.set(index, Math.max(stated ?? 0, below));
    if (stated !== null && stated > below) counts.set(index, stated - below);
  }
  return new Map([...counts].sort(([a], [b]) => a - b));
}

/** The organisation whose count a member of this organisation belongs to: itself, or the nearest above that has one. */
export function countedOrganization(organization: number, roster: Roster, counts: MemberCounts): number | null {
  if (counts.has(organization)) return organization;
  if (roster.membersOf(organization).length > 0) return null;
  return roster.ancestorsOf(organization).find((above) => counts.has(above)) ?? null;
}
