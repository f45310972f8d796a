import { textOf, type LedgerRecord, type LedgerRecords } from "../../ledger/record";
import { gradeName } from "../../statistics/read-votes";
import { appraisedText, isBallotLine, isSummaryLine, mayBeSameDay } from "../../statistics/same-appraisal";
import { encodeKey } from "../encode-key";
import { placeOfRow } from "../place";
import { recordKey } from "../record-key";
import type { Rule } from "../rule";
import { lineName } from "./ballots";

/** A single ballot beside a summary is a specimen. */
const FEWEST = 2;

export const ballotsDiffer: Rule = {
  id: "ballots-differ",
  title: "评议汇总与评议票不符",
  severity: "query",
  source: ({ scheme }) => scheme.appraisal.source,
  messages: {
    differs: "“{line}”汇总“{grade}”{counted} 票，工作簿中的评议票有 {ticked} 票划在“{grade}”，请核对。",
  },
  *check({ records }) {
    const ballots = ballotsByLine(records);
    if (ballots.size === 0) return;
    for (const record of records.of("appraisal")) {
      if (!isSummaryLine(record)) continue;
      const own = (ballots.get(lineKey(record)) ?? []).filter((ballot) => mayBeSameDay(record, ballot));
      if (own.length < FEWEST) continue;
      const ticked = ticksByGrade(own);
      const votes = record.grades.reduce((sum, { cell }) => sum + (cell.number ?? 0), 0);
      // Where not all ballots are kept in the workbook, only too few votes in the summary are surely wrong.
      const isWhole = own.length >= votes;
      for (const { grade, column, cell } of record.grades) {
        const counted = cell.number ?? 0;
        const found = ticked.get(gradeName(grade)) ?? 0;
        if (!Number.isInteger(counted) || counted === found || (!isWhole && counted > found)) continue;
        yield {
          messageId: "differs",
          data: { line: lineName(record), grade, counted, ticked: found },
          place: { ...placeOfRow(record), column },
          key: [...recordKey(record), grade],
        };
      }
    }
  },
};

function lineKey(record: LedgerRecord): string {
  return encodeKey([appraisedText(record), textOf(record, "item").replace(/\s+/g, "")]);
}

/** Valid ballot lines by whom and what they are about; those that say neither are left out. */
function ballotsByLine(records: LedgerRecords): ReadonlyMap<string, readonly LedgerRecord[]> {
  const lines = new Map<string, LedgerRecord[]>();
  for (const record of records.of("appraisal")) {
    if (!isBallotLine(record) || appraisedText(record) === "") continue;
    if (record.grades.filter(({ cell }) => cell.isTicked).length !== 1) continue;
    const key = lineKey(record);
    const own = lines.get(key);
    if (own) own.push(record);
    else lines.set(key, [record]);
  }
  return lines;
}

function ticksByGrade(ballots: readonly LedgerRecord[]): ReadonlyMap<string, number> {
  const ticks = new Map<string, number>();
  for (const { grades } of ballots) {
    for (const { grade, cell } of grades) {
      if (cell.isTicked) ticks.set(gradeName(grade), (ticks.get(gradeName(grade)) ?? 0) + 1);
    }
  }
  return ticks;
}
