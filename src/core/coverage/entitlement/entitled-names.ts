import type { Roster } from "../../roster/roster";
import type { ReviewerRole, Scheme } from "../../scheme/scheme";
import type { Names, PostHolders } from "./post-holders";

/** Whose reviews are judged: an organisation, or the members of one. */
export interface Target {
  readonly type: "organization" | "member";
  readonly organization: number;
}

/** Who is entitled to review a target (DOMAIN §5 "Entitlement"): names by key. */
export interface EntitledNames {
  readonly names: Names;
  /** No post at or above the target is filled in any roster: then nobody can be said to hold none. */
  readonly isUnstaffed: boolean;
  /** Whom the cell itself calls a member of an inspection team may review as well. */
  readonly admitsInspectors: boolean;
}

export function entitledNames(target: Target, holders: PostHolders, roster: Roster, scheme: Scheme): EntitledNames {
  const above = roster.ancestorsOf(target.organization);
  const chain = [target.organization, ...above];
  const isGeneralBranch = (index: number): boolean => roster.organizations[index]?.type === "generalBranch";
  const names: Names = new Map();
  const add = (more: readonly Names[], organizations: readonly number[]): void => {
    for (const organization of organizations) for (const [key, name] of more[organization] ?? []) names.set(key, name);
  };
  add(holders.secretaries, target.type === "member" ? chain : above);
  add(holders.contactLeaders, chain);
  add(holders.assigned, chain);
  const roles = rolesFor(target, roster, scheme);
  if (roles.has("ownSecretary")) add(holders.secretaries, [target.organization]);
  if (roles.has("committeeMember")) add(holders.committeeMembers, target.type === "member" ? chain : above);
  if (roles.has("generalBranchCommitteeMember")) {
    add(holders.committeeMembers, chain.filter(isGeneralBranch));
  }
  if (roles.has("leaderInOwnBranch")) add(holders.ownLeaders, [target.organization]);
  if (roles.has("groupLeader")) add(holders.groupLeaders, [target.organization]);
  const admitsInspectors = roles.has("inspectionTeam");
  const ownSecretaries = holders.secretaries[target.organization]?.size ?? 0;
  return { names, isUnstaffed: names.size === 0 && ownSecretaries === 0, admitsInspectors };
}

/** Roles that any duty of the scheme about such subjects names; a secretary is reviewed as the organisation is. */
function rolesFor(target: Target, roster: Roster, scheme: Scheme): ReadonlySet<ReviewerRole> {
  const type = roster.organizations[target.organization]?.type ?? null;
  const roles = new Set<ReviewerRole>();
  for (const duty of scheme.duties) {
    if ((duty.subject === "member") !== (target.type === "member")) continue;
    if (duty.organizationTypes && (type === null || !duty.organizationTypes.includes(type))) continue;
    for (const role of duty.reviewers) roles.add(role);
  }
  return roles;
}

export function allRoles(scheme: Scheme): ReadonlySet<ReviewerRole> {
  return new Set(scheme.duties.flatMap((duty) => duty.reviewers));
}
