import type { Field } from "../ledger/fields";
import type { LedgerKind } from "../ledger/kinds";
import type { LedgerRecord } from "../ledger/record";

/** By what people tell records of a ledger apart; rows move, these stay. */
const KEY_FIELDS: { readonly [K in LedgerKind]: readonly Field[] } = {
  organizationRoster: ["organization", "parentOrganization"],
  memberRoster: ["memberName", "organization"],
  leaderRoster: ["leaderName", "post"],
  organizationReview: ["organization", "reviewDate", "reviewer"],
  memberReview: ["memberName", "organization", "reviewDate", "reviewer"],
  rectification: ["problemId", "organization", "memberName", "problem"],
  appraisal: ["subject", "memberName", "organization", "date", "item"],
  opinion: ["organization", "respondentKind", "date", "opinion"],
  pledge: ["subject", "memberName", "organization", "pledge"],
  assessment: ["organization", "item"],
  awardApplication: ["organization", "quarter", "item"],
  statistics: ["organization"],
};

/** The record's business key: kind and distinguishing values, equal forms of a name made equal. */
export function recordKey(record: LedgerRecord): readonly string[] {
  return [record.kind, ...KEY_FIELDS[record.kind].map((field) => keyText(record, field))];
}

function keyText(record: LedgerRecord, field: Field): string {
  const cell = record.cells[field];
  if (cell === undefined) return "";
  return cell.type === "name" || cell.type === "organization" ? cell.key : cell.text.replace(/\s+/g, "");
}
