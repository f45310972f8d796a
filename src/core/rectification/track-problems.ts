import type { AssessedReview } from "../coverage/coverage";
import type { LedgerRecord, LedgerRecords } from "../ledger/record";
import type { Roster } from "../roster/roster";
import type { Settings } from "../scheme/settings";
import { contradictionsOf } from "./contradictions";
import { isUnsolved, stateOfGroup } from "./group-state";
import { nextReviewAfter, reviewDays, type ReviewDays } from "./next-review";
import type { TrackedProblem } from "./problem";
import type { ProblemRow } from "./problem-row";
import { groupProblems, type ProblemGroup } from "./same-problem";
import { trackedRows } from "./tracked-rows";

/**
 * Every problem that is tracked (DOMAIN §7), in the order of the rows that speak for them: rows of rectification ledgers that
 * are not blank, and review rows that carry a 问题编号 or a tracking cell somebody filled. Dates after asOf count as blank.
 */
export function trackProblems(
  records: LedgerRecords,
  roster: Roster,
  reviews: readonly AssessedReview[],
  settings: Settings,
): readonly TrackedProblem[] {
  const assessed = new Map(reviews.map((review) => [review.record, review]));
  const days = reviewDays(reviews);
  const place = new Map(records.all.map((record, index) => [record, index]));
  const groups = groupProblems(trackedRows(records, roster, assessed, settings.asOf));
  const isAlone = standsAlone(groups);
  return groups
    .flatMap((group) => trackGroup(group, isAlone, settings, days))
    .sort((a, b) => (place.get(a.record) ?? 0) - (place.get(b.record) ?? 0));
}

/** Is the row named by one group only, and with one number at most? */
function standsAlone(groups: readonly ProblemGroup[]): (row: ProblemRow) => boolean {
  const times = new Map<ProblemRow, number>();
  for (const { speaking, referring } of groups) {
    for (const row of [...speaking, ...referring]) times.set(row, (times.get(row) ?? 0) + 1);
  }
  return (row) => row.ids.length <= 1 && (times.get(row) ?? 0) === 1;
}

function trackGroup(
  group: ProblemGroup,
  isAlone: (row: ProblemRow) => boolean,
  settings: Settings,
  days: ReviewDays,
): readonly TrackedProblem[] {
  const found = stateOfGroup(group, isAlone, settings.asOf);
  if (!found) return [];
  const { row, state, round, deadline, raised, sides, former, owedRound } = found;
  const others = [...group.speaking, ...group.referring].filter((each) => each.record !== row.record);
  const rows = [row, ...others];
  const subjects = rows.map((each) => each.subject);
  const named = subjects.find((subject) => subject.organization !== null) ?? subjects[0];
  const ref = subjects.find((subject) => subject.ref !== null)?.ref ?? null;
  const next = nextReviewAfter(days, ref, raised ? raised.to : null);
  const overdueDays = deadline !== null && isUnsolved(state) ? Math.max(0, settings.asOf - deadline) : 0;
  return [
    {
      id: group.id ?? placeName(row.record),
      hasId: group.id !== null,
      record: row.record,
      otherRecords: [...new Set(rows.slice(1).map((each) => each.record))],
      organization: named?.organization ?? null,
      organizationText: subjects.find((subject) => subject.organizationText !== "")?.organizationText ?? "",
      memberName: subjects.find((subject) => subject.memberName !== null)?.memberName ?? null,
      raised: raised?.from ?? null,
      ...(raised && raised.to !== raised.from ? { raisedUntil: raised.to } : {}),
      state,
      round,
      deadline,
      overdueDays,
      contradictions: contradictionsOf(found, group, settings.scheme.rectification, next),
      nextReview: next,
      view: row.view,
      sides,
      former,
      owedRound,
    },
  ];
}

/** Stands in for a number: "表名!12", the row 1-based. */
function placeName(record: LedgerRecord): string {
  return `${record.block.sheetName}!${record.row + 1}`;
}
