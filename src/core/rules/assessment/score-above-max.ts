import { cellOf, textOf } from "../../ledger/record";
import { ledgerSource } from "../ledger-source";
import { placeOf } from "../place";
import { quote } from "../quote";
import { recordKey } from "../record-key";
import type { Rule } from "../rule";

export const scoreAboveMax: Rule = {
  id: "score-above-max",
  title: "得分高于分值",
  severity: "error",
  source: ledgerSource("assessment"),
  messages: { above: "“{item}”得 {score} 分，高于分值 {max}，请核对。" },
  *check({ records }) {
    for (const record of records.of("assessment")) {
      const score = cellOf(record, "score")?.number ?? null;
      const max = cellOf(record, "maxScore")?.number ?? null;
      // A 分值 of 0 or less belongs to points taken off.
      if (score === null || max === null || max <= 0 || score <= max) continue;
      const item = quote(textOf(record, "item") || textOf(record, "organization"));
      yield { messageId: "above", data: { item, score, max }, place: placeOf(record, "score"), key: recordKey(record) };
    }
  },
};
