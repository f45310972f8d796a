import { copiedText } from "../../../rules/content/copied-text";
import { groupBy } from "../group-by";
import type { QuestionKind, QuestionRow } from "../question";

/** Two texts alike are told one by one; from so many on a ledger the superior asks about the ledger. */
const LEAST = 2;

export const copiedTexts: QuestionKind = {
  id: "copied-texts",
  title: "内容雷同",
  *ask({ findings }) {
    const copied = findings.filter(({ rule }) => rule === copiedText.id);
    for (const copies of groupBy(copied, ({ sheet }) => sheet)) {
      const [{ sheet }] = copies;
      if (copies.length < LEAST) continue;
      yield {
        about: sheet,
        text: `“${sheet}”有 ${copies.length} 处内容与别处雷同，是否照抄？`,
        rows: copies.flatMap(({ place }): QuestionRow[] =>
          place.sheetId === null || place.row === null
            ? []
            : [{ sheetId: place.sheetId, sheetName: sheet, row: place.row }],
        ),
        key: [sheet],
      };
    }
  },
};
