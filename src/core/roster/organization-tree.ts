import type { OrganizationEntry } from "./organization-entry";
import { createOrganizationFinder } from "./organization-finder";

export interface OrganizationTree {
  /** Index of the parent by index; `null`: none in the roster, or none that is certain. */
  readonly parents: readonly (number | null)[];
  readonly children: readonly (readonly number[])[];
  /** Without party groups, in roster order. */
  readonly roots: readonly number[];
  /** Indexes from the parent up to the root. */
  readonly ancestorsOf: (organization: number) => readonly number[];
  /** The organisation itself first, then everything below, each before its own subordinates. */
  readonly subtreeOf: (organization: number) => readonly number[];
}

/**
 * Puts organisations together by the parents they name. A parent outside the roster makes a root. Where parents run in a
 * circle, the last of them in roster order loses its parent.
 */
export function createOrganizationTree(entries: readonly OrganizationEntry[]): OrganizationTree {
  const parents = findParents(entries);
  const children: number[][] = entries.map(() => []);
  for (const [index, parent] of parents.entries()) if (parent !== null) children[parent]?.push(index);
  const ancestors = parents.map((_, index) => chainAbove(index, parents));
  return {
    parents,
    children,
    roots: entries.flatMap((entry, index) => (parents[index] === null && entry.type !== "group" ? [index] : [])),
    ancestorsOf: (organization) => ancestors[organization] ?? [],
    subtreeOf(organization) {
      const found: number[] = [];
      const waiting = [organization];
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        found.push(next);
        for (const child of [...(children[next] ?? [])].reverse()) waiting.push(child);
      }
      return found;
    },
  };
}

function findParents(entries: readonly OrganizationEntry[]): readonly (number | null)[] {
  const finder = createOrganizationFinder(entries, () => []);
  const parents: (number | null)[] = entries.map(() => null);
  for (const [index, { parentText, unit, sheetName }] of entries.entries()) {
    if (parentText === "") continue;
    const lookup = finder.find(parentText, [unit, sheetName].filter(Boolean));
    if (lookup.found !== "one" || lookup.index === index) continue;
    if (!chainAbove(lookup.index, parents).includes(index)) parents[index] = lookup.index;
  }
  return parents;
}

function chainAbove(organization: number, parents: readonly (number | null)[]): readonly number[] {
  const chain: number[] = [];
  for (let above = parents[organization] ?? null; above !== null; above = parents[above] ?? null) chain.push(above);
  return chain;
}
