import type { QuestionKind } from "../question";
import { rowsOf } from "../question-rows";

/** So many reviews and not one problem is asked about. */
const LEAST_REVIEWS = 10;

export const noProblems: QuestionKind = {
  id: "no-problems",
  title: "点评多而没有提出问题",
  *ask({ statistics }) {
    for (const { unit, reviews, problems } of statistics.rows) {
      if (reviews.total.length < LEAST_REVIEWS || problems.raised.length > 0) continue;
      yield {
        about: unit,
        text: `“${unit}”点评 ${reviews.total.length} 次，没有提出一个重点问题，点评是否深入？`,
        rows: rowsOf(reviews.total.map(({ record }) => record)),
        key: [unit],
      };
    }
  },
};
