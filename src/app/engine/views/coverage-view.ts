import type { CoverageStatus, SubjectCoverage } from "../../../core/coverage/coverage";
import type { LabelledWindow } from "../../../core/coverage/windows-beyond";
import type { Day } from "../../../core/ledger/day";
import type { OrganizationType, SubjectType } from "../../../core/scheme/scheme";
import type { ViewPlace } from "./place";

/** Subjects by status; those without a duty are in none. */
export type StatusCounts = { readonly [S in CoverageStatus]: number };

/** One organisation of the tree, in roster order, each before its subordinates. */
export interface OrganizationNode {
  readonly index: number;
  readonly name: string;
  readonly type: OrganizationType | null;
  /** `null`: a root. */
  readonly parent: number | null;
  /** 0 for a root. */
  readonly depth: number;
  /** Of the whole subtree, the organisation itself included. */
  readonly subtree: { readonly [T in SubjectType]: StatusCounts };
  /** Its secretaries; `null`: it has none that is named. */
  readonly secretaryHasReviewed: boolean | null;
  readonly place: ViewPlace | null;
}

/** Somebody who is not reviewed, or not yet, or only in part. */
export interface UncoveredSubject {
  readonly type: SubjectType;
  readonly name: string;
  readonly organization: string;
  /** The organisation of the tree that it is or belongs to; `null`: none that the roster knows. */
  readonly within: number | null;
  readonly status: CoverageStatus;
  /** Chinese: "部分：第1季度未点评". */
  readonly text: string;
  readonly initials: string;
  readonly place: ViewPlace | null;
}

/** A secretary who has not reviewed in the period. */
export interface SilentReviewer {
  readonly name: string;
  readonly organization: string;
  /** Its place in the tree. */
  readonly within: number;
  readonly initials: string;
  readonly place: ViewPlace | null;
}

/** One duty's windows across the organisations. */
export interface HeatMap {
  readonly duty: string;
  readonly subject: SubjectType;
  /** Chinese names of the windows: 第1季度, 集中点评期. */
  readonly windows: readonly {
    readonly label: string;
    readonly from: Day;
    readonly to: Day;
    readonly isOpen: boolean;
  }[];
  /** By organisation of the tree that has any subject of the duty below it; subtree rolled up. */
  readonly rows: readonly {
    readonly organization: number;
    /** By window: how many of the subjects that owe it have met it. */
    readonly cells: readonly { readonly met: number; readonly of: number }[];
  }[];
}

export interface CoverageView {
  readonly hasRates: boolean;
  readonly from: Day;
  readonly to: Day;
  readonly asOf: Day;
  /** Windows of duties that are counted whole although they reach beyond the period. */
  readonly beyond: readonly LabelledWindow[];
  /** Periods that the scheme itself speaks of: its campaign, and the windows of its duties in the years of the period and of asOf. */
  readonly periods: readonly { readonly label: string; readonly from: Day; readonly to: Day }[];
  /** Why nothing is due under this scheme, Chinese; `null` when something is. */
  readonly notApplicable: string | null;
  readonly tree: readonly OrganizationNode[];
  readonly uncovered: readonly UncoveredSubject[];
  readonly silent: readonly SilentReviewer[];
  readonly heatMaps: readonly HeatMap[];
}

export function isUncovered({ status }: SubjectCoverage): boolean {
  return status === "missing" || status === "partial" || status === "due";
}
