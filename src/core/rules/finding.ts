import type { Source } from "../scheme/scheme";
import type { CellValue } from "../workbook/cell";

/** error must be fixed; query must be fixed or explained (说明); hint is advice. */
export type Severity = "error" | "query" | "hint";

/** Where a finding stands. 0-based; `column` null = the row; `row` null = the sheet; `sheetId` null = the workbook. */
export interface Place {
  readonly sheetId: string | null;
  readonly row: number | null;
  readonly column: number | null;
}

export type FindingData = Readonly<Record<string, string | number>>;

/** One cell of a fix; `before` must still be there when it is applied. */
export interface CellChange {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly before: CellValue;
  readonly after: CellValue;
}

/** Only where the right value is certain. */
export interface Fix {
  readonly changes: readonly CellChange[];
}

/** What a rule yields; the runner adds rule id, severity and identity. */
export interface RuleHit {
  readonly messageId: string;
  readonly data: FindingData;
  readonly place: Place;
  /**
   * Business key of what is wrong (names, dates: never a row number), so that a 说明 stays with it when rows move.
   * Encoded by `encodeKey`.
   */
  readonly key: readonly (string | number)[];
  /** The clause behind this very hit, where the rule's own `source` does not say it (a duty's, a deadline's). */
  readonly source?: Source | null;
  readonly fix?: Fix;
}

export interface Finding {
  readonly rule: string;
  readonly messageId: string;
  readonly severity: Severity;
  readonly data: FindingData;
  readonly place: Place;
  /** Name of the sheet, "" for the workbook. */
  readonly sheet: string;
  readonly identity: string;
  /** What a document demands; `null`: our own care. */
  readonly source: Source | null;
  readonly fix: Fix | null;
}

/** 说明 by a finding's identity. */
export type Explanations = ReadonlyMap<string, string>;
