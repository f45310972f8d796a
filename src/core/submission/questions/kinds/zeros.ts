import { rawCount, type CountKey } from "../../../statistics/counts";
import type { QuestionKind } from "../question";

const PAIRS: readonly { readonly due: CountKey; readonly done: CountKey; readonly what: string }[] = [
  { due: "secretariesDue", done: "secretariesDone", what: "书记没有一人作过点评" },
  { due: "organizationsDue", done: "organizationsDone", what: "党组织没有一个点评到位" },
  { due: "membersDue", done: "membersDone", what: "党员没有一人点评到位" },
];

export const zeros: QuestionKind = {
  id: "zeros",
  title: "应点评而为零",
  *ask({ statistics, roster }) {
    if (!statistics.hasRates) return;
    for (const row of statistics.rows) {
      const empty = PAIRS.filter(({ due, done }) => (rawCount(row, due) ?? 0) > 0 && rawCount(row, done) === 0);
      if (empty.length === 0) continue;
      const record = row.organization === null ? null : (roster.organizations[row.organization]?.record ?? null);
      yield {
        about: row.unit,
        text: `“${row.unit}”${empty.map(({ what }) => what).join("，")}，点评次数 ${row.reviews.total.length}，为什么？`,
        rows:
          record === null
            ? []
            : [{ sheetId: record.block.sheetId, sheetName: record.block.sheetName, row: record.row }],
        key: [row.unit],
      };
    }
  },
};
