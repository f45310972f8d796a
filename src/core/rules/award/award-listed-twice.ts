import { textOf, type LedgerRecord } from "../../ledger/record";
import { encodeKey } from "../encode-key";
import { ledgerSource } from "../ledger-source";
import { placeOfFirst } from "../place";
import { quote } from "../quote";
import { recordKey } from "../record-key";
import type { Rule } from "../rule";

export const awardListedTwice: Rule = {
  id: "award-listed-twice",
  title: "同一工作重复申报奖分",
  severity: "query",
  source: ledgerSource("awardApplication"),
  messages: { twice: "“{item}”已在“{sheet}”第 {row} 行由同一单位申报，请核实是否重复申报。" },
  *check({ records }) {
    const first = new Map<string, LedgerRecord>();
    for (const record of records.of("awardApplication")) {
      const item = textOf(record, "item");
      // One award a piece of work, in whatever quarter; without a name for it, or for who did it, nothing can be told.
      const organization = textOf(record, "organization") || (record.block.unit ?? "");
      if (item === "" || organization === "") continue;
      const key = encodeKey([organization, item].map((part) => part.replace(/\s+/g, "")));
      const before = first.get(key);
      if (before === undefined) {
        first.set(key, record);
        continue;
      }
      const data = { item: quote(item), sheet: before.block.sheetName, row: before.row + 1 };
      yield { messageId: "twice", data, place: placeOfFirst(record, ["item"]), key: recordKey(record) };
    }
  },
};
