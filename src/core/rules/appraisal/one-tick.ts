import { placeOfRow } from "../place";
import { recordKey } from "../record-key";
import type { Rule } from "../rule";
import { ballotBlocks, lineName } from "./ballots";

export const oneTick: Rule = {
  id: "one-tick",
  title: "评议票每行应只划一个√",
  severity: "error",
  source: ({ scheme }) => scheme.appraisal.source,
  messages: {
    none: "“{line}”一行没有划√，这一行无效，请核对原票。",
    several: "“{line}”一行划了 {count} 个√（{grades}），这一行无效，请核对原票。",
  },
  *check({ records }) {
    const ballots = ballotBlocks(records);
    for (const record of records.of("appraisal")) {
      if (!ballots.has(record.block)) continue;
      const ticked = record.grades.filter(({ cell }) => cell.isTicked);
      if (ticked.length === 1) continue;
      // The mark belongs to the tick that is one too many.
      const column = ticked[1]?.column ?? record.grades[0]?.column ?? null;
      yield {
        messageId: ticked.length === 0 ? "none" : "several",
        data: {
          line: lineName(record),
          count: ticked.length,
          grades: ticked.map(({ grade }) => grade).join("、"),
        },
        place: { ...placeOfRow(record), column },
        key: recordKey(record),
      };
    }
  },
};
