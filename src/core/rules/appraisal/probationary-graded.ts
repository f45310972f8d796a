import { textOf, type LedgerRecord } from "../../ledger/record";
import { toSimplified } from "../../ledger/script/to-simplified";
import type { Roster } from "../../roster/roster";
import { placeOfFirst } from "../place";
import { quote } from "../quote";
import { recordKey } from "../record-key";
import type { Rule } from "../rule";
import { appraisedName } from "./ballots";

export const probationaryGraded: Rule = {
  id: "probationary-graded",
  title: "预备党员被评定等次",
  severity: "query",
  source: null,
  messages: { graded: "“{name}”是预备党员，评议时一般不评定等次，请核实。" },
  *check({ records, roster }) {
    for (const record of records.of("appraisal")) {
      const name = appraisedName(record);
      if (name === "" || !isGraded(record) || !isProbationary(record, name, roster)) continue;
      const place = placeOfFirst(record, ["memberName", "subject"]);
      yield { messageId: "graded", data: { name: quote(name) }, place, key: recordKey(record) };
    }
  },
};

function isGraded({ grades }: LedgerRecord): boolean {
  return grades.some(({ cell }) => cell.isTicked || (cell.number ?? 0) > 0);
}

/** The ledger's own 党员类别 decides; where it says nothing, the roster does, if the name is one person's. */
function isProbationary(record: LedgerRecord, name: string, roster: Roster): boolean {
  const kind = toSimplified(textOf(record, "memberKind"));
  if (kind !== "") return kind.includes("预备");
  const found = roster.findMember(name, [textOf(record, "organization"), record.block.unit ?? ""]);
  return found.found === "one" && roster.members[found.index]?.isProbationary === true;
}
