import type { AssessedReview } from "../../../coverage/coverage";
import { isoDay, type Day } from "../../../ledger/day";
import type { LedgerRecord } from "../../../ledger/record";
import { encodeKey } from "../../../rules/encode-key";
import { groupBy } from "../group-by";
import type { QuestionKind } from "../question";
import { rowsOf } from "../question-rows";

/** Nobody speaks with more people one by one on a day. */
const LEAST = 10;

export const sameDayBatch: QuestionKind = {
  id: "same-day-batch",
  title: "一人一天点评多次",
  *ask({ statistics }) {
    const meetings = statistics.total.reviews.total.flatMap(single);
    for (const batch of groupBy(meetings, ({ person, day }) => encodeKey([person, day]))) {
      if (batch.length < LEAST) continue;
      const [{ name, person, day }] = batch;
      yield {
        about: "",
        text: `${name} ${isoDay(day)} 一天点评 ${batch.length} 次（不含集中点评），是否逐一进行？`,
        rows: rowsOf(batch.map(({ record }) => record)),
        key: [person, day],
      };
    }
  },
};

interface Meeting {
  readonly name: string;
  readonly person: string;
  readonly day: Day;
  readonly record: LedgerRecord;
}

/** One entry for each reviewer. Reviews at a meeting (集中) are held together by design, and left out. */
function single({ date, method, reviewers, record }: AssessedReview): readonly Meeting[] {
  if (date === null || date.from !== date.to || method?.includes("集中") === true) return [];
  return reviewers.map(({ mention }) => ({ name: mention.name, person: mention.key, day: date.from, record }));
}
