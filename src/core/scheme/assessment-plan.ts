import type { Period } from "../ledger/day";
import type { Source } from "./terms";

/** One part of an assessed unit's score. `share`s of a unit add up to 1; the score of a part is the mean of those assessed. */
export interface AssessmentPart {
  readonly id: string;
  /** 党（工）委, 社区 … */
  readonly title: string;
  /** By which 类别, else 名称, tells that an organisation belongs to the part: the longest word that fits decides. */
  readonly words: readonly string[];
  readonly share: number;
}

/** How one sort of unit is assessed. */
export interface AssessedUnit {
  readonly id: string;
  readonly title: string;
  /** The words by which 类别 or the end of 名称 tells such a unit. */
  readonly words: readonly string[];
  /** Without anything below it the unit's own score (the first part) counts whole. */
  readonly isOwnAlone?: boolean;
  /** The unit's own part first. */
  readonly parts: readonly AssessmentPart[];
  /** How many are drawn by lot; the unit itself and the must-check list are always checked. */
  readonly sample: readonly { readonly title: string; readonly count: number; readonly per: "unit" | "community" }[];
  readonly source: Source;
}

/** 考核 of how leaders review (percent points, adding up to `maxScore`). */
export interface AssessmentPlan {
  readonly maxScore: number;
  /** The days on which it is held. */
  readonly held: Period;
  readonly heldSource: Source;
  /** Reviews held from this day on are what it looks at. */
  readonly looksAt: { readonly from: number; readonly source: Source };
  readonly units: readonly AssessedUnit[];
  /** Always checked: the firm and the town or department it counts to. */
  readonly mustCheck: {
    readonly title: string;
    readonly firms: readonly (readonly [string, string])[];
    readonly source: Source;
  };
}
