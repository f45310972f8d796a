import type { Roster } from "../roster/roster";

/** Whose statistics are asked for. */
export type ReportingUnit =
  | { readonly found: "one"; readonly index: number }
  /** Several roots and no unit chosen: each root is a row, and nobody is 本级 (DOMAIN §5). */
  | { readonly found: "roots" }
  /** A name was given that the roster does not know, or knows more than once. */
  | { readonly found: "unknown" | "ambiguous"; readonly name: string };

/** `name`: the unit as a person named it; `null` = the root of the roster. */
export function findReportingUnit(roster: Roster, name: string | null): ReportingUnit {
  if (name !== null && name.trim() !== "") {
    const lookup = roster.findOrganization(name, []);
    if (lookup.found === "one") return lookup;
    return { found: lookup.found === "many" ? "ambiguous" : "unknown", name };
  }
  const [root, ...others] = roster.roots;
  return root !== undefined && others.length === 0 ? { found: "one", index: root } : { found: "roots" };
}
