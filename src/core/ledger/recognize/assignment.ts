import type { Field } from "../fields";
import { FIELDS_OF_KIND } from "../fields";
import type { LedgerKind } from "../kinds";
import { CONFIDENT } from "../recognition";
import { isEndDateHeader, isGradeHeader } from "../vocabulary/match-header";
import type { HeaderMatcher } from "../vocabulary/match-header";
import type { Candidate, ProfiledColumn } from "./candidates";
import { candidatesFor, valuesFit } from "./candidates";
import type { Doubt } from "./doubt";
import { assignReviewerPost } from "./reviewer-post";

/** What a ledger of one kind would make of the columns. */
export interface Assignment {
  readonly kind: LedgerKind;
  /** By 0-based sheet column. */
  readonly fields: ReadonlyMap<number, Candidate>;
  readonly doubts: readonly Doubt[];
  readonly gradeColumns: number;
  /** Fields whose headers are plain although the values speak against them: evidence of the kind, but no mapping. */
  readonly contradicted: ReadonlySet<Field>;
}

/** Answers by 0-based sheet column; "none" = holds none of ours. */
export type ColumnAnswers = ReadonlyMap<number, Field | "none">;

/** What a record of the kind is about. */
const KEY_FIELDS: { readonly [K in LedgerKind]?: Field } = {
  memberRoster: "memberName",
  memberReview: "memberName",
  organizationRoster: "organization",
  organizationReview: "organization",
};

/** A column whose first reading is taken by another falls back only to readings nearly as good: the second 整改成效 is no achievement. */
const SECOND_BEST = 0.09;
const CLEARLY_BETTER = 0.04;

/** Gives each field at most one column (grades apart) and each column at most one field, the surest first. */
export function assignColumns(
  columns: readonly ProfiledColumn[],
  kind: LedgerKind,
  matcher: HeaderMatcher,
  answers: ColumnAnswers,
): Assignment {
  const readings = columns
    .filter((column) => column.header.header !== "")
    .map((column) => ({ column, candidates: candidatesFor(column, kind, matcher) }));
  const fields = new Map<number, Candidate>();
  const taken = new Map<Field, number>();
  const doubts: Doubt[] = [];
  const settled = new Set<number>();
  const contradicted = new Set<Field>();

  for (const { column } of readings) {
    const answer = answers.get(column.header.column);
    if (answer === undefined) continue;
    settled.add(column.header.column);
    if (answer === "none") continue;
    fields.set(column.header.column, { field: answer, score: 1, reason: "由您确认", isContradicted: false });
    taken.set(answer, column.header.column);
  }
  const gradeColumns = kind === "appraisal" ? assignGrades(columns, fields, settled) : 0;

  const pairs = readings
    .flatMap(({ column, candidates }) =>
      candidates.map((candidate) => ({ column: column.header.column, candidate, best: candidates[0] ?? candidate })),
    )
    .filter(({ candidate, best }) => candidate.score >= Math.max(CONFIDENT, best.score - SECOND_BEST))
    .sort((a, b) => b.candidate.score - a.candidate.score || a.column - b.column);
  for (const { column, candidate } of pairs) {
    if (fields.has(column) || settled.has(column)) continue;
    const holder = taken.get(candidate.field);
    if (holder === undefined) {
      fields.set(column, candidate);
      taken.set(candidate.field, column);
      continue;
    }
    const held = fields.get(holder);
    const isTwin = held !== undefined && held.score - candidate.score < CLEARLY_BETTER && !settled.has(holder);
    if (isTwin) doubts.push({ column: holder, type: "twins", fields: [candidate.field], rival: column });
  }
  moveToKey(readings, kind, fields, taken, settled);
  doubts.push(...assignEndDate(columns, kind, fields, taken, settled));
  doubts.push(...assignReviewerPost(readings, columns, kind, fields, taken, settled));
  for (const { column, candidates } of readings) {
    const first = candidates[0];
    const at = column.header.column;
    if (!first || fields.has(at) || settled.has(at) || taken.has(first.field)) continue;
    if (doubts.some((doubt) => doubt.type === "whosePost" && doubt.column === at)) continue;
    doubts.push({ column: at, type: "unsure", fields: [first.field], rival: null });
    if (first.isContradicted) contradicted.add(first.field);
  }
  const key = KEY_FIELDS[kind];
  if (key && !taken.has(key) && !doubts.some((doubt) => doubt.fields.includes(key))) {
    const likely = readings.find(
      ({ column, candidates }) =>
        candidates.length === 0 && !settled.has(column.header.column) && valuesFit(key, column.profile),
    );
    if (likely) doubts.push({ column: likely.column.header.column, type: "unsure", fields: [key], rival: null });
  }
  const settledDoubts = doubts.map((doubt) => (taken.has("reviewer") ? doubt : withReviewer(doubt, kind)));
  return { kind, fields, doubts: settledDoubts, gradeColumns, contradicted };
}

