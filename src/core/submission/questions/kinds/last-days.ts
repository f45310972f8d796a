import { isoDay } from "../../../ledger/day";
import type { QuestionKind } from "../question";
import { rowsOf } from "../question-rows";

/** Half of a unit's reviews in the last days of a period that is much longer than these. */
const DAYS = 5;
const SHARE = 0.5;
const LEAST = 10;

export const lastDays: QuestionKind = {
  id: "last-days",
  title: "期末突击点评",
  *ask({ statistics }) {
    const { from, to } = statistics.period;
    const first = to - DAYS + 1;
    if (to - from + 1 < DAYS * 6) return;
    for (const { unit, reviews } of statistics.rows) {
      const late = reviews.total.filter(({ date }) => date !== null && date.from >= first);
      if (late.length < LEAST || late.length < reviews.total.length * SHARE) continue;
      yield {
        about: unit,
        text: `“${unit}”${reviews.total.length} 次点评中有 ${late.length} 次在最后 ${DAYS} 天（${isoDay(first)} 起），是否突击补作？`,
        rows: rowsOf(late.map(({ record }) => record)),
        key: [unit],
      };
    }
  },
};
