import { cellOf } from "../../ledger/record";
import { placeOf } from "../place";
import { recordKey } from "../record-key";
import type { Rule } from "../rule";
import { ballotBlocks, lineName } from "./ballots";

export const votesDiffer: Rule = {
  id: "votes-differ",
  title: "各等次票数之和与有效票数不符",
  severity: "error",
  source: ({ scheme }) => scheme.appraisal.source,
  messages: {
    valid: "“{line}”各等次票数之和是 {votes}，有效票数是 {ballots}，二者应相等，请核对。",
    returned: "“{line}”各等次票数之和是 {votes}，多于收回票数 {ballots}，请核对。",
  },
  *check({ records }) {
    const ballots = ballotBlocks(records);
    for (const record of records.of("appraisal")) {
      if (ballots.has(record.block) || record.grades.length === 0) continue;
      const counts = record.grades.flatMap(({ cell }) => (cell.number === null ? [] : [cell.number]));
      // A line not filled in, or with shares (85.5 %) in place of votes, has nothing to add up.
      if (counts.length === 0 || counts.some((count) => !Number.isInteger(count))) continue;
      const votes = counts.reduce((sum, count) => sum + count, 0);
      const valid = cellOf(record, "ballotsValid")?.number ?? null;
      const returned = cellOf(record, "ballotsReturned")?.number ?? null;
      const hit = { key: recordKey(record) };
      if (valid !== null) {
        if (votes === valid) continue;
        const data = { line: lineName(record), votes, ballots: valid };
        yield { messageId: "valid", data, place: placeOf(record, "ballotsValid"), ...hit };
      } else if (returned !== null && votes > returned) {
        const data = { line: lineName(record), votes, ballots: returned };
        yield { messageId: "returned", data, place: placeOf(record, "ballotsReturned"), ...hit };
      }
    }
  },
};
