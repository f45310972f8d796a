import type { Field } from "../fields";

/** A doubt that only a person can settle. `column` is the 0-based sheet column. */
export interface Doubt {
  readonly column: number;
  readonly type: "endDate" | "twins" | "whoseName" | "whosePost" | "open" | "unsure";
  readonly fields: readonly Field[];
  /** The other column of two that compete for one field. */
  readonly rival: number | null;
}
