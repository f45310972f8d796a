import { columnOf } from "../ledger/recognition";
import { createMergeReader, type MergeReader } from "../ledger/records/merged-rows";
import { idKey, isRunningNumber } from "./problem-ids";
import type { ProblemRow } from "./problem-row";

/** Rows that tell of one problem: those that speak, in row order, and review rows that only refer to it. */
export interface ProblemGroup {
  readonly id: string | null;
  readonly speaking: readonly ProblemRow[];
  readonly referring: readonly ProblemRow[];
}

interface OpenGroup {
  readonly id: string | null;
  readonly speaking: ProblemRow[];
  readonly referring: ProblemRow[];
}

/**
 * Puts rows of the same problem together: the same 问题编号 (a running number only for the same subject), one problem cell
 * merged over several rows, or, without numbers, the same subject, date and text. The rows of a tracking ledger speak; review
 * rows speak only for what no tracking ledger holds. Two rows of one ledger with one number but different texts and no
 * rounds stay two problems: the number was given twice.
 */
export function groupProblems(rows: readonly ProblemRow[]): readonly ProblemGroup[] {
  const groups: OpenGroup[] = [];
  const byId = new Map<string, OpenGroup[]>();
  const bySubject = new Map<string, OpenGroup[]>();
  const byText = new Map<string, OpenGroup[]>();
  const add = (id: string | null, row: ProblemRow): void => {
    const group: OpenGroup = { id, speaking: [row], referring: [] };
    groups.push(group);
    if (id !== null) push(byId, idKey(id), group);
    if (row.isReview || row.problemKey === "") return;
    push(bySubject, subjectKey(row), group);
    push(byText, textKey(row), group);
  };

  const isMerged = createMergeReader();
  let previous: ProblemRow | null = null;
  for (const row of rows.filter((each) => !each.isReview)) {
    const last = groups.at(-1);
    if (previous && last && isMergedInto(previous, row, isMerged)) last.speaking.push(row);
    else if (row.ids.length === 0) joinOrAdd(row, null, row.problemKey === "" ? undefined : alike(byText, row), add);
    else for (const id of row.ids) joinOrAdd(row, id, sameNumber(byId, id, row), add);
    previous = row;
  }
  const reviews = rows.filter((each) => each.isReview);
  for (const row of reviews) {
    for (const id of row.ids) {
      const found = sameNumber(byId, id, row);
      if (!found) add(id, row);
      else if (found.speaking.some((speaker) => !speaker.isReview)) found.referring.push(row);
      else found.speaking.push(row);
    }
  }
  const unnumbered = reviews.filter((each) => each.ids.length === 0);
  const referring = referToCertain(unnumbered, bySubject);
  for (const row of unnumbered) if (row.isTracked && !referring.has(row)) add(null, row);
  return groups;
}

function joinOrAdd(
  row: ProblemRow,
  id: string | null,
  group: OpenGroup | undefined,
  add: (id: string | null, row: ProblemRow) => void,
): void {
  if (group) group.speaking.push(row);
  else add(id, row);
}

function sameNumber(byId: ReadonlyMap<string, OpenGroup[]>, id: string, row: ProblemRow): OpenGroup | undefined {
  return byId.get(idKey(id))?.find((group) => group.speaking.every((speaker) => isSameProblem(speaker, row, id)));
}

function isSameProblem(a: ProblemRow, b: ProblemRow, id: string): boolean {
  const isOneSheet = a.record.block.sheetId === b.record.block.sheetId;
  if ((isOneSheet || isRunningNumber(id)) && !mayBeOneSubject(a, b)) return false;
  if (a.isReview || b.isReview || !isOneSheet) return true;
  return a.problemKey === "" || b.problemKey === "" || a.problemKey === b.problemKey || a.round !== b.round;
}

function mayBeOneSubject(a: ProblemRow, b: ProblemRow): boolean {
  const [one, other] = [a.subject, b.subject];
  if (one.memberKey !== "" && other.memberKey !== "" && one.memberKey !== other.memberKey) return false;
  if (one.organization !== null && other.organization !== null) return one.organization === other.organization;
  if (one.organizationKey === "" || other.organizationKey === "") return true;
  if (one.organization !== null || other.organization !== null) return true;
  return one.organizationKey === other.organizationKey;
}

/** The same problem on another sheet, told in the same words about the same subject, and on no other date. */
function alike(byText: ReadonlyMap<string, OpenGroup[]>, row: ProblemRow): OpenGroup | undefined {
  return byText.get(textKey(row))?.find((group) => {
    const [first] = group.speaking;
    return first !== undefined && first.record.block.sheetId !== row.record.block.sheetId && isOneDate(first, row);
  });
}

/**
 * Review rows without a number join the problem of a tracking ledger that they are certainly about: the only review of that
 * subject whose text holds the problem, or the only one of that very day. Gives the rows that joined.
 */
function referToCertain(
  rows: readonly ProblemRow[],
  bySubject: ReadonlyMap<string, readonly OpenGroup[]>,
): ReadonlySet<ProblemRow> {
  const candidates = new Map<OpenGroup, ProblemRow[]>();
  for (const row of rows) {
    for (const group of bySubject.get(subjectKey(row)) ?? []) {
      if (group.referring.length > 0 || !isSurelyOf(row, group)) continue;
      const list = candidates.get(group);
      if (list) list.push(row);
      else candidates.set(group, [row]);
    }
  }
  const joined = new Set<ProblemRow>();
  for (const [group, list] of candidates) {
    const day = group.speaking[0]?.reviewDate;
    const sameDay = list.filter((row) => day && row.reviewDate?.from === day.from && row.reviewDate.to === day.to);
    const [only, ...others] = sameDay.length > 0 ? sameDay : list;
    if (!only || others.length > 0) continue;
    group.referring.push(only);
    joined.add(only);
  }
  return joined;
}

/** Is the review row surely about this problem? Same subject, no other date, and the problem stands in its text. */
function isSurelyOf(review: ProblemRow, group: OpenGroup): boolean {
  const [first] = group.speaking;
  if (!first || first.isReview || first.problemKey.length < SHORTEST_CERTAIN) return false;
  return isOneDate(first, review) && review.problemKey.includes(first.problemKey);
}

/** A shorter text (学习不够) may be said of many. */
const SHORTEST_CERTAIN = 6;

function isOneDate(a: ProblemRow, b: ProblemRow): boolean {
  if (!a.reviewDate || !b.reviewDate) return true;
  return a.reviewDate.from <= b.reviewDate.to && b.reviewDate.from <= a.reviewDate.to;
}

function subjectKey(row: ProblemRow): string {
  const { organization, organizationKey, memberKey } = row.subject;
  return JSON.stringify([organization ?? organizationKey, memberKey]);
}

function textKey(row: ProblemRow): string {
  return JSON.stringify([subjectKey(row), row.problemKey]);
}

/** One problem whose cell is merged over the rows of its measures. */
function isMergedInto(above: ProblemRow, row: ProblemRow, isMerged: MergeReader): boolean {
  const { block } = row.record;
  if (above.record.block !== block) return false;
  const column = columnOf(block, "problem");
  return column >= 0 && isMerged(block, column, above.record.row, row.record.row);
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
