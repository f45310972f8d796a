import { cellOf } from "../../ledger/record";
import { ledgerSource } from "../ledger-source";
import { placeOf } from "../place";
import { recordKey } from "../record-key";
import type { Rule } from "../rule";
import { awardName } from "./award-name";

export const approvedAboveRequested: Rule = {
  id: "approved-above-requested",
  title: "审批分高于申报分",
  severity: "query",
  source: ledgerSource("awardApplication"),
  messages: { above: "“{name}”审批 {approved} 分，高于申报的 {requested} 分，请核对。" },
  *check({ records }) {
    for (const record of records.of("awardApplication")) {
      const approved = cellOf(record, "approvedScore")?.number ?? null;
      const requested = cellOf(record, "requestedScore")?.number ?? null;
      if (approved === null || requested === null || approved <= requested) continue;
      const data = { name: awardName(record), approved, requested };
      yield { messageId: "above", data, place: placeOf(record, "approvedScore"), key: recordKey(record) };
    }
  },
};