/** Of two columns of names in a ledger that names no reviewer, one may be the reviewer's. */
function withReviewer(doubt: Doubt, kind: LedgerKind): Doubt {
  if (kind !== "memberReview" || doubt.type !== "twins" || doubt.fields[0] !== "memberName") return doubt;
  return { ...doubt, type: "whoseName", fields: ["memberName", "reviewer"] };
}

/** Without a column of its own, a ledger's key field takes the one that fits it next best: a list of 党委 names its organisations so. */
function moveToKey(
  readings: readonly { readonly column: ProfiledColumn; readonly candidates: readonly Candidate[] }[],
  kind: LedgerKind,
  fields: Map<number, Candidate>,
  taken: Map<Field, number>,
  settled: ReadonlySet<number>,
): void {
  const known: readonly Field[] = FIELDS_OF_KIND[kind];
  if (!known.includes("organization") || taken.has("organization")) return;
  for (const { column, candidates } of readings) {
    const at = column.header.column;
    const reading = candidates.find(({ field, score }) => field === "organization" && score >= CONFIDENT);
    const held = fields.get(at);
    if (!reading || settled.has(at) || held?.field !== "parentOrganization") continue;
    fields.set(at, reading);
    taken.delete("parentOrganization");
    taken.set("organization", at);
    return;
  }
}

function assignGrades(
  columns: readonly ProfiledColumn[],
  fields: Map<number, Candidate>,
  settled: Set<number>,
): number {
  let count = 0;
  for (const { header } of columns) {
    if (settled.has(header.column) || header.header === "") continue;
    if (!isGradeHeader(header.text.full) && !isGradeHeader(header.text.base)) continue;
    fields.set(header.column, {
      field: "grade",
      score: 0.95,
      reason: `“${header.label}”是评议等次`,
      isContradicted: false,
    });
    settled.add(header.column);
    count += 1;
  }
  return count;
}

/** 完成时间: actual beside a planned date, planned beside an actual one, else a question (DOMAIN §3 "Traps"). */
function assignEndDate(
  columns: readonly ProfiledColumn[],
  kind: LedgerKind,
  fields: Map<number, Candidate>,
  taken: Map<Field, number>,
  settled: ReadonlySet<number>,
): Doubt[] {
  const known: readonly Field[] = FIELDS_OF_KIND[kind];
  if (!known.includes("completedDate") || !known.includes("deadline")) return [];
  const open = columns.filter(
    ({ header }) =>
      !fields.has(header.column) && !settled.has(header.column) && isEndDate(header.text.base, header.groups),
  );
  const [first, ...others] = open;
  if (!first || others.length > 0) return open.map(({ header }) => doubtOf(header.column));
  const hasPlanned = taken.has("deadline");
  const hasActual = taken.has("completedDate");
  if (hasPlanned && hasActual) return [];
  if (!hasPlanned && !hasActual) return [doubtOf(first.header.column)];
  const field = hasPlanned ? "completedDate" : "deadline";
  const reason = hasPlanned ? "另有整改时限，这一列是实际完成时间" : "另有实际完成时间，这一列是计划完成时间";
  fields.set(first.header.column, { field, score: 0.86, reason, isContradicted: false });
  taken.set(field, first.header.column);
  return [];
}

function isEndDate(base: string, groups: readonly { readonly base: string }[]): boolean {
  if (isEndDateHeader(base)) return !groups.some((group) => /承诺|践诺/.test(group.base));
  const group = groups[0];
  return group !== undefined && isEndDateHeader(group.base + base);
}

function doubtOf(column: number): Doubt {
  return { column, type: "endDate", fields: ["deadline", "completedDate"], rival: null };
}
