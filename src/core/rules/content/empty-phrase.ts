import { cellText } from "../../workbook/cell";
import { labelOf, placeOf } from "../place";
import { quote } from "../quote";
import { recordKey } from "../record-key";
import type { Rule } from "../rule";
import { isEmptyPhraseIn, type ContentField } from "./review-content";

const FIELDS: readonly ContentField[] = ["evaluation", "problems", "advice"];

export const emptyPhrase: Rule = {
  id: "empty-phrase",
  title: "应写实质内容处只有空话",
  severity: "query",
  source: ({ scheme }) => scheme.aspects[0]?.source ?? null,
  messages: { empty: "“{label}”只写“{value}”，没有实质内容，请具体写明。" },
  *check({ reviews }) {
    for (const { record } of reviews) {
      for (const field of FIELDS) {
        if (!isEmptyPhraseIn(record, field)) continue;
        const value = quote(cellText(record.cells[field]?.raw ?? null));
        const data = { label: labelOf(record.block, field), value };
        yield { messageId: "empty", data, place: placeOf(record, field), key: [...recordKey(record), field] };
      }
    }
  },
};
