import type { LedgerBlock } from "../../ledger/recognition";
import { cellOf, textOf } from "../../ledger/record";
import { ledgerSource } from "../ledger-source";
import { placeOf } from "../place";
import { quote } from "../quote";
import { recordKey } from "../record-key";
import type { Rule } from "../rule";

export const scoreBlank: Rule = {
  id: "score-blank",
  title: "考核项目没有得分",
  severity: "query",
  source: ledgerSource("assessment"),
  messages: { blank: "“{item}”没有得分，总分会少计，请补填；不得分的填 0。" },
  *check({ records }) {
    const scored = new Set<LedgerBlock>();
    for (const record of records.of("assessment")) {
      if ((cellOf(record, "score")?.number ?? null) !== null) scored.add(record.block);
    }
    for (const record of records.of("assessment")) {
      // A sheet without any score is not filled in yet.
      if (!scored.has(record.block) || cellOf(record, "score")?.raw !== null) continue;
      const item = quote(textOf(record, "item") || textOf(record, "organization"));
      if (item === "") continue;
      yield { messageId: "blank", data: { item }, place: placeOf(record, "score"), key: recordKey(record) };
    }
  },
};
