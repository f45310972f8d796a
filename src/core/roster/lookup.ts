import type { ParsedOrganization } from "../ledger/values/organization/parse-organization";
import { parseOrganization } from "../ledger/values/organization/parse-organization";
import type { Lookup } from "./roster";

/** Adds a value to the list under a key; an empty key is no key. */
export function addTo<V>(index: Map<string, V[]>, key: string, value: V): void {
  if (key === "") return;
  const list = index.get(key);
  if (list) list.push(value);
  else index.set(key, [value]);
}

export function lookupOf(candidates: readonly number[]): Lookup {
  const [only, ...others] = candidates;
  if (only === undefined) return { found: "none" };
  return others.length === 0 ? { found: "one", index: only } : { found: "many", candidates };
}

/** Names of organisations are parsed again and again: each distinct text once. */
export function createOrganizationParser(): (name: string) => ParsedOrganization {
  const known = new Map<string, ParsedOrganization>();
  return (name) => {
    let parsed = known.get(name);
    if (!parsed) known.set(name, (parsed = parseOrganization(name)));
    return parsed;
  };
}

/** Does a hint speak for an organisation of this name? A hint without a type (市医院) speaks for every 市医院…. */
export function isNamedBy(name: ParsedOrganization, hint: ParsedOrganization): boolean {
  if (name.key === hint.key) return true;
  return hint.type === null && hint.stem.length > 1 && name.stem === hint.stem;
}

/**
 * Tells namesakes apart: each hint keeps the candidates it speaks for, as long as it speaks for any. The hints are asked
 * once strictly and, if that does not settle it, once loosely.
 */
export function narrow(
  candidates: readonly number[],
  hints: readonly string[],
  speaksFor: (hint: string, candidate: number, isLoose: boolean) => boolean,
): readonly number[] {
  let left = candidates;
  for (const isLoose of [false, true]) {
    for (const hint of hints) {
      if (left.length < 2) return left;
      const kept = left.filter((candidate) => speaksFor(hint, candidate, isLoose));
      if (kept.length > 0) left = kept;
    }
  }
  return left;
}
