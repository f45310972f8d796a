import { rawCount } from "../../../statistics/counts";
import type { QuestionKind } from "../question";
import { rowsOf } from "../question-rows";

/** Fewer subjects than this are easily all covered. */
const LEAST_SUBJECTS = 10;
const LEAST_VOTES = 10;

export const allFull: QuestionKind = {
  id: "all-full",
  title: "各项全部 100%",
  *ask({ statistics }) {
    if (!statistics.hasRates) return;
    for (const row of statistics.rows) {
      const pairs = [
        [rawCount(row, "secretariesDue"), rawCount(row, "secretariesDone")],
        [rawCount(row, "organizationsDue"), rawCount(row, "organizationsDone")],
        [rawCount(row, "membersDue"), rawCount(row, "membersDone")],
      ].map(([due, done]) => ({ due: due ?? 0, done: done ?? 0 }));
      const subjects = pairs.reduce((sum, { due }) => sum + due, 0);
      if (subjects >= LEAST_SUBJECTS && pairs.every(({ due, done }) => due === done)) {
        yield {
          about: row.unit,
          text: `“${row.unit}”书记、党组织、党员 ${subjects} 个对象全部 100%，是否都有点评记录可查？`,
          rows: rowsOf(row.reviews.total.map(({ record }) => record)),
          key: [row.unit, "coverage"],
        };
      }
      const { appraisal } = row;
      if (appraisal !== null && appraisal.validVotes >= LEAST_VOTES && appraisal.satisfied === appraisal.validVotes) {
        yield {
          about: row.unit,
          text: `“${row.unit}”${appraisal.validVotes} 张有效票全部满意，评议是否真实？`,
          rows: rowsOf(appraisal.records),
          key: [row.unit, "votes"],
        };
      }
    }
  },
};
