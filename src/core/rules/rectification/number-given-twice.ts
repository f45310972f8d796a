import { encodeKey } from "../encode-key";
import type { LedgerRecord } from "../../ledger/record";
import { placeOf } from "../place";
import { quote } from "../quote";
import type { Rule } from "../rule";

export const numberGivenTwice: Rule = {
  id: "number-given-twice",
  title: "问题编号重复",
  severity: "query",
  source: null,
  messages: { twice: "问题编号“{id}”已用于第 {row} 行的另一个问题，请改为不重复的编号。" },
  *check({ problems }) {
    const firstOf = new Map<string, LedgerRecord>();
    for (const { hasId, id, record } of problems) {
      // Running numbers start again on every sheet, and with every unit.
      if (!hasId || record.kind !== "rectification" || /^\d{1,3}$/.test(id)) continue;
      const number = encodeKey([record.block.sheetId, id]);
      const first = firstOf.get(number);
      if (first === undefined) firstOf.set(number, record);
      else {
        const data = { id: quote(id), row: first.row + 1 };
        yield { messageId: "twice", data, place: placeOf(record, "problemId"), key: [record.block.sheetName, id] };
      }
    }
  },
};
