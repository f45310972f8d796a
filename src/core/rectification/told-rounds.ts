import type { ProblemState } from "./problem";
import type { ProblemRow } from "./problem-row";
import { stateOfRow } from "./row-state";

/** What a row tells of, and where it leaves the problem. */
export interface Told {
  readonly row: ProblemRow;
  /** The round that the row is about: its own word for it, else the one that the rows before led to. */
  readonly base: number;
  readonly state: ProblemState;
  /** The round after it: the next where its re-review failed. */
  readonly round: number;
}

/** Rows of one problem, in their order. */
export function tellRounds(rows: readonly ProblemRow[]): readonly Told[] {
  let next = 1;
  return rows.map((row) => {
    const base = row.round ?? next;
    const { state, round } = stateOfRow(row, base);
    next = Math.max(next, round);
    return { row, base, state, round };
  });
}
