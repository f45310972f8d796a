import { assessedScores } from "../../../assessment/assessed-scores";
import type { LedgerRecord } from "../../../ledger/record";
import { encodeKey } from "../../../rules/encode-key";
import type { QuestionHit, QuestionKind } from "../question";
import { groupBy } from "../group-by";
import { rowsOf } from "../question-rows";

const LEAST_SCORES = 4;
/** Of three ballots alike one may be chance. */
const LEAST_BALLOTS = 3;
const LEAST_VOTES = 5;

export const identicalScores: QuestionKind = {
  id: "identical-scores",
  title: "得分、票数相同",
  *ask({ records }) {
    yield* sameScores(records.of("assessment"));
    yield* sameVotes(records.of("appraisal"));
  },
};

function* sameScores(records: readonly LedgerRecord[]): Iterable<QuestionHit> {
  const scored = assessedScores(records).flatMap((each) =>
    each.score === null ? [] : [{ ...each, score: each.score }],
  );
  const groups = groupBy(scored, ({ record, score }) => encodeKey([record.block.sheetId, score]));
  for (const group of groups) {
    const [first] = group;
    if (group.length < LEAST_SCORES) continue;
    yield {
      about: "",
      text: `“${first.record.block.sheetName}”有 ${group.length} 个单位都是 ${first.score} 分（${names(group.map(({ name }) => name))}），是否逐个考核？`,
      rows: rowsOf(group.map(({ record }) => record)),
      key: [first.record.block.sheetName, "score", first.score],
    };
  }
}

function* sameVotes(records: readonly LedgerRecord[]): Iterable<QuestionHit> {
  const counted = records.flatMap((record) => {
    const votes = record.grades.map(({ grade, cell }) => `${grade} ${cell.number ?? 0}`).join("、");
    const total = record.grades.reduce((sum, { cell }) => sum + (cell.number ?? 0), 0);
    return total >= LEAST_VOTES ? [{ record, votes }] : [];
  });
  for (const group of groupBy(counted, ({ record, votes }) => encodeKey([record.block.sheetId, votes]))) {
    const [first] = group;
    if (group.length < LEAST_BALLOTS) continue;
    yield {
      about: "",
      text: `“${first.record.block.sheetName}”有 ${group.length} 行票数完全相同（${first.votes}），是否逐个评议？`,
      rows: rowsOf(group.map(({ record }) => record)),
      key: [first.record.block.sheetName, "votes", first.votes],
    };
  }
}

function names(all: readonly string[]): string {
  return all.length > 4 ? `${all.slice(0, 4).join("、")}等` : all.join("、");
}
