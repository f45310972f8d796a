import type { Day, Period } from "../ledger/day";
import type { Scheme } from "./scheme";

/** What an analysis runs under: the scheme with the workbook's overrides applied, and the arguments of the run. */
export interface Settings {
  readonly scheme: Scheme;
  readonly period: Period;
  /** Dates after it do not exist yet. */
  readonly asOf: Day;
  /** Reporting unit as named by a person; `null` = the root of the roster. */
  readonly unit: string | null;
  /** True when a person has confirmed a proposed roster. */
  readonly isRosterConfirmed: boolean;
}
