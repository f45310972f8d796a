import type { Day } from "../ledger/day";
import type { Place } from "../rules/finding";
import type { OrganizationType, Scheme, Thresholds, WindowLength } from "./scheme";

/** "每季度2次"; `every` null: asked of nobody (不要求). */
export interface Cycle {
  readonly every: WindowLength | null;
  readonly min: number;
}

export type CycleSubject = Exclude<OrganizationType, "group"> | "member";

/** What a workbook's sheet 点评设置 sets; whatever is left out comes from the scheme. */
export interface Overrides {
  readonly scheme?: Scheme;
  readonly from?: Day;
  readonly to?: Day;
  readonly asOf?: Day;
  readonly unit?: string;
  readonly isRosterConfirmed?: boolean;
  readonly campaignFrom?: Day;
  readonly campaignTo?: Day;
  readonly cycles?: { readonly [S in CycleSubject]?: Cycle };
  readonly methods?: readonly string[];
  readonly reviewsSecretaryWithOrganization?: boolean;
  readonly needsReply?: boolean;
  readonly needsSpecialReport?: boolean;
  readonly needsReReview?: boolean;
  readonly needsPublication?: boolean;
  /** How often a committee secretary reviews so many organisations. */
  readonly reviewerCycle?: Cycle;
  readonly reviewDeadline?: Day;
  readonly filingDeadline?: Day;
  readonly satisfiedGrades?: readonly string[];
  /** The highest 问题编号 given so far, so that none is given twice, as written; ours, and a person may raise it. */
  readonly lastProblemNumber?: string;
  readonly thresholds?: Partial<Thresholds>;
}

export type SettingsProblemId =
  | "unknownScheme"
  | "unknownItem"
  | "unreadableDate"
  | "notYesNo"
  | "notANumber"
  | "unknownCycle"
  | "notOfSeries"
  | "reversed";

/** An entry of 点评设置 that cannot be used; it is left out, and the scheme's own value stands. */
export interface SettingsProblem {
  readonly id: SettingsProblemId;
  /** 项目 as written. */
  readonly item: string;
  /** 值 as written. */
  readonly value: string;
  /** What would be understood, Chinese. */
  readonly expected: string;
  readonly place: Place;
}
