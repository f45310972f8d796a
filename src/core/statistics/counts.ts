import type { StatisticsRow } from "./statistics";

/** The base counts of a row, method columns apart. */
export const COUNT_KEYS = [
  "secretariesDue",
  "secretariesDone",
  "organizationsDue",
  "organizationsDone",
  "membersDue",
  "membersDone",
  "reviewsTotal",
  "problemsRaised",
  "problemsClosed",
  "problemsInProgress",
  "problemsOpen",
  "problemsOverdue",
  "votesValid",
] as const;

export type CountKey = (typeof COUNT_KEYS)[number];

/** Due numbers come from the roster: while it is only proposed they stay blank. */
const ROSTER_KEYS: ReadonlySet<CountKey> = new Set(["secretariesDue", "organizationsDue", "membersDue"]);

/** The numbers as the sheet shows them; `null` = blank. */
export function countOf(row: StatisticsRow, key: CountKey, hasRates: boolean): number | null {
  return !hasRates && ROSTER_KEYS.has(key) ? null : rawCount(row, key);
}

/** The number whether or not the roster is confirmed; `null` where nothing was appraised. */
export function rawCount(row: StatisticsRow, key: CountKey): number | null {
  switch (key) {
    case "secretariesDue":
      return row.secretaries.due.length;
    case "secretariesDone":
      return row.secretaries.done.length;
    case "organizationsDue":
      return row.organizations.due.length;
    case "organizationsDone":
      return row.organizations.done.length;
    case "membersDue":
      return row.members.due.length + row.members.unnamedDue;
    case "membersDone":
      return row.members.done.length + row.members.unnamedDone.length;
    case "reviewsTotal":
      return row.reviews.total.length;
    case "problemsRaised":
      return row.problems.raised.length;
    case "problemsClosed":
      return row.problems.closed.length;
    case "problemsInProgress":
      return row.problems.inProgress.length;
    case "problemsOpen":
      return row.problems.open.length;
    case "problemsOverdue":
      return row.problems.overdue.length;
    case "votesValid":
      return row.appraisal?.validVotes ?? null;
  }
}
