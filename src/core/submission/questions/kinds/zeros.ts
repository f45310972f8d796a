import { rawCount, type CountKey } from "../../../statistics/counts";
import type { QuestionKind } from "../question";

const PAIRS: readonly { readonly due: CountKey; readonly done: CountKey; readonly what: string }[] = [
  { due: "secretariesDue", done: "secretariesDone", what: "作过点评的书记为零" },
  { due: "organizationsDue", done: "organizationsDone", what: "点评到位的党组织为零" },
  { due: "membersDue", done: "membersDone", what: "点评到位的党员为零" },
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
        text: `“${row.unit}”${empty.map(({ due, what }) => `${what}（应 ${rawCount(row, due) ?? 0}）`).join("，")}${others(row.reviews.total.length)}，为什么？`,
        rows:
          record === null
            ? []
            : [{ sheetId: record.block.sheetId, sheetName: record.block.sheetName, row: record.row }],
        key: [row.unit],
      };
    }
  },
};

/** Reviews of somebody else, or too few: told so that the zero and the number do not seem to contradict each other. */
function others(reviews: number): string {
  return reviews > 0 ? `，同期共有 ${reviews} 次点评` : "";
}
