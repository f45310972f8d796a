import type { Day } from "../ledger/day";
import type { Field } from "../ledger/fields";
import { textOf, type LedgerRecord } from "../ledger/record";
import type { TypedCell } from "../ledger/typed-cell";
import { isAdvice } from "./advice-mark";
import type { ProblemSides } from "./problem";
import { withView, type ProblemRow } from "./problem-row";
import { tellRounds } from "./told-rounds";
import type { ProblemGroup } from "./same-problem";
import { isEntered, saysTheSame, SHARED_FIELDS, type SharedField } from "./shared-fields";

/**
 * The group with its present row of a tracking ledger completed by the review row that stands for this problem alone (the
 * latest, if several do), and both of them. Entries of rounds before are no news; where both sides say something, each keeps
 * its own, but the unit's measures count before marked advice.
 */
export function joinSides(
  group: ProblemGroup,
  isAlone: (row: ProblemRow) => boolean,
  asOf: Day,
): { readonly group: ProblemGroup; readonly sides: ProblemSides | null } {
  const present = presentRow(group);
  const review = present && latest(group.referring.filter(isAlone));
  if (!present || !review) return { group, sides: null };
  const sides = {
    ledger: present.record,
    review: review.record,
    former: formerRows(group).map((row) => row.record),
  };
  const news = SHARED_FIELDS.filter((field) => !hasOwnSay(sides.ledger, field) && isNews(sides, field));
  if (news.length === 0) return { group, sides };
  const cells: { [F in Field]?: TypedCell } = { ...present.record.cells };
  for (const field of news) {
    const cell = sides.review.cells[field];
    if (cell) cells[field] = cell;
  }
  const joined = withView(present, { ...present.record, cells }, asOf);
  return { group: { ...group, speaking: group.speaking.map((row) => (row === present ? joined : row)) }, sides };
}

function hasOwnSay(ledger: LedgerRecord, field: SharedField): boolean {
  return isEntered(ledger, field) && !(field === "measures" && isAdvice(textOf(ledger, field)));
}

/** Does the review row say something of the present round? What a round before said already is none. */
export function isNews({ review, former }: Pick<ProblemSides, "review" | "former">, field: SharedField): boolean {
  return isEntered(review, field) && !former.some((row) => saysTheSame(row, review, field));
}

/** Rows of a tracking ledger that tell of rounds before the present one, in order. */
export function formerRows(group: ProblemGroup): readonly ProblemRow[] {
  const rounds = roundsOf(group);
  const last = Math.max(...rounds.map(({ base }) => base));
  return rounds.filter(({ base }) => base < last).map(({ row }) => row);
}

/** The one row of a tracking ledger that tells of the present round; `undefined` when there is none, or several are. */
function presentRow(group: ProblemGroup): ProblemRow | undefined {
  const rounds = roundsOf(group);
  const last = Math.max(...rounds.map(({ base }) => base));
  const present = rounds.filter(({ base }) => base === last);
  return present.length === 1 ? present[0]?.row : undefined;
}

function roundsOf({ speaking }: ProblemGroup): ReturnType<typeof tellRounds> {
  return tellRounds(speaking.filter((row) => !row.isReview));
}

function latest(rows: readonly ProblemRow[]): ProblemRow | undefined {
  return [...rows].sort((a, b) => (a.reviewDate?.to ?? 0) - (b.reviewDate?.to ?? 0)).at(-1);
}
