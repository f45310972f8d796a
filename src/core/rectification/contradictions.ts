import type { Day } from "../ledger/day";
import { cellOf, type LedgerRecord } from "../ledger/record";
import type { RectificationDemands } from "../scheme/scheme";
import { isUnsolved, type GroupState } from "./group-state";
import type { Contradiction } from "./problem";
import type { ProblemGroup } from "./same-problem";
import { hasSubstance, type ProblemRow } from "./problem-row";
import { tellsOfReport } from "./special-report";
import { rankOf } from "./words/read-status";

/**
 * Where the cells of a problem contradict each other or the scheme (DOMAIN §7). `nextReview`: the day of the subject's next
 * counting review after the problem was raised, `null` when there has been none.
 */
export function contradictionsOf(
  found: GroupState,
  { speaking, referring }: ProblemGroup,
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
  const told = new Set([...rows.map(({ record }) => record), ...found.former]);
  if (isCheckedByOwner([...rows, ...[...speaking, ...referring].filter(({ record }) => !told.has(record))]))
    result.push("checkerIsOwner");
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

/** Owner and checker may stand in two rows of the problem: then the checker's row names no owner of its own. */
function isCheckedByOwner(rows: readonly ProblemRow[]): boolean {
  const all = new Set(rows.flatMap((row) => keysIn(row, "owner")));
  return rows.some((row) => {
    const own = keysIn(row, "owner");
    const owners = own.length > 0 ? new Set(own) : all;
    return keysIn(row, "checker").some((key) => owners.has(key));
  });
}

function keysIn({ view }: ProblemRow, field: "owner" | "checker"): readonly string[] {
  return (cellOf(view, field)?.persons ?? []).map(({ key }) => key).filter((key) => key !== "");
}
