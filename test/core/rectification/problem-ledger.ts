import type { Field } from "../../../src/core/ledger/fields";
import type { TrackedProblem } from "../../../src/core/rectification/problem";
import { trackProblems } from "../../../src/core/rectification/track-problems";
import { settingsOf } from "./settings";
import { recordsOf, type TinyLedger } from "./tiny-ledger";
import { rosterOf } from "./tiny-roster";

const ROSTER = rosterOf(
  [
    { name: "云岭县水利局党委", type: "committee" },
    { name: "第一支部", parent: "云岭县水利局党委" },
    { name: "第二支部", parent: "云岭县水利局党委" },
  ],
  ["陈立@第一支部", "周敏@第二支部"],
);
const FIELDS = [
  "problemId",
  "organization",
  "reviewDate",
  "problem",
  "measures",
  "deadline",
  "status",
  "completedDate",
  "repliedDate",
  "reReviewDate",
  "reReviewResult",
  "round",
] as const satisfies readonly Field[];

export type Cells = Partial<Record<(typeof FIELDS)[number], string | number>>;

export function ledger(...rows: readonly Cells[]): TinyLedger {
  const full = rows.map((row) => FIELDS.map((field) => row[field] ?? null));
  return { kind: "rectification", sheet: "整改台账", fields: FIELDS, rows: full };
}

export function track(asOf: string, ...ledgers: readonly TinyLedger[]): readonly TrackedProblem[] {
  return trackProblems(recordsOf(...ledgers), ROSTER, [], settingsOf(asOf));
}

/** A problem with nothing done yet. */
export const P: Cells = { problemId: "WT-1", organization: "第一支部", problem: "组织生活不够规范" };
