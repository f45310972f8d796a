import type { Day, Period } from "../ledger/day";
import type { LedgerRecord } from "../ledger/record";
import { formerRows, joinSides } from "./both-sides";
import type { ProblemSides, ProblemState } from "./problem";
import type { ProblemRow } from "./problem-row";
import { saysAnything } from "./row-state";
import type { ProblemGroup } from "./same-problem";
import { tellRounds, type Told } from "./told-rounds";
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
  readonly sides: ProblemSides | null;
  /** Rows of a tracking ledger that tell of rounds before the present one. */
  readonly former: readonly LedgerRecord[];
  /** See `TrackedProblem.owedRound`. */
  readonly owedRound: number | null;
}

/**
 * Rows of the latest round decide, the least advanced of them; `null` for a group without rows. `isAlone`: does the review
 * row stand for this problem and no other? Then the row of the tracking ledger and it complete each other.
 */
export function stateOfGroup(apart: ProblemGroup, isAlone: (row: ProblemRow) => boolean, asOf: Day): GroupState | null {
  const { group, sides } = joinSides(apart, isAlone, asOf);
  const told = speakersOf(group);
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
    sides,
    former: formerRows(group).map((row) => row.record),
    owedRound: owedRound(present, group),
  };
}

/** The next round of the one row that tells of the present one, where a failed re-review has ended that. */
function owedRound(present: readonly Told[], group: ProblemGroup): number | null {
  const [told, ...others] = present;
  if (!told || others.length > 0 || told.row.isReview || told.row.outcome !== "failed") return null;
  if (told.round === told.base || !isUnsolved(told.state)) return null;
  // A row that names several problems has no round of its own.
  return told.row.ids.length === 1 && !formerRows(group).includes(told.row) ? told.round : null;
}

/**
 * Who speaks: the rows of tracking ledgers that say anything, or that a failed re-review has opened; when none does, review
 * rows that name this problem alone; of several reviews the latest.
 */
function speakersOf(group: ProblemGroup): readonly Told[] {
  const tracking = group.speaking.filter((row) => !row.isReview);
  const speaking = tellRounds(tracking).filter(({ row, base }) => base > 1 || saysAnything(row));
  if (speaking.length > 0) return speaking;
  const reviews = (tracking.length > 0 ? group.referring.filter((row) => row.ids.length === 1) : group.speaking).filter(
    saysAnything,
  );
  const latest = [...reviews].sort((a, b) => (a.reviewDate?.to ?? 0) - (b.reviewDate?.to ?? 0)).at(-1);
  return tellRounds(latest ? [latest] : group.speaking.slice(0, 1));
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
