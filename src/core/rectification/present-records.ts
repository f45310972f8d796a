import type { LedgerRecord } from "../ledger/record";
import type { TrackedProblem } from "./problem";

/**
 * What tells of a problem's present round: first the row that speaks, completed by its other side, then further rows. Rows of
 * rounds before are left out, their replies, deadlines and re-reviews being history; so is the review row that stands for all
 * rounds, of which the first says what is news.
 */
export function presentRecords({
  view,
  otherRecords,
  former,
  sides,
}: Pick<TrackedProblem, "view" | "otherRecords" | "former" | "sides">): readonly LedgerRecord[] {
  return [view, ...otherRecords.filter((each) => !former.includes(each) && each !== sides?.review)];
}
