import type { ProblemState } from "./problem";
import type { ProblemRow } from "./problem-row";
import { rankOf, within } from "./words/read-status";

export interface RowState {
  readonly state: ProblemState;
  readonly round: number;
}

/**
 * The state one row tells of (DOMAIN §7): the status cell where it speaks, else the furthest date or mark. A failed
 * re-review reopens the problem in the next round, unless completion or reply came after it. `round`: the round the row
 * is about when it does not say so itself.
 */
export function stateOfRow(row: ProblemRow, round: number): RowState {
  const current = row.round ?? round;
  if (row.outcome !== "failed") {
    return { state: row.status ? within(furthestMark(row), row.status) : furthestMark(row), round: current };
  }
  const isUnderWayAgain = row.status !== null && rankOf(row.status.atMost) <= rankOf("inProgress");
  // A row whose status is open again and whose round is already counted on tells of the new round itself.
  const next = isUnderWayAgain && row.round !== null && row.round > 1 ? row.round : current + 1;
  if (row.status?.atLeast === "closed") return { state: "closed", round: next };
  const renewed = markAfterReReview(row);
  if (isUnderWayAgain) {
    return { state: within(row.hasMeasures ? "inProgress" : "open", row.status), round: next };
  }
  if (renewed) return { state: row.status ? within(renewed, row.status) : renewed, round: next };
  return { state: "open", round: next };
}

/** Does the row say anything about how far the problem is? */
export function saysAnything(row: ProblemRow): boolean {
  return row.status !== null || row.outcome !== null || furthestMark(row) !== "open";
}

function furthestMark(row: ProblemRow): ProblemState {
  if (row.outcome === "passed") return "closed";
  if (row.reReviewed !== null) return "reReviewed";
  if (row.replied !== null) return "replied";
  if (row.completed !== null) return "completed";
  return row.hasMeasures ? "inProgress" : "open";
}

function markAfterReReview(row: ProblemRow): ProblemState | null {
  if (row.reReviewed === null) return null;
  if (row.replied !== null && row.replied > row.reReviewed) return "replied";
  return row.completed !== null && row.completed > row.reReviewed ? "completed" : null;
}
