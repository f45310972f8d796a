import type { LabelledWindow } from "../../../core/coverage/windows-beyond";
import type { Day } from "../../../core/ledger/day";
import type { ViewPlace } from "./place";

/** One cell of the preview. */
export interface StatisticsCellView {
  /** As the sheet shows it; "" when blank. */
  readonly text: string;
  /** Key of the rows behind the number, for `basis`; `null`: no count. */
  readonly key: string | null;
}

export interface StatisticsRowView {
  readonly unit: string;
  readonly cells: readonly StatisticsCellView[];
}

/** A number that stands otherwise on the sheet in the workbook. */
export interface StatisticsDifference {
  readonly unit: string;
  /** Chinese: "应点评党员数". */
  readonly label: string;
  /** "" when blank. */
  readonly shown: string;
  readonly counted: string;
  readonly place: ViewPlace;
}

export interface StatisticsView {
  readonly unit: string;
  readonly from: Day;
  readonly to: Day;
  readonly asOf: Day;
  /** Windows of duties that are counted whole although they reach beyond the period. */
  readonly beyond: readonly LabelledWindow[];
  /** False: the roster is not confirmed; due numbers and rates are blank. */
  readonly hasRates: boolean;
  readonly columns: readonly { readonly group: string; readonly label: string; readonly isNumber: boolean }[];
  /** Each direct subordinate, then 合计 as the last. */
  readonly rows: readonly StatisticsRowView[];
  /** Name of our sheet in the workbook; `null`: not written yet. */
  readonly sheet: string | null;
  /** The sheet is about another unit or period than this preview. */
  readonly isOtherFrame: boolean;
  readonly differences: readonly StatisticsDifference[];
}

/** The ledger rows behind one number. */
export interface BasisView {
  readonly lists: readonly {
    readonly title: string;
    readonly entries: readonly BasisEntryView[];
    /** Counted without names. */
    readonly unnamed: number;
  }[];
}

export interface BasisEntryView {
  readonly name: string;
  readonly organization: string;
  readonly dates: string;
  readonly note: string;
  readonly place: ViewPlace | null;
}
