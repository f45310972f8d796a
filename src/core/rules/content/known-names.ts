import type { LedgerRecords } from "../../ledger/record";
import type { Roster } from "../../roster/roster";

/** Names of everybody that rosters and ledgers name, without spaces; the same name may come several times. */
export function* personNames(roster: Roster, records: LedgerRecords): Generator<string> {
  for (const member of roster.members) yield member.key;
  for (const leader of roster.leaders) yield leader.key;
  for (const { secretaries, contactLeaders } of roster.organizations) {
    for (const { key } of secretaries) yield key;
    for (const { key } of contactLeaders) yield key;
  }
  for (const { cells } of records.all) {
    if (cells.memberName?.type === "name") yield cells.memberName.key;
    if (cells.reviewer?.type === "persons") for (const { key } of cells.reviewer.persons) yield key;
  }
}

export function* organizationNames(roster: Roster): Generator<string> {
  for (const { name, shortName } of roster.organizations) {
    yield name.replace(/\s+/g, "");
    yield shortName.replace(/\s+/g, "");
  }
}
