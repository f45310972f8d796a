import type { LedgerRecords } from "../ledger/record";
import type { Roster } from "../roster/roster";
import { statedUnit } from "./stated-unit";

/** Whose statistics are asked for. */
export type ReportingUnit =
  | { readonly found: "one"; readonly index: number; readonly name: string }
  /** Each root is a row, and nobody is 本级 (DOMAIN §5). The name heads the sheet; "" when nobody says it. */
  | { readonly found: "roots"; readonly name: string }
  /** A name was given that the roster does not know, or knows more than once. */
  | { readonly found: "unknown" | "ambiguous"; readonly name: string };

/**
 * `name`: the unit as a person named it; `null` = the root of the roster. Where several roots leave it open, the unit that the ledgers
 * state above their tables gives the name, and nothing but the name: how rows are counted stays. A proposed roster knows only what the
 * ledgers list, so a unit it does not know is taken for one above them all.
 */
export function findReportingUnit(roster: Roster, name: string | null, records: LedgerRecords): ReportingUnit {
  if (name !== null && name.trim() !== "") return namedUnit(roster, name);
  const stated = statedUnit(records);
  const [root, ...others] = roster.roots;
  if (root === undefined || others.length > 0 || isAboveProposed(roster, root, stated)) {
    return { found: "roots", name: stated };
  }
  return one(roster, root);
}

function namedUnit(roster: Roster, name: string): ReportingUnit {
  const lookup = roster.findOrganization(name, []);
  if (lookup.found === "one") return one(roster, lookup.index);
  if (lookup.found === "many") return { found: "ambiguous", name };
  return { found: roster.isProposed ? "roots" : "unknown", name: name.trim() };
}

/** A single organisation that the ledgers happen to list is no unit of its own when they state another one. */
function isAboveProposed(roster: Roster, root: number, stated: string): boolean {
  if (!roster.isProposed || stated === "" || (roster.organizations[root]?.children.length ?? 0) > 0) return false;
  return roster.findOrganization(stated, []).found === "none";
}

function one(roster: Roster, index: number): ReportingUnit {
  return { found: "one", index, name: roster.organizations[index]?.name ?? "" };
}
