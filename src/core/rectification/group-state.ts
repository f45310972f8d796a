import type { Day, Period } from "../ledger/day";
import type { ProblemState } from "./problem";
import type { ProblemRow } from "./problem-row";
import { saysAnything, stateOfRow } from "./row-state";
import type { ProblemGroup } from "./same-problem";
import { rankOf } from "./words/read-status";

/** Where a problem stands, put together from its rows. */
export interface GroupState {
  /** The row that decides. */
  readonly row: ProblemRow;
  /** The rows of the present round. */
  readonly present: readonly ProblemRow[];
  readonly state: ProblemState;
  readonly round: number;
  /** Earliest deadline of what is still open, else the last one given. */
  readonly deadline: Day | null;
  readonly raised: Period | null;
}

interface Told {
  readonly row: ProblemRow;
  readonly base: number;
  readonly state: ProblemState;
  readonly round: number;
}

/** Rows of the latest round decide, the least advanced of them; `null` for a group without rows. */
export function stateOfGroup(group: ProblemGroup): GroupState | null {
  const told = tellRounds(speakersOf(group));
  const base = Math.max(...told.map((each) => each.base));
  const present = told.filter((each) => each.base === base);
  const [first, ...rest] = present;
  if (!first) return null;
  const least = rest.reduce((worst, each) => (rankOf(each.state) < rankOf(worst.state) ? each : worst), first);
  return {
    row: least.row,
    present: present.map((each) => each.row),
    state: least.state,
    round: Math.max(...present.map((each) => each.round)),
    deadline: deadlineOf(present, group),
    raised: raisedOf(group),
  };
}

/**
 * Who speaks: the rows of tracking ledgers that say anything; when none does, review rows that name this problem alone;
 * of several reviews the latest.
 */
function speakersOf(group: ProblemGroup): readonly ProblemRow[] {
  const speaking = group.speaking.filter(saysAnything);
  const isTracked = group.speaking.some((row) => !row.isReview);
  if (isTracked && speaking.length > 0) return speaking;
  const reviews = isTracked ? group.referring.filter((row) => row.ids.length === 1 && saysAnything(row)) : speaking;
  const latest = [...reviews].sort((a, b) => (a.reviewDate?.to ?? 0) - (b.reviewDate?.to ?? 0)).at(-1);
  return latest ? [latest] : group.speaking.slice(0, 1);
}

function tellRounds(rows: readonly ProblemRow[]): readonly Told[] {
  let next = 1;
  return rows.map((row) => {
    const base = row.round ?? next;
    const { state, round } = stateOfRow(row, base);
    next = Math.max(next, round);
    return { row, base, state, round };
  });
}

export function isUnsolved(state: ProblemState): boolean {
  return rankOf(state) <= rankOf("inProgress");
}

function deadlineOf(present: readonly Told[], group: ProblemGroup): Day | null {
  const days = (rows: readonly ProblemRow[]): Day[] =>
    rows.flatMap((row) => (row.deadline === null ? [] : [row.deadline]));
  const open = days(present.filter((each) => isUnsolved(each.state)).map((each) => each.row));
  if (open.length > 0) return Math.min(...open);
  const given = days(present.map((each) => each.row));
  const referred = days([...group.speaking, ...group.referring].filter((row) => row.isReview && row.ids.length <= 1));
  return given.at(-1) ?? referred.at(-1) ?? null;
}

/** The tracking row's own 点评时间, else that of the review that names the problem; the earliest of several. */
function raisedOf(group: ProblemGroup): Period | null {
  const all = [...group.speaking, ...group.referring];
  return earliest(all.filter((row) => !row.isReview)) ?? earliest(all.filter((row) => row.isReview));
}

function earliest(rows: readonly ProblemRow[]): Period | null {
  const dates = rows.flatMap((row) => (row.reviewDate ? [row.reviewDate] : []));
  return dates.reduce<Period | null>((first, date) => (first && first.from <= date.from ? first : date), null);
}
