import type { Recognition } from "../ledger/recognition";
import type { Roster } from "../roster/roster";
import type { Settings } from "../scheme/settings";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { AssessedReview, Coverage } from "./coverage";

/** What the marks are made from; `recognition` holds only the sheets that may be written to. */
export interface CoverageMarksInput {
  readonly workbook: WorkbookSnapshot;
  readonly recognition: Recognition;
  readonly roster: Roster;
  readonly coverage: Coverage;
  readonly reviews: readonly AssessedReview[];
  readonly settings: Settings;
}
