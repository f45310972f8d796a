import type { Organization, Member, Roster, Lookup } from "../../../src/core/roster/roster";
import type { OrganizationType } from "../../../src/core/scheme/scheme";

export interface TinyOrganization {
  readonly name: string;
  readonly parent?: string;
  readonly type?: OrganizationType;
  readonly category?: string;
  readonly secretary?: string;
  readonly memberCount?: number;
}

/** A roster of invented organisations; members as "name@organisation". */
export function rosterOf(listed: readonly TinyOrganization[], people: readonly string[] = []): Roster {
  const indexOf = (name: string): number => listed.findIndex((each) => each.name === name);
  const organizations = listed.map((each, index): Organization => ({
    index,
    name: each.name,
    key: each.name,
    shortName: "",
    type: each.type ?? "branch",
    category: each.category ?? "",
    parent: each.parent === undefined ? null : indexOf(each.parent),
    children: listed.flatMap((child, place) => (child.parent === each.name ? [place] : [])),
    secretaries: each.secretary === undefined ? [] : [{ name: each.secretary, key: each.secretary, post: "" }],
    contactLeaders: [],
    memberCount: each.memberCount ?? null,
    record: null,
  }));
  const members = people.map((text, index): Member => {
    const [name = "", organization = ""] = text.split("@");
    const place = indexOf(organization);
    return {
      index,
      name,
      key: name,
      organization: place < 0 ? null : place,
      organizationText: organization,
      joinDate: null,
      isProbationary: false,
      position: "",
      record: null,
    };
  });
  const ancestorsOf = (index: number): number[] => {
    const parent = organizations[index]?.parent ?? null;
    return parent === null ? [] : [parent, ...ancestorsOf(parent)];
  };
  const subtreeOf = (index: number): number[] => [index, ...(organizations[index]?.children ?? []).flatMap(subtreeOf)];
  return {
    organizations,
    members,
    leaders: [],
    roots: organizations.filter((each) => each.parent === null).map((each) => each.index),
    isProposed: false,
    findOrganization: (name) => lookup(organizations.filter((each) => each.name === name)),
    findMember: (name, hints) => {
      const found = members.filter((each) => each.name === name);
      const hinted = found.filter((each) => hints.includes(each.organizationText));
      return lookup(hinted.length > 0 ? hinted : found);
    },
    ancestorsOf,
    subtreeOf,
    membersOf: (index) => members.filter((each) => each.organization === index),
  };
}

function lookup(found: readonly { readonly index: number }[]): Lookup {
  const [first] = found;
  if (!first) return { found: "none" };
  return found.length === 1
    ? { found: "one", index: first.index }
    : { found: "many", candidates: found.map((each) => each.index) };
}
