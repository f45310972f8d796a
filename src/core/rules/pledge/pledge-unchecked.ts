import type { LedgerBlock } from "../../ledger/recognition";
import { cellOf, textOf, type LedgerRecord } from "../../ledger/record";
import type { Settings } from "../../scheme/settings";
import { partsOf } from "../../ledger/day";
import { labelOf, placeOf, placeOfHeading } from "../place";
import { quote } from "../quote";
import { recordKey } from "../record-key";
import type { Rule } from "../rule";
import { dueDayOf, isPledge, pledgeYear } from "./pledge-due";
import { pledgerName } from "./pledge-subject";

export const pledgeUnchecked: Rule = {
  id: "pledge-unchecked",
  title: "新一年的承诺没有上一级审核的记录",
  severity: "hint",
  source: ({ scheme }) => scheme.pledgeReview ?? null,
  messages: {
    blank: "“{name}”的承诺“{pledge}”没有填写“{label}”；方案要求新一年的承诺由上一级审核，请补填。",
    column: "承诺台账没有“审核情况”一列；方案要求新一年的承诺由上一级审核，建议增加此列。",
  },
  *check({ records, settings }) {
    if (settings.scheme.pledgeReview === undefined) return;
    const told = new Set<LedgerBlock>();
    for (const record of records.of("pledge")) {
      if (!isPledge(record) || !isForNextYear(record, settings)) continue;
      const cell = cellOf(record, "pledgeCheck");
      if (cell === undefined) {
        if (told.has(record.block)) continue;
        told.add(record.block);
        const key = ["column", record.block.sheetName];
        yield { messageId: "column", data: {}, place: placeOfHeading(record.block, null), key };
      } else if (cell.blank !== null) {
        yield {
          messageId: "blank",
          data: {
            name: pledgerName(record),
            pledge: quote(textOf(record, "pledge")),
            label: labelOf(record.block, "pledgeCheck"),
          },
          place: placeOf(record, "pledgeCheck"),
          key: recordKey(record),
        };
      }
    }
  },
};

/** The year that the campaign ends in is the new one: what is due by then, or titled by the year before, is the old one's. */
function isForNextYear(record: LedgerRecord, { scheme: { campaign }, period }: Settings): boolean {
  const end = (campaign ?? period).to;
  const due = dueDayOf(record);
  if (due !== null) return due > end;
  const year = pledgeYear(record);
  return year === null || year >= partsOf(end).year;
}
