import type { AssessedReview } from "../coverage/coverage";
import type { Day } from "../ledger/day";
import type { Field } from "../ledger/fields";
import { isReviewKind } from "../ledger/kinds";
import { cellOf, textOf, type LedgerRecord, type LedgerRecords } from "../ledger/record";
import type { Roster } from "../roster/roster";
import { hasSubstance, readProblemRow, type ProblemRow } from "./problem-row";
import { subjectOf } from "./problem-subject";

/** Cells that a person fills only for a problem under way. */
const STEP_FIELDS = [
  "status",
  "completedDate",
  "repliedDate",
  "reReviewDate",
  "reReviewResult",
] as const satisfies readonly Field[];
const PLAN_FIELDS = ["measures", "owner", "deadline"] as const satisfies readonly Field[];

/**
 * The rows that tell of a tracked problem (DOMAIN §7), in the order of the records; where there is a tracking ledger, also
 * the other review rows that name a problem, since they may refer to one of it.
 */
export function trackedRows(
  records: LedgerRecords,
  roster: Roster,
  assessed: ReadonlyMap<LedgerRecord, AssessedReview>,
  asOf: Day,
): readonly ProblemRow[] {
  const hasLedger = records.of("rectification").length > 0;
  const rows: ProblemRow[] = [];
  for (const record of records.all) {
    const isReview = isReviewKind(record.kind);
    if (!isReview && record.kind !== "rectification") continue;
    const isTracked = isReview ? isFollowedUp(record) : isProblem(record);
    const mayRefer = isReview && hasLedger && hasSubstance(record.cells.problems);
    if (!isTracked && !mayRefer) continue;
    rows.push(readProblemRow(record, subjectOf(record, roster, assessed.get(record)), isTracked, asOf));
  }
  return rows;
}

/** A row of a rectification ledger that is neither blank nor says that there is no problem (无). */
function isProblem(record: LedgerRecord): boolean {
  const problem = cellOf(record, "problem");
  if (hasSubstance(problem)) return true;
  const isUnderWay = hasAny(record, STEP_FIELDS) || hasAny(record, ["measures", "goal", "progress"]);
  const hasId = textOf(record, "problemId") !== "";
  if (saysNone(record, "problem")) return hasId && isUnderWay;
  if (isUnderWay) return true;
  return hasId && (textOf(record, "organization") !== "" || textOf(record, "memberName") !== "");
}

/** A review row that carries a problem number, or any tracking cell that a person filled. */
function isFollowedUp(record: LedgerRecord): boolean {
  if (textOf(record, "problemId") !== "" || hasAny(record, STEP_FIELDS)) return true;
  return !saysNone(record, "problems") && hasAny(record, PLAN_FIELDS);
}

function hasAny(record: LedgerRecord, fields: readonly Field[]): boolean {
  return fields.some((field) => hasSubstance(record.cells[field]));
}

function saysNone(record: LedgerRecord, field: "problem" | "problems"): boolean {
  const cell = cellOf(record, field);
  return cell !== undefined && (cell.blank === "placeholder" || cell.isEmptyPhrase);
}
