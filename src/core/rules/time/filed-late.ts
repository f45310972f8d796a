import { isoDay } from "../../ledger/day";
import { filledOn } from "../../ledger/records/block-dates";
import { placeOfHeading } from "../place";
import { quote } from "../quote";
import type { Rule } from "../rule";

export const filedLate: Rule = {
  id: "filed-late",
  title: "填报时间晚于上报期限",
  severity: "query",
  source: ({ scheme }) => scheme.deadlines.find(({ filings }) => filings !== undefined)?.source ?? null,
  messages: { late: "本表填报时间 {date} 晚于“{title}”的期限 {by}，请核实或说明原因。" },
  *check({ recognition, settings }) {
    for (const { id, title, by, filings = [], source } of settings.scheme.deadlines) {
      for (const { sheetName, isOurs, blocks } of recognition.sheets) {
        if (isOurs) continue;
        for (const block of blocks) {
          if (block.kind === null || block.layout === "form" || !filings.includes(block.kind)) continue;
          const day = filledOn(block.dateText);
          // What lies after the as-of date has not happened yet.
          if (day === null || day <= by || day > settings.asOf) continue;
          yield {
            messageId: "late",
            data: { date: isoDay(day), title: quote(title), by: isoDay(by) },
            place: { ...placeOfHeading(block, null), row: null },
            key: [id, sheetName, block.kind],
            source,
          };
        }
      }
    }
  },
};
