import { isReviewKind } from "../../../ledger/kinds";
import { textOf, type LedgerRecord } from "../../../ledger/record";
import { encodeKey } from "../../../rules/encode-key";
import { quote } from "../../../rules/quote";
import type { QuestionKind } from "../question";
import { groupBy } from "../group-by";
import { rowsOf } from "../question-rows";

/** Long texts alike are copies (a rule); short ones are alike now and then, but not most of a ledger's. */
const FIELDS = ["problems", "advice"] as const;
const LEAST = 8;
const SHARE = 0.2;

export const sameWording: QuestionKind = {
  id: "same-wording",
  title: "千篇一律",
  *ask({ records, settings }) {
    const reviews = records.all.filter(({ kind }) => isReviewKind(kind));
    for (const block of groupBy(reviews, ({ block: { sheetId, headerTop } }) => encodeKey([sheetId, headerTop]))) {
      for (const field of FIELDS) {
        const short = block.filter((record) =>
          isShort(plain(record, field), settings.scheme.thresholds.copiedMinLength),
        );
        for (const same of groupBy(short, (record) => plain(record, field))) {
          if (same.length < LEAST || same.length < block.length * SHARE) continue;
          const [first] = same;
          const sheet = first.block.sheetName;
          yield {
            about: sheet,
            text: `“${sheet}”有 ${same.length} 行都写“${quote(textOf(first, field))}”，是否逐个点评？`,
            rows: rowsOf(same),
            key: [sheet, field, plain(first, field)],
          };
        }
      }
    }
  },
};

function plain(record: LedgerRecord, field: (typeof FIELDS)[number]): string {
  return textOf(record, field).replace(/[\s，。、；,.;]/gu, "");
}

function isShort(text: string, limit: number): boolean {
  return text !== "" && text.length < limit;
}
