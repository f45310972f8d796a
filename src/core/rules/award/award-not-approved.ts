import { columnOf, type LedgerBlock } from "../../ledger/recognition";
import { cellOf, type LedgerRecord } from "../../ledger/record";
import { ledgerSource } from "../ledger-source";
import { labelOf, placeOf, placeOfHeading } from "../place";
import { recordKey } from "../record-key";
import type { Rule } from "../rule";
import { awardName } from "./award-name";

export const awardNotApproved: Rule = {
  id: "award-not-approved",
  title: "奖分申报没有审批结果",
  severity: "query",
  source: ledgerSource("awardApplication"),
  messages: {
    row: "“{name}”申报 {requested} 分，“{label}”空着，请补填审批结果；不予奖分的填 0。",
    column: "{count} 项申报的“{label}”都空着；审批后请补填。",
  },
  *check({ records }) {
    const blocks = new Map<LedgerBlock, { readonly open: LedgerRecord[]; readonly decided: LedgerRecord[] }>();
    for (const record of records.of("awardApplication")) {
      const approved = cellOf(record, "approvedScore");
      if (approved === undefined || (cellOf(record, "requestedScore")?.number ?? null) === null) continue;
      const own = blocks.get(record.block) ?? { open: [], decided: [] };
      // 0 points is a decision; so is a word such as 不予奖分, which is reported as no number.
      (approved.raw === null ? own.open : own.decided).push(record);
      blocks.set(record.block, own);
    }
    for (const [block, { open, decided }] of blocks) {
      const label = labelOf(block, "approvedScore");
      if (decided.length === 0 && open.length > 1) {
        const place = placeOfHeading(block, columnOf(block, "approvedScore"));
        yield { messageId: "column", data: { count: open.length, label }, place, key: ["column", block.sheetName] };
        continue;
      }
      for (const record of open) {
        const requested = cellOf(record, "requestedScore")?.number ?? 0;
        const data = { name: awardName(record), requested, label };
        yield { messageId: "row", data, place: placeOf(record, "approvedScore"), key: recordKey(record) };
      }
    }
  },
};
