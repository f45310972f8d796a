import type { Day } from "../ledger/day";
import type { LedgerRecords } from "../ledger/record";
import { collectLeaders } from "./collect-leaders";
import { collectMembers } from "./collect-members";
import { collectOrganizations } from "./collect-organizations";
import { createMemberFinder } from "./member-finder";
import { createOrganizationFinder } from "./organization-finder";
import { createOrganizationTree } from "./organization-tree";
import type { Member, Organization, Roster } from "./roster";
import { secretariesByPosition } from "./secretaries";

const NO_MEMBERS: readonly Member[] = [];

/**
 * The roster of a workbook (DOMAIN §5): from its roster sheets, or, when it has neither an organisation nor a member
 * roster, proposed from what the ledgers name. `asOf` tells probationary members by 转正时间 where 党员类别 says nothing.
 */
export function buildRoster(records: LedgerRecords, asOf?: Day): Roster {
  const isProposed = records.of("organizationRoster").length === 0 && records.of("memberRoster").length === 0;
  const entries = collectOrganizations(records);
  const tree = createOrganizationTree(entries);
  const { ancestorsOf } = tree;
  const finder = createOrganizationFinder(entries, ancestorsOf);
  const branchOf = (index: number): number | null =>
    [index, ...ancestorsOf(index)].find((above) => entries[above]?.type !== "group") ?? null;
  const members = collectMembers(records, isProposed, { finder, branchOf }, asOf ?? null);
  const byPosition = secretariesByPosition(members, entries, ancestorsOf);
  const organizations = entries.map((entry, index): Organization => ({
    index,
    name: entry.name,
    key: entry.key,
    shortName: entry.shortName,
    type: entry.type,
    category: entry.category,
    parent: tree.parents[index] ?? null,
    children: tree.children[index] ?? [],
    secretaries: byPosition.get(index) ?? entry.secretaries,
    contactLeaders: entry.contactLeaders,
    memberCount: entry.memberCount,
    record: entry.record,
  }));
  const membersByOrganization = new Map<number, Member[]>();
  for (const member of members) {
    if (member.organization === null) continue;
    const group = membersByOrganization.get(member.organization);
    if (group) group.push(member);
    else membersByOrganization.set(member.organization, [member]);
  }
  return {
    organizations,
    members,
    leaders: collectLeaders(records, finder, ancestorsOf),
    roots: tree.roots,
    isProposed,
    findOrganization: (name, hints) => finder.find(name, hints),
    findMember: createMemberFinder(members, finder),
    ancestorsOf,
    subtreeOf: tree.subtreeOf,
    membersOf: (organization) => membersByOrganization.get(organization) ?? NO_MEMBERS,
  };
}
