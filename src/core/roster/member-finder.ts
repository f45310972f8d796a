import { nameKey } from "../ledger/values/person/name-key";
import { addTo, createOrganizationParser, isNamedBy, lookupOf, narrow } from "./lookup";
import type { OrganizationFinder } from "./organization-finder";
import type { Lookup, Member } from "./roster";

/**
 * Finds members by name. Hints tell namesakes apart: the organisation or one above it, as stated or as found, 填报单位 and
 * sheet name. A minority name written without its dot is found when only one name is so.
 */
export function createMemberFinder(
  members: readonly Member[],
  organizations: OrganizationFinder,
): (name: string, hints: readonly string[]) => Lookup {
  const parse = createOrganizationParser();
  const byKey = new Map<string, number[]>();
  const withoutDots = new Map<string, number[]>();
  for (const { key, index } of members) {
    addTo(byKey, key, index);
    if (key.includes("·")) addTo(withoutDots, key.replaceAll("·", ""), index);
  }
  const isHintFor = (hint: string, index: number, isLoose: boolean): boolean => {
    const member = members[index];
    if (!member) return false;
    if (member.organization !== null && organizations.isHintFor(hint, member.organization, isLoose)) return true;
    const { unit, sheetName } = member.record?.block ?? { unit: null, sheetName: "" };
    return [member.organizationText, unit ?? "", sheetName].some(
      (text) => text !== "" && isNamedBy(parse(text), parse(hint)),
    );
  };
  return (name, hints) => {
    const key = nameKey(name);
    const candidates = byKey.get(key) ?? withoutDots.get(key) ?? [];
    return lookupOf(candidates.length > 1 ? narrow(candidates, hints, isHintFor) : candidates);
  };
}
