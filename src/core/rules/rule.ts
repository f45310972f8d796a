import type { Coverage, AssessedReview } from "../coverage/coverage";
import type { LedgerRecords } from "../ledger/record";
import type { Recognition } from "../ledger/recognition";
import type { TrackedProblem } from "../rectification/problem";
import type { Roster } from "../roster/roster";
import type { SettingsProblem } from "../scheme/overrides";
import type { Settings } from "../scheme/settings";
import type { Source } from "../scheme/scheme";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { FindingData, RuleHit, Severity } from "./finding";
import type { StatisticsTable } from "../statistics/statistics";

/** Everything a rule may look at. All of it is computed once, before the first rule. */
export interface RuleContext {
  readonly workbook: WorkbookSnapshot;
  readonly recognition: Recognition;
  readonly records: LedgerRecords;
  readonly settings: Settings;
  readonly roster: Roster;
  /** Every row of the review ledgers, in sheet order. */
  readonly reviews: readonly AssessedReview[];
  readonly coverage: Coverage;
  readonly problems: readonly TrackedProblem[];
  readonly statistics: StatisticsTable;
  /** What `readSettingsSheet` could not use; none when left out. */
  readonly settingsProblems?: readonly SettingsProblem[];
}

/** One rule, one object, one file. Rules are atomic: no two report the same fault. */
export interface Rule {
  /** Short kebab-case, never reused. */
  readonly id: string;
  /** Chinese. */
  readonly title: string;
  readonly severity: Severity;
  /** The clause when the rule does not depend on the scheme; a function when the scheme decides; `null`: our own care. */
  readonly source: Source | null | ((settings: Settings) => Source | null);
  /** Chinese sentences by message id; `{name}` is filled from the finding's data. Each names the fault and the way out. */
  readonly messages: Readonly<Record<string, string>>;
  check(context: RuleContext): Iterable<RuleHit>;
}

/** Fills `{name}` from data; an unknown name is our own bug and throws. */
export function renderMessage(template: string, data: FindingData): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = data[name];
    if (value === undefined) throw new Error(`message data lacks "${name}"`);
    return String(value);
  });
}
