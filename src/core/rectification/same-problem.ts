import { columnOf } from "../ledger/recognition";
import { createMergeReader, type MergeReader } from "../ledger/records/merged-rows";
import { AlikeGroups, isOneDate } from "./alike-groups";
import { NumberedGroups } from "./numbered-groups";
import { OpenGroup } from "./open-group";
import { idKey } from "./problem-ids";
import type { ProblemRow } from "./problem-row";

/** Rows that tell of one problem: those that speak, in row order, and review rows that only refer to it. */
export interface ProblemGroup {
  readonly id: string | null;
  readonly speaking: readonly ProblemRow[];
  readonly referring: readonly ProblemRow[];
}

/**
 * Puts rows of the same problem together: the same 问题编号 (a running number only for the same subject), one problem cell
 * merged over several rows, or, without numbers, the same subject, date and text. The rows of a tracking ledger speak; review
 * rows speak only for what no tracking ledger holds. Two rows of one ledger with one number but different texts and no
 * rounds stay two problems: the number was given twice.
 */
export function groupProblems(rows: readonly ProblemRow[]): readonly ProblemGroup[] {
  const groups: OpenGroup[] = [];
  const byId = new Map<string, NumberedGroups>();
  const bySubject = new Map<string, OpenGroup[]>();
  const byText = new Map<string, AlikeGroups>();
  const noteNumber = (group: OpenGroup, row: ProblemRow): void => {
    if (group.id === null) return;
    const key = idKey(group.id);
    const numbered = byId.get(key) ?? new NumberedGroups();
    byId.set(key, numbered);
    numbered.note(group, row);
  };
  const add = (id: string | null, row: ProblemRow): void => {
    const group = new OpenGroup(id, groups.length, row);
    groups.push(group);
    noteNumber(group, row);
    if (row.isReview || row.problemKey === "") return;
    push(bySubject, subjectKey(row), group);
    const alike = byText.get(textKey(row)) ?? new AlikeGroups();
    byText.set(textKey(row), alike);
    alike.add(group, row);
  };
  const join = (group: OpenGroup, row: ProblemRow): void => {
    group.speak(row);
    noteNumber(group, row);
  };
  const joinOrAdd = (row: ProblemRow, id: string | null, group: OpenGroup | undefined): void => {
    if (group) join(group, row);
    else add(id, row);
  };
  const sameNumber = (id: string, row: ProblemRow): OpenGroup | undefined => byId.get(idKey(id))?.find(row, id);
  const alike = (row: ProblemRow): OpenGroup | undefined =>
    row.problemKey === "" ? undefined : byText.get(textKey(row))?.find(row);

  const isMerged = createMergeReader();
  let previous: ProblemRow | null = null;
  for (const row of rows.filter((each) => !each.isReview)) {
    const last = groups.at(-1);
    if (previous && last && isMergedInto(previous, row, isMerged)) join(last, row);
    else if (row.ids.length === 0) joinOrAdd(row, null, alike(row));
    else for (const id of row.ids) joinOrAdd(row, id, sameNumber(id, row));
    previous = row;
  }
  const reviews = rows.filter((each) => each.isReview);
  for (const row of reviews) {
    for (const id of row.ids) {
      const found = sameNumber(id, row);
      if (found?.hasTracking === true) found.referring.push(row);
      else joinOrAdd(row, id, found);
    }
  }
  const unnumbered = reviews.filter((each) => each.ids.length === 0);
  const referring = referToCertain(unnumbered, bySubject);
  for (const row of unnumbered) if (row.isTracked && !referring.has(row)) add(null, row);
  return groups;
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
