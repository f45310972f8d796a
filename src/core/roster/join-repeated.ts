import { organizationKey } from "../ledger/values/organization/parse-organization";
import { addTo } from "./lookup";
import type { OrganizationEntry } from "./organization-entry";
import { isGenericStem } from "./organization-entry";

/**
 * One entry for each organisation, in the order of first mention: same name under the same parent. What an earlier entry
 * leaves out, a later one fills. `bySheet`: entries come from rosters, where each sheet may be another unit's.
 */
export function joinRepeated(entries: readonly OrganizationEntry[], bySheet: boolean): readonly OrganizationEntry[] {
  const parented = new Map<string, string[]>();
  const identities = entries.map((entry) =>
    entry.parentText === "" ? null : JSON.stringify([entry.key, organizationKey(entry.parentText)]),
  );
  const examples = new Map<string, OrganizationEntry>();
  for (const [index, entry] of entries.entries()) {
    const identity = identities[index] ?? null;
    if (identity === null || examples.has(identity)) continue;
    examples.set(identity, entry);
    addTo(parented, entry.key, identity);
  }
  const joined = new Map<string, OrganizationEntry>();
  for (const [index, entry] of entries.entries()) {
    if (entry.key === "") continue;
    const identity = identities[index] ?? parentless(entry, parented.get(entry.key) ?? [], examples, bySheet);
    const known = joined.get(identity);
    joined.set(identity, known ? merged(known, entry) : entry);
  }
  return [...joined.values()];
}

/**
 * An entry without a parent repeats the only organisation of its name. A name that every unit has one of (第一党支部) does so
 * only within one unit; apart from that, each unit or sheet has its own. A ledger that says no unit is no other unit's.
 */
function parentless(
  entry: OrganizationEntry,
  sameName: readonly string[],
  examples: ReadonlyMap<string, OrganizationEntry>,
  bySheet: boolean,
): string {
  const only = sameName.length === 1 ? sameName[0] : undefined;
  if (!isGenericStem(entry.stem)) return only ?? JSON.stringify([entry.key, ""]);
  const example = only === undefined ? undefined : examples.get(only);
  const isSamePlace = bySheet
    ? example?.unit === entry.unit && example.sheetName === entry.sheetName
    : entry.unit === "" || example?.unit === entry.unit;
  if (only !== undefined && isSamePlace) return only;
  return JSON.stringify([entry.key, "", entry.unit, bySheet && entry.unit === "" ? entry.sheetName : ""]);
}

function merged(first: OrganizationEntry, later: OrganizationEntry): OrganizationEntry {
  return {
    ...first,
    shortName: first.shortName || later.shortName,
    type: first.type ?? later.type,
    category: first.category || later.category,
    parentText: first.parentText || later.parentText,
    secretaries: first.secretaries.length > 0 ? first.secretaries : later.secretaries,
    contactLeaders: first.contactLeaders.length > 0 ? first.contactLeaders : later.contactLeaders,
    memberCount: first.memberCount ?? later.memberCount,
  };
}
