import type { Field } from "../fields";
import type { LedgerKind } from "../kinds";
import { isReviewKind } from "../kinds";
import { CONFIDENT } from "../recognition";
import { isLeaderPostHeader, isPostHeader } from "../vocabulary/match-header";
import type { Candidate, ProfiledColumn } from "./candidates";
import type { Doubt } from "./doubt";

interface Reading {
  readonly column: ProfiledColumn;
  readonly candidates: readonly Candidate[];
}

/**
 * Whose post a column of a review ledger holds. One that names the reviewer has been assigned before; here a bare 职务 right
 * beside the reviewer becomes the reviewer's where the member has one as well, or where no member is named. What cannot be told
 * is asked.
 */
export function assignReviewerPost(
  readings: readonly Reading[],
  columns: readonly ProfiledColumn[],
  kind: LedgerKind,
  fields: Map<number, Candidate>,
  taken: Map<Field, number>,
  settled: ReadonlySet<number>,
): readonly Doubt[] {
  if (!isReviewKind(kind)) return [];
  const post = taken.get("post");
  const reviewer = taken.get("reviewer");
  if (post !== undefined) {
    if (settled.has(post)) return [];
    if (reviewer === undefined) namePeople(readings, post, fields, taken);
    const isOfMember = kind === "memberReview" && reviewer !== undefined && post < reviewer - 1;
    if (!isOfMember || !isLeaderPostHeader(headerAt(columns, post)?.text.full ?? "")) return [];
    return release(post, fields, taken);
  }
  const beside = reviewer === undefined ? null : postBeside(columns, reviewer);
  if (beside === null || settled.has(beside)) return [];
  if (kind === "memberReview" && !hasOwnPost(readings, beside, fields, taken, settled)) {
    return release(beside, fields, taken);
  }
  fields.set(beside, { field: "post", score: 0.86, reason: "紧接着点评领导，是点评领导的职务", isContradicted: false });
  taken.set("post", beside);
  return [];
}

/** 点评领导单位及职务 without another column for the reviewer: the name stands in it as well. */
function namePeople(
  readings: readonly Reading[],
  post: number,
  fields: Map<number, Candidate>,
  taken: Map<Field, number>,
): void {
  const reading = readings.find(({ column }) => column.header.column === post);
  const named = reading?.candidates.find(({ field, score }) => field === "reviewer" && score >= CONFIDENT);
  if (!named) return;
  fields.set(post, named);
  taken.delete("post");
  taken.set("reviewer", post);
}

/** The column that follows the reviewer's in the same group, when it holds somebody's post. Columns without a header do not part them. */
function postBeside(columns: readonly ProfiledColumn[], reviewer: number): number | null {
  let at = reviewer + 1;
  while (headerAt(columns, at)?.header === "") at += 1;
  const found = headerAt(columns, at);
  if (!found || !isPostHeader(found.text.full)) return null;
  return found.groups[0]?.base === headerAt(columns, reviewer)?.groups[0]?.base ? at : null;
}

/** Is there another column for the member's own position? It is given to that one if it was taken from there. */
function hasOwnPost(
  readings: readonly Reading[],
  beside: number,
  fields: Map<number, Candidate>,
  taken: Map<Field, number>,
  settled: ReadonlySet<number>,
): boolean {
  const held = taken.get("position");
  if (held !== undefined && held !== beside) return true;
  for (const { column, candidates } of readings) {
    const at = column.header.column;
    const own = candidates.find(({ field, score }) => field === "position" && score >= CONFIDENT);
    if (!own || at === beside || fields.has(at) || settled.has(at)) continue;
    fields.set(at, own);
    taken.set("position", at);
    return true;
  }
  return false;
}

function release(column: number, fields: Map<number, Candidate>, taken: Map<Field, number>): readonly Doubt[] {
  const held = fields.get(column)?.field;
  fields.delete(column);
  if (held !== undefined) taken.delete(held);
  return [{ column, type: "whosePost", fields: ["post", "position"], rival: null }];
}

function headerAt(columns: readonly ProfiledColumn[], column: number): ProfiledColumn["header"] | undefined {
  return columns.find(({ header }) => header.column === column)?.header;
}
