import { hasSubstance } from "../../ledger/values/empty-phrase";
import type { LedgerBlock } from "../../ledger/recognition";
import { cellOf, textOf, type LedgerRecord, type LedgerRecords } from "../../ledger/record";
import type { RuleHit } from "../finding";
import { ledgerSource } from "../ledger-source";
import { labelOf, placeOf, placeOfHeading } from "../place";
import { quote } from "../quote";
import { recordKey } from "../record-key";
import type { Rule } from "../rule";
import { columnOf } from "../../ledger/recognition";

/** From so many rows on, a column that nobody has filled in at all is reported once and not row by row. */
const WHOLE_COLUMN = 4;

export const opinionUnhandled: Rule = {
  id: "opinion-unhandled",
  title: "征求到的意见没有处理情况",
  severity: "query",
  source: ledgerSource("opinion"),
  messages: {
    row: "意见“{opinion}”没有填写“{label}”，请补填；不需处理的请写明。",
    column: "{count} 条意见都没有填写“{label}”，请补填；不需处理的请写明。",
  },
  *check({ records }) {
    for (const [block, { open, count }] of openOpinions(records)) {
      const label = labelOf(block, "handling");
      if (open.length === count && count >= WHOLE_COLUMN) {
        const place = placeOfHeading(block, columnOf(block, "handling"));
        yield { messageId: "column", data: { count, label }, place, key: ["column", block.sheetName] };
      } else {
        yield* open.map((record) => rowHit(record, label));
      }
    }
  },
};

function rowHit(record: LedgerRecord, label: string): RuleHit {
  const data = { opinion: quote(textOf(record, "opinion")), label };
  return { messageId: "row", data, place: placeOf(record, "handling"), key: recordKey(record) };
}

/** By ledger that has a column for handling: the rows with an opinion, and those of them without handling. */
function openOpinions(records: LedgerRecords) {
  const blocks = new Map<LedgerBlock, { open: LedgerRecord[]; count: number }>();
  for (const record of records.of("opinion")) {
    const handling = cellOf(record, "handling");
    if (handling === undefined || !hasSubstance(cellOf(record, "opinion"))) continue;
    const own = blocks.get(record.block) ?? { open: [], count: 0 };
    own.count += 1;
    // "无需处理" is an answer; an empty phrase or a dash is none.
    if (!hasSubstance(handling)) own.open.push(record);
    blocks.set(record.block, own);
  }
  return blocks;
}
