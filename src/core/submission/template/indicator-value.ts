import { countOf, COUNT_KEYS, type CountKey } from "../../statistics/counts";
import { shownRate } from "../../statistics/rate";
import type { StatisticsRow } from "../../statistics/statistics";
import { RATES } from "../../statistics/statistics-headings";
import type { IndicatorKey } from "./indicator";

/** What the value of an indicator depends on beside the row. */
export interface ValueContext {
  /** False: the roster is only proposed, due numbers and rates stay blank (DOMAIN §5). */
  readonly hasRates: boolean;
  /** Methods that have a column of their own on the sheet: all others are 其他. */
  readonly listedMethods: readonly string[];
}

const BASE: ReadonlySet<string> = new Set(COUNT_KEYS);
const DONE_STATES: ReadonlySet<string> = new Set(["completed", "replied", "reReviewed", "closed"]);

/** A count, or a rate as a fraction of three decimals; `null` = nothing can be said, the cell stays blank. */
export function indicatorValue(row: StatisticsRow, key: IndicatorKey, context: ValueContext): number | null {
  const count = (base: CountKey): number | null => countOf(row, base, context.hasRates);
  if (isBase(key)) return count(key);
  if (key.startsWith("method:")) return row.reviews.byMethod.get(key.slice("method:".length))?.length ?? null;
  switch (key) {
    case "secretariesLeft":
      return difference(count("secretariesDue"), count("secretariesDone"));
    case "organizationsLeft":
      return difference(count("organizationsDue"), count("organizationsDone"));
    case "membersLeft":
      return difference(count("membersDue"), count("membersDone"));
    case "problemsUnclosed":
      return difference(count("problemsRaised"), count("problemsClosed"));
    case "problemsCompleted":
      return completed(row);
    case "problemsCompletedRate":
      return shownRate(completed(row), row.problems.raised.length);
    case "votesSatisfied":
      return row.appraisal?.satisfied ?? null;
    case "votesRate":
      return row.appraisal === null ? null : shownRate(row.appraisal.satisfied, row.appraisal.validVotes);
    case "methodsRest": {
      const listed = context.listedMethods.map((method) => row.reviews.byMethod.get(method)?.length ?? 0);
      return row.reviews.total.length - listed.reduce((sum, each) => sum + each, 0);
    }
    case "secretariesRate":
    case "organizationsRate":
    case "membersRate":
    case "problemsRate": {
      const [done, due] = [count(RATES[key].done), count(RATES[key].due)];
      return done === null || due === null ? null : shownRate(done, due);
    }
    default:
      return null;
  }
}

function isBase(key: IndicatorKey): key is CountKey {
  return BASE.has(key);
}

function completed(row: StatisticsRow): number {
  return row.problems.raised.filter(({ state }) => DONE_STATES.has(state)).length;
}

function difference(whole: number | null, part: number | null): number | null {
  return whole === null || part === null ? null : whole - part;
}
