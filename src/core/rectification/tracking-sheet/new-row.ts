import type { Field } from "../../ledger/fields";
import { cellOf, textOf, type LedgerRecord } from "../../ledger/record";
import { cellText, isCellError, type CellValue } from "../../workbook/cell";
import { withAdviceMark } from "../advice-mark";
import type { ProblemDraft } from "../drafts/draft";
import { splitProblems } from "../drafts/split-problems";
import { trimmed } from "../drafts/split-unnumbered";
import type { TrackedProblem } from "../problem";
import { isEntered } from "../shared-fields";
import { readIds, idKey } from "../problem-ids";

/** A row to come in a tracking ledger. */
export type NewRow = ReadonlyMap<Field, CellValue>;

/** What a confirmed draft becomes. Measures taken from 建议 as they are carry the mark that says so. */
export function rowOfDraft(draft: ProblemDraft, id: string): NewRow {
  const { record } = draft;
  return rowOf([
    ["problemId", id],
    ["organization", draft.organization],
    ["memberName", draft.memberName],
    ...originOf(record),
    ["problem", draft.problem],
    ["measures", measuresOf(draft)],
    ["deadline", draft.deadline?.value ?? null],
    ["round", 1],
  ]);
}

function measuresOf({ measures }: ProblemDraft): string | null {
  if (measures === null || measures.isByHand === true) return measures?.value ?? null;
  return withAdviceMark(measures.value);
}

/**
 * What a numbered problem of a review ledger becomes that no tracking ledger holds; `null` when the row names several numbers
 * and its text does not part into as many problems, or names no problem at all.
 */
export function rowOfReview(problem: TrackedProblem): NewRow | null {
  const { record } = problem;
  const ids = readIds(textOf(record, "problemId")).map(idKey);
  const parts = splitProblems(textOf(record, "problems"));
  const at = ids.indexOf(idKey(problem.id));
  const text = ids.length === 1 ? trimmed(textOf(record, "problems")) : parts[at];
  if (at < 0 || parts.length === 0 || text === undefined) return null;
  if (ids.length > 1 && ids.length !== parts.length) return null;
  return rowOf([
    ["problemId", problem.id],
    ["organization", textOf(record, "organization") || problem.organizationText],
    ["memberName", problem.memberName?.replace(/\s+/gu, "") ?? null],
    ...originOf(record),
    ["problem", text],
    ["round", 1],
  ]);
}

/** Carried from round to round; measures, dates and results each round has of its own. */
const CARRIED = [
  "problemId",
  "organization",
  "parentOrganization",
  "memberName",
  "reviewer",
  "reviewDate",
  "problem",
  "goal",
  "leader",
  "owner",
  "ownerUnit",
] as const satisfies readonly Field[];

/** The next round of a problem whose re-review failed. */
export function rowOfRound(problem: TrackedProblem, round: number): NewRow {
  const { view } = problem;
  return rowOf([...CARRIED.map((field) => [field, valueOf(view, field)] as const), ["round", round]]);
}

/** A date that is no date stays where it is to be mended: the number leads there, and a copy would have to be mended, too. */
function originOf(record: LedgerRecord): readonly (readonly [Field, CellValue])[] {
  const reading = cellOf(record, "reviewDate")?.reading.kind;
  return [
    ["reviewer", textOf(record, "reviewer") || null],
    ["reviewDate", reading === "exact" || reading === "imprecise" ? valueOf(record, "reviewDate") : null],
  ];
}

/** A day as its number, everything else as it stands; `null` when blank. */
export function valueOf(record: LedgerRecord, field: Field): CellValue {
  const cell = record.cells[field];
  if (!cell || !isEntered(record, field) || isCellError(cell.raw)) return null;
  if (cell.type === "date") {
    return cell.reading.kind === "exact" ? cell.reading.from : cellText(cell.raw).trim();
  }
  return typeof cell.raw === "string" ? cell.raw.trim() : cell.raw;
}

function rowOf(entries: readonly (readonly [Field, CellValue])[]): NewRow {
  return new Map(entries.filter(([, value]) => value !== null && value !== ""));
}
