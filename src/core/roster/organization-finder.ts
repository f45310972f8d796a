import type { ParsedOrganization } from "../ledger/values/organization/parse-organization";
import { addTo, createOrganizationParser, isNamedBy, lookupOf, narrow } from "./lookup";
import type { OrganizationEntry } from "./organization-entry";
import { isGenericStem } from "./organization-entry";
import type { Lookup } from "./roster";

/** Indexes from the parent up to the root. */
export type AncestorsOf = (organization: number) => readonly number[];

export interface OrganizationFinder {
  find(name: string, hints: readonly string[]): Lookup;
  /** Does the hint name the organisation itself, one above it, its stated parent, or the place where it is listed? */
  isHintFor(hint: string, organization: number, isLoose: boolean): boolean;
}

/**
 * Finds organisations by any equal form of the name; then by short name, by the name without its type (市医院, if only one
 * organisation is called so), by the parent's name in front (城东镇第一支部), or by a hint in front of it.
 */
export function createOrganizationFinder(
  entries: readonly OrganizationEntry[],
  ancestorsOf: AncestorsOf,
): OrganizationFinder {
  const parse = createOrganizationParser();
  const byKey = new Map<string, number[]>();
  const byShortName = new Map<string, number[]>();
  const byStem = new Map<string, number[]>();
  const byPath = new Map<string, number[]>();
  for (const [index, entry] of entries.entries()) {
    addTo(byKey, entry.key, index);
    if (entry.shortName !== "") addTo(byShortName, parse(entry.shortName).key, index);
    if (entry.type !== "group") addTo(byStem, entry.stem, index);
    const above = ancestorsOf(index)[0];
    const parents = [entry.parentText, above === undefined ? "" : (entries[above]?.name ?? "")];
    const paths = new Set(parents.filter(Boolean).map((parent) => prefixed(parse(parent).stem, parse(entry.name))));
    for (const path of paths) addTo(byPath, path, index);
  }

  const candidatesOf = (name: ParsedOrganization, hints: readonly string[]): readonly number[] => {
    const generic = isGenericStem(name.stem) ? hinted(name, hints) : [];
    if (generic.length > 0) return generic;
    const direct = byKey.get(name.key) ?? byShortName.get(name.key);
    if (direct) return direct;
    const loose = (name.type === null ? byStem.get(name.stem) : undefined) ?? byPath.get(name.key);
    return loose ?? hinted(name, hints);
  };
  const hinted = (name: ParsedOrganization, hints: readonly string[]): readonly number[] => {
    for (const hint of hints) {
      const { stem } = parse(hint);
      const found = stem === "" ? undefined : byKey.get(prefixed(stem, name));
      if (found) return found;
    }
    return [];
  };
  const namesOf = entries.map((entry, index) => {
    const above = [index, ...ancestorsOf(index)].map((one) => entries[one]?.name ?? "");
    return [...above, entry.parentText, entry.unit, entry.sheetName].filter(Boolean).map(parse);
  });
  const isHintFor = (hint: string, organization: number, isLoose: boolean): boolean => {
    const wanted = parse(hint);
    const names = namesOf[organization] ?? [];
    return names.some(
      (name) => isNamedBy(name, wanted) || (isLoose && name.stem.length > 1 && hint.includes(name.stem)),
    );
  };
  /** A name that every unit has one of is not taken for another unit's. */
  const isForeign = (name: ParsedOrganization, index: number, hints: readonly string[]): boolean =>
    isGenericStem(name.stem) &&
    hints.some((hint) => {
      const [known, ...others] = byKey.get(parse(hint).key) ?? [];
      if (known === undefined || others.length > 0 || known === index) return false;
      return !ancestorsOf(index).includes(known) && !ancestorsOf(known).includes(index);
    });

  return {
    isHintFor,
    find(name, hints) {
      const parsed = parse(name);
      if (parsed.key === "") return { found: "none" };
      const candidates = candidatesOf(parsed, hints);
      const left = candidates.length > 1 ? narrow(candidates, hints, isHintFor) : candidates;
      const lookup = lookupOf(left);
      return lookup.found === "one" && isForeign(parsed, lookup.index, hints) ? { found: "none" } : lookup;
    },
  };
}

/** The key with the parent's stem in front of its own: 城东镇 and branch:第1 give branch:城东镇第1. */
function prefixed(parentStem: string, { key, stem }: ParsedOrganization): string {
  return key.slice(0, key.length - stem.length) + parentStem + stem;
}
