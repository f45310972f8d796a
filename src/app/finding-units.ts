import { textOf, type LedgerRecord } from "../core/ledger/record";
import { organizationKey } from "../core/ledger/values/organization/parse-organization";
import type { Finding } from "../core/rules/finding";
import type { FindingUnits } from "../core/submission/explanations/resolve-explanations";
import type { Analysis } from "./analyze";

/**
 * Tells the names of the organisation whose row a finding is about and of all above it, the nearest first; `[]` when it is
 * about no row, or the row names none.
 */
export function findingUnits({ records, roster }: Analysis): FindingUnits {
  const rows = new Map<string, Map<number, LedgerRecord>>();
  for (const record of records.all) {
    const sheet = rows.get(record.block.sheetId) ?? new Map<number, LedgerRecord>();
    rows.set(record.block.sheetId, sheet);
    if (!sheet.has(record.row)) sheet.set(record.row, record);
  }
  const of = ({ place: { sheetId, row } }: Finding): readonly string[] => {
    const record = sheetId === null || row === null ? undefined : rows.get(sheetId)?.get(row);
    if (record === undefined) return [];
    const name = textOf(record, "organization") || (record.block.unit ?? "");
    if (name === "") return [];
    const found = roster.findOrganization(name, [textOf(record, "parentOrganization"), record.block.sheetName]);
    if (found.found !== "one") return [name];
    const above = roster.ancestorsOf(found.index).map((index) => roster.organizations[index]?.name ?? "");
    return [name, ...above.filter((each) => each !== "")];
  };
  const byKey = new Map(roster.organizations.map(({ name }) => [organizationKey(name), name]));
  return { of, byKey };
}
