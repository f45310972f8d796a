import type { SubjectRef } from "../coverage/coverage";
import type { Day, Period } from "../ledger/day";
import type { Field } from "../ledger/fields";
import { isReviewKind } from "../ledger/kinds";
import { cellOf, textOf, type LedgerRecord } from "../ledger/record";
import { toSimplified } from "../ledger/script/to-simplified";
import type { TypedCell } from "../ledger/typed-cell";
import { isAdvice } from "./advice-mark";
import { leadingName } from "./leading-name";
import { readIds } from "./problem-ids";
import { cleanWord } from "./words/clean-word";
import { readReReview, type ReReviewOutcome } from "./words/read-re-review";
import { readStatus } from "./words/read-status";
import type { StateSpan } from "./words/status-words";

/** One ledger row read for tracking: what it says, before rows of the same problem are put together. */
export interface ProblemRow {
  readonly record: LedgerRecord;
  /** The record with what the other side of the same problem tells where its own cells are blank; else the record itself. */
  readonly view: LedgerRecord;
  readonly isReview: boolean;
  /** False: a review row that nobody tracks; it may only refer to a problem of a tracking ledger. */
  readonly isTracked: boolean;
  /** As written; several only where a row names several problems. */
  readonly ids: readonly string[];
  readonly subject: ProblemSubject;
  /** The problem's text in comparable form; "" when there is none. */
  readonly problemKey: string;
  readonly reviewDate: Period | null;
  /** `null`: the cell is blank or cannot be read (then `isStatusUnreadable`). */
  readonly status: StateSpan | null;
  readonly isStatusUnreadable: boolean;
  /** Measures of the unit's own, or progress; marked advice of the reviewer's is neither. */
  readonly hasMeasures: boolean;
  /** Dates that exist at asOf; `null` otherwise. */
  readonly completed: Day | null;
  readonly replied: Day | null;
  readonly reReviewed: Day | null;
  readonly outcome: ReReviewOutcome | null;
  readonly deadline: Day | null;
  /** From the round column; `null` when it says nothing. */
  readonly round: number | null;
}

export interface ProblemSubject {
  /** Index into the roster; `null` when unknown. */
  readonly organization: number | null;
  readonly organizationText: string;
  /** Comparable form of the organisation's name. */
  readonly organizationKey: string;
  readonly memberName: string | null;
  readonly memberKey: string;
  /** The name stands before the problem (周敏：…), in a ledger without 姓名. */
  readonly isNamedInProblem: boolean;
  /** For the search of the next review. */
  readonly ref: SubjectRef | null;
}

/** Something is written there that says something: no placeholder, no empty phrase. */
export function hasSubstance(cell: TypedCell | undefined): boolean {
  if (!cell || cell.blank !== null) return false;
  return cell.type !== "longText" || !cell.isEmptyPhrase;
}

export function readProblemRow(
  record: LedgerRecord,
  subject: ProblemSubject,
  isTracked: boolean,
  asOf: Day,
): ProblemRow {
  return { record, ...readCells(record, subject, isTracked, asOf) };
}

/** The row again, read from another view of its cells. */
export function withView(row: ProblemRow, view: LedgerRecord, asOf: Day): ProblemRow {
  return { record: row.record, ...readCells(view, row.subject, row.isTracked, asOf) };
}

function readCells(
  record: LedgerRecord,
  subject: ProblemSubject,
  isTracked: boolean,
  asOf: Day,
): Omit<ProblemRow, "record"> {
  const isReview = isReviewKind(record.kind);
  const problem = cellOf(record, isReview ? "problems" : "problem");
  const statusText = textOf(record, "status");
  const spoken = readStatus(statusText, labelOf(record, "status"));
  const result = cellOf(record, "reReviewResult")?.text ?? "";
  const statusOutcome = /复评|再评|复查|复核|验收|複/u.test(statusText) ? readReReview(statusText) : null;
  return {
    view: record,
    isReview,
    isTracked,
    ids: readIds(textOf(record, "problemId")),
    subject,
    problemKey: hasSubstance(problem) ? cleanWord(problemWords(record, subject, problem?.text ?? "")) : "",
    reviewDate: pastSpan(record, "reviewDate", asOf),
    status: spoken ?? (statusText === "" ? progressAsStatus(record) : null),
    isStatusUnreadable: statusText !== "" && spoken === null && statusOutcome === null,
    hasMeasures: hasOwnMeasures(record) || hasSubstance(record.cells.progress),
    completed: pastSpan(record, "completedDate", asOf)?.to ?? null,
    replied: pastSpan(record, "repliedDate", asOf)?.to ?? null,
    reReviewed: pastSpan(record, "reReviewDate", asOf)?.to ?? null,
    outcome: isHeld(record, asOf) ? (readReReview(result) ?? statusOutcome) : null,
    deadline: spanOf(record, "deadline")?.to ?? null,
    round: readRound(record),
  };
}

function hasOwnMeasures(record: LedgerRecord): boolean {
  return hasSubstance(record.cells.measures) && !isAdvice(textOf(record, "measures"));
}

/** The problem without the name before it. */
export function problemWords(record: LedgerRecord, subject: ProblemSubject, text: string): string {
  return subject.isNamedInProblem ? (leadingName(record)?.problem ?? text) : text;
}

/** 整改进展 (or 整改落实情况) that holds nothing but a status word speaks like a status cell. */
function progressAsStatus(record: LedgerRecord): StateSpan | null {
  for (const field of ["progress", "rectification"] as const) {
    const text = textOf(record, field);
    const said = text.length <= 8 ? readStatus(text, "") : null;
    if (said) return said;
  }
  return null;
}

/** A result stands for a re-review that has been held; one dated after asOf has not. */
function isHeld(record: LedgerRecord, asOf: Day): boolean {
  const span = spanOf(record, "reReviewDate");
  return span === null || span.to <= asOf;
}

type DateField = "reviewDate" | "completedDate" | "repliedDate" | "reReviewDate" | "deadline";

function spanOf(record: LedgerRecord, field: DateField): Period | null {
  const reading = cellOf(record, field)?.reading;
  return reading?.kind === "exact" || reading?.kind === "imprecise" ? { from: reading.from, to: reading.to } : null;
}

/** Dates after asOf do not exist yet (DOMAIN §5); an imprecise one only when its whole span has passed. */
function pastSpan(record: LedgerRecord, field: DateField, asOf: Day): Period | null {
  const span = spanOf(record, field);
  return span !== null && span.to <= asOf ? span : null;
}

function readRound(record: LedgerRecord): number | null {
  const cell = cellOf(record, "round");
  const worded = /^第?([一二三四五六七八九])[轮次]/u.exec(toSimplified(cell?.text ?? ""))?.[1];
  const figure = /^第?(\d+)[轮次]/u.exec(cell?.text ?? "")?.[1];
  const round = worded ? "一二三四五六七八九".indexOf(worded) + 1 : Number(figure ?? cell?.number ?? 0);
  return Number.isInteger(round) && round >= 1 ? round : null;
}

function labelOf(record: LedgerRecord, field: Field): string {
  return record.block.columns.find((column) => column.field === field)?.header ?? "";
}
