import type { QuestionKind } from "../question";
import { rowsOf } from "../question-rows";

export const overdue: QuestionKind = {
  id: "overdue",
  title: "整改逾期",
  *ask({ statistics }) {
    for (const { unit, problems } of statistics.rows) {
      const late = problems.overdue;
      if (late.length === 0) continue;
      const longest = Math.max(...late.map(({ overdueDays }) => overdueDays));
      yield {
        about: unit,
        text: `“${unit}”有 ${late.length} 个重点问题逾期，最长 ${longest} 天，为什么没有按期整改？打算何时完成？`,
        rows: rowsOf(late.map(({ record }) => record)),
        key: [unit],
      };
    }
  },
};
