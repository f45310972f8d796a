import { placeOfHeading } from "../place";
import type { Rule } from "../rule";

export const openQuestion: Rule = {
  id: "open-question",
  title: "列或表的含义待确认",
  severity: "hint",
  source: null,
  messages: { open: "{question}（确认前不采用该内容）" },
  *check({ recognition }) {
    for (const { blocks } of recognition.sheets) {
      for (const block of blocks) {
        for (const { id, column, text } of block.questions) {
          yield { messageId: "open", data: { question: text }, place: placeOfHeading(block, column), key: [id] };
        }
      }
    }
  },
};
