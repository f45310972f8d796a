import type { Period } from "../ledger/day";
import { columnOf } from "../ledger/recognition";
import { cellOf, textOf, type LedgerRecord } from "../ledger/record";
import type { Roster } from "../roster/roster";

/**
 * The organisation that an appraisal line is about: the one it names, the one of the member it names, the one that the lines
 * around the table name, or, when the table names nobody at all, the reporting unit (`unit`). `null` when unknown.
 */
export function appraisedOrganization(record: LedgerRecord, roster: Roster, unit: number | null): number | null {
  const { block } = record;
  const names = (["organization", "subject", "memberName"] as const).map((field) => textOf(record, field));
  const hints = [...names, block.unit ?? "", block.sheetName].filter(Boolean);
  const [organization = "", subject = "", member = ""] = names;
  for (const name of [organization, subject]) {
    const lookup = name === "" ? null : roster.findOrganization(name, hints);
    if (lookup?.found === "one") return lookup.index;
  }
  for (const name of [member, subject]) {
    const lookup = name === "" ? null : roster.findMember(name, hints);
    if (lookup?.found === "one") return roster.members[lookup.index]?.organization ?? null;
  }
  if (names.some(Boolean)) return null;
  const around = block.unit ? roster.findOrganization(block.unit, []) : null;
  if (around?.found === "one") return around.index;
  const isSilent = (["organization", "subject", "memberName"] as const).every((field) => columnOf(block, field) < 0);
  return isSilent && around === null ? unit : null;
}

/** A dated line counts when its date lies in the period; an undated one counts. */
export function isAppraisedWithin(record: LedgerRecord, period: Period, asOf: number): boolean {
  const reading = cellOf(record, "date")?.reading;
  if (reading?.kind !== "exact" && reading?.kind !== "imprecise") return true;
  return reading.from >= period.from && reading.to <= Math.min(period.to, asOf);
}
