import type { Day } from "../ledger/day";
import { cellOf, type LedgerRecord } from "../ledger/record";
import type { RectificationDemands } from "../scheme/scheme";
import { isUnsolved, type GroupState } from "./group-state";
import type { Contradiction } from "./problem";
import { hasSubstance, type ProblemRow } from "./problem-row";
import { tellsOfReport } from "./special-report";
import { rankOf } from "./words/read-status";

/**
 * Where the cells of a problem contradict each other or the scheme (DOMAIN §7). `nextReview`: the day of the subject's next
 * counting review after the problem was raised, `null` when there has been none.
 */
export function contradictionsOf(
  found: GroupState,
  referring: readonly ProblemRow[],
  demands: RectificationDemands,
  nextReview: Day | null,
): readonly Contradiction[] {
  const rows = found.present;
  const all = [...rows, ...referring];
  const result: Contradiction[] = [];
  const isDone = rankOf(found.state) >= rankOf("completed");
  if (isDone && rows.some(lacksCompletedDate)) result.push("doneWithoutDate");
  if (rows.some((row) => isDoneBefore(row, found))) result.push("closedBeforeRaised");
  if (found.state === "closed" && demands.needsReply && all.every((row) => !hasAnyDate(row.view, "repliedDate"))) {
    result.push("closedWithoutReply");
  }
  if (found.state === "closed" && !all.some(tellsOfMeasures)) result.push("closedWithoutMeasures");
  if (found.state === "closed" && rows.some((row) => row.outcome === "failed" && row.status?.atLeast === "closed")) {
    result.push("closedThoughFailed");
  }
  if (
    demands.needsSpecialReport &&
    nextReview !== null &&
    isUnsolvedAt(found, nextReview) &&
    !all.some((row) => row.replied !== null || tellsOfReport(row.view))
  ) {
    result.push("unsolvedWithoutSpecialReport");
  }
  if (rows.some(isCheckedByOwner)) result.push("checkerIsOwner");
  if (rows.some((row) => row.isStatusUnreadable)) result.push("statusUnreadable");
  return result;
}

/** The ledger has a column for the date of completion, and the cell is blank. Dates that cannot be read are another matter. */
function lacksCompletedDate(row: ProblemRow): boolean {
  const cell = cellOf(row.view, "completedDate");
  return cell !== undefined && (cell.blank !== null || cell.reading.kind === "nonDate");
}

function hasAnyDate(record: LedgerRecord, field: "repliedDate"): boolean {
  const cell = cellOf(record, field);
  return cell !== undefined && cell.blank === null && cell.reading.kind !== "nonDate";
}

function tellsOfMeasures(row: ProblemRow): boolean {
  return row.hasMeasures || hasSubstance(row.view.cells.rectification);
}

function isDoneBefore(row: ProblemRow, found: GroupState): boolean {
  const { raised } = found;
  if (raised === null) return false;
  return [row.completed, row.replied, row.reReviewed].some((day) => day !== null && day < raised.from);
}

function isUnsolvedAt(found: GroupState, day: Day): boolean {
  if (isUnsolved(found.state)) return true;
  const completed = found.present.map((row) => row.completed);
  return completed.some((each) => each !== null && each > day);
}

function isCheckedByOwner(row: ProblemRow): boolean {
  const owners = new Set(cellOf(row.view, "owner")?.persons.map((person) => person.key) ?? []);
  return (cellOf(row.view, "checker")?.persons ?? []).some((person) => person.key !== "" && owners.has(person.key));
}
