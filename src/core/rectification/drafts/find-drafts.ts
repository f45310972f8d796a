import type { AssessedReview } from "../../coverage/coverage";
import type { Day } from "../../ledger/day";
import { columnOf } from "../../ledger/recognition";
import { cellOf, textOf, type LedgerRecord } from "../../ledger/record";
import type { Roster } from "../../roster/roster";
import type { TrackedProblem } from "../problem";
import { hasSubstance, problemWords } from "../problem-row";
import { subjectOf } from "../problem-subject";
import { cleanWord } from "../words/clean-word";
import type { ProblemDraft } from "./draft";
import { readAdvice } from "./read-advice";
import { splitProblems } from "./split-problems";

/**
 * The problems that reviews tell of and that are not tracked yet, one draft for each, in row order. A row that carries a
 * 问题编号, or that a tracking ledger certainly refers to, proposes nothing; nor does a review written down twice, one after
 * asOf, or a problem that a tracking ledger holds in the same words. A row of a ledger without 点评时间 stands for one review,
 * the first that says so: a later one tells of the problem coming up again.
 */
export function findDrafts(
  reviews: readonly AssessedReview[],
  problems: readonly TrackedProblem[],
  roster: Roster,
  asOf: Day,
): readonly ProblemDraft[] {
  const tracked = trackedAlready(problems, roster);
  const undated = new Map(tracked.undated);
  const taken = new Map<string, number>();
  const drafts: ProblemDraft[] = [];
  for (const review of reviews) {
    const { record } = review;
    if (review.repeats !== null || tracked.records.has(record) || textOf(record, "problemId") !== "") continue;
    if (!hasSubstance(record.cells.problems) || isAfter(record, asOf)) continue;
    for (const draft of draftsOf(record)) {
      const subject = subjectKey(record, roster, review);
      const words = cleanWord(draft.problem);
      if (tracked.texts.has(JSON.stringify([subject, dayKey(record), words]))) continue;
      if (takeOne(undated, JSON.stringify([subject, words]))) continue;
      // Two equal problems of one subject and day are two drafts.
      const again = (taken.get(draft.key) ?? 0) + 1;
      taken.set(draft.key, again);
      drafts.push(again === 1 ? draft : { ...draft, key: JSON.stringify([draft.key, again]) });
    }
  }
  return drafts;
}

function draftsOf(record: LedgerRecord): readonly ProblemDraft[] {
  const problems = splitProblems(textOf(record, "problems"));
  const hasPlan = hasSubstance(record.cells.measures);
  const hasDeadline = textOf(record, "deadline") !== "";
  const advice = readAdvice(textOf(record, "advice"), problems.length, exactDay(record), labelOf(record));
  const organization = textOf(record, "organization") || (record.block.unit ?? "");
  const memberName = textOf(record, "memberName").replace(/\s+/gu, "") || null;
  return problems.map((problem, at): ProblemDraft => {
    const found = advice[at] ?? { measures: null, deadline: null, notes: [] };
    return {
      key: JSON.stringify([organization, memberName, dayKey(record), problem]),
      record,
      part: at + 1,
      parts: problems.length,
      organization,
      memberName,
      problem,
      measures: hasPlan ? null : found.measures,
      deadline: hasDeadline ? null : found.deadline,
      notes: found.notes,
    };
  });
}

interface TrackedAlready {
  /** Rows of problems that stand in a tracking ledger. */
  readonly records: ReadonlySet<LedgerRecord>;
  readonly texts: ReadonlySet<string>;
  /** How many rows without a date, and without a number that a review carries, tell of a subject's problem. */
  readonly undated: ReadonlyMap<string, number>;
}

function trackedAlready(problems: readonly TrackedProblem[], roster: Roster): TrackedAlready {
  const records = new Set<LedgerRecord>();
  const texts = new Set<string>();
  const undated = new Map<string, number>();
  const text = (row: LedgerRecord): string =>
    cleanWord(problemWords(row, subjectOf(row, roster, undefined), textOf(row, "problem")));
  for (const { record, otherRecords } of problems) {
    const all = [record, ...otherRecords];
    const ledger = all.filter(({ kind }) => kind === "rectification");
    if (ledger.length === 0) continue;
    for (const each of all) records.add(each);
    for (const each of ledger) {
      texts.add(JSON.stringify([subjectKey(each, roster, undefined), dayKey(each), text(each)]));
    }
    const [first] = ledger;
    if (first === undefined || text(first) === "" || ledger.length < all.length) continue;
    if (ledger.some((each) => textOf(each, "reviewDate") !== "")) continue;
    const key = JSON.stringify([subjectKey(first, roster, undefined), text(first)]);
    undated.set(key, (undated.get(key) ?? 0) + 1);
  }
  return { records, texts, undated };
}

function takeOne(left: Map<string, number>, key: string): boolean {
  const count = left.get(key) ?? 0;
  if (count > 0) left.set(key, count - 1);
  return count > 0;
}

function subjectKey(record: LedgerRecord, roster: Roster, review: AssessedReview | undefined): string {
  const { organization, organizationKey, memberKey } = subjectOf(record, roster, review);
  return JSON.stringify([organization ?? organizationKey, memberKey]);
}

/** The day, or the text where no day can be read. */
function dayKey(record: LedgerRecord): string | number {
  return exactDay(record) ?? textOf(record, "reviewDate");
}

function exactDay(record: LedgerRecord): Day | null {
  const reading = cellOf(record, "reviewDate")?.reading;
  return reading?.kind === "exact" ? reading.from : null;
}

function isAfter(record: LedgerRecord, asOf: Day): boolean {
  const reading = cellOf(record, "reviewDate")?.reading;
  return (reading?.kind === "exact" || reading?.kind === "imprecise") && reading.to > asOf;
}

function labelOf({ block }: LedgerRecord): string {
  const column = columnOf(block, "advice");
  return block.columns.find((each) => each.column === column)?.label ?? "建议";
}
