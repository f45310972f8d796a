import { columnOf, type LedgerBlock } from "../../ledger/recognition";
import { cellOf, type LedgerRecord } from "../../ledger/record";
import { toSimplified } from "../../ledger/script/to-simplified";
import { ledgerSource } from "../ledger-source";
import { placeOf, placeOfHeading } from "../place";
import { recordKey } from "../record-key";
import type { Rule } from "../rule";
import { awardName } from "./award-name";

/** A quarter named outright: 第二季度, 2季度, Q2. */
const QUARTER = /[一二三四1-4]\s*季|Q[1-4]/iu;

export const quarterMissing: Rule = {
  id: "quarter-missing",
  title: "奖分申报没有写明季度",
  severity: "query",
  source: ledgerSource("awardApplication"),
  messages: {
    blank: "“{name}”没有填写季度；奖分按季度申报，请补填。",
    column: "奖分申报表没有“季度”一列，表题也没有写明季度，请补上。",
  },
  *check({ records }) {
    const told = new Set<LedgerBlock>();
    for (const record of records.of("awardApplication")) {
      const { block } = record;
      if (isSaidAround(block)) continue;
      if (cellOf(record, "quarter")?.blank === null || !isFilled(record)) continue;
      if (columnOf(block, "quarter") >= 0) {
        const data = { name: awardName(record) };
        yield { messageId: "blank", data, place: placeOf(record, "quarter"), key: recordKey(record) };
      } else if (!told.has(block)) {
        told.add(block);
        yield { messageId: "column", data: {}, place: placeOfHeading(block, null), key: ["column", block.sheetName] };
      }
    }
  },
};

/** Of a whole sheet the title, its date line or its name may say the quarter. */
function isSaidAround({ title, dateText, sheetName }: LedgerBlock): boolean {
  return [title, dateText, sheetName].some((text) => QUARTER.test(toSimplified(text ?? "")));
}

function isFilled(record: LedgerRecord): boolean {
  return (["item", "requestedScore", "approvedScore"] as const).some((field) => record.cells[field]?.blank === null);
}
