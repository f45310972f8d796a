import type { Finding } from "../../rules/finding";
import type { RuleContext } from "../../rules/rule";
import type { ReadStatistics } from "../../statistics/read-statistics-sheet";

/** A row that stands behind a question; 0-based. */
export interface QuestionRow {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly row: number;
}

/** What one kind of question yields; the runner adds kind and identity. */
export interface QuestionHit {
  /** Unit, person or ledger that it is about: the level above is shown no more than units and ledgers. */
  readonly about: string;
  /** Chinese, a question. */
  readonly text: string;
  readonly rows: readonly QuestionRow[];
  /** Business key, never a row number or a count: explanations hang on it. */
  readonly key: readonly (string | number)[];
}

export interface LastStatistics {
  readonly statistics: ReadStatistics;
  /** In another file: no row of this workbook stands behind it. */
  readonly isElsewhere: boolean;
}

export interface QuestionContext extends RuleContext {
  readonly findings: readonly Finding[];
  /** The same unit's statistics of the period before; `null` when there are none. */
  readonly last: LastStatistics | null;
}

/** One kind of question that a careful superior asks of a workbook that passes every rule; one kind, one file. */
export interface QuestionKind {
  /** Short kebab-case, never reused. */
  readonly id: string;
  /** Chinese; names nobody. */
  readonly title: string;
  ask(context: QuestionContext): Iterable<QuestionHit>;
}

export interface Question extends QuestionHit {
  readonly kind: string;
  readonly title: string;
  readonly identity: string;
}
