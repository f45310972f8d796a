import { encodeKey } from "../encode-key";
import { placeOf } from "../place";
import { quoteName } from "../quote";
import type { Rule } from "../rule";
import { cellOf, textOf, type LedgerRecord } from "../../ledger/record";

export const listedTwice: Rule = {
  id: "listed-twice",
  title: "名册重复登记",
  severity: "query",
  source: null,
  messages: {
    member: "“{organization}”的“{name}”已在第 {row} 行登记，重复会使应点评数多计，请核实是否同名。",
    organization: "党组织“{name}”已在第 {row} 行登记，重复会使应点评数多计，请核实。",
  },
  *check({ records, roster }) {
    const firstOf = new Map<string, LedgerRecord>();
    // From the rows and not from the roster, in which one organisation stands once however often it is listed.
    for (const record of records.of("organizationRoster")) {
      const cell = cellOf(record, "organization");
      if (cell === undefined || cell.key === "") continue;
      const parent = cellOf(record, "parentOrganization")?.key ?? "";
      const first = earlier(firstOf, record, ["organization", cell.key, parent]);
      if (first === null) continue;
      const data = { name: quoteName(cell.text), row: first.row + 1 };
      yield { messageId: "organization", data, place: placeOf(record, "organization"), key: [cell.key, parent] };
    }
    for (const { record, key, name, organization, organizationText } of roster.members) {
      if (record === null || key === "") continue;
      // Two people of one name are told apart by their identity numbers or birthdays, where the roster has them.
      const marks = [textOf(record, "idNumber"), textOf(record, "birthDate"), textOf(record, "gender")];
      const first = earlier(firstOf, record, ["member", key, organization ?? organizationText, ...marks]);
      if (first === null) continue;
      const data = { name: quoteName(name), organization: quoteName(organizationText), row: first.row + 1 };
      yield { messageId: "member", data, place: placeOf(record, "memberName"), key: [key, organizationText] };
    }
  },
};

/** The record that came first under this identity, `null` when this is it. */
function earlier(
  firstOf: Map<string, LedgerRecord>,
  record: LedgerRecord,
  identity: readonly (string | number)[],
): LedgerRecord | null {
  const id = encodeKey(identity);
  const first = firstOf.get(id);
  if (first !== undefined) return first;
  firstOf.set(id, record);
  return null;
}
