import type { AssessedReview, Coverage, CoverageStatus, SubjectCoverage } from "../../../src/core/coverage/coverage";
import type { LedgerRecord } from "../../../src/core/ledger/record";
import type { ProblemState, TrackedProblem } from "../../../src/core/rectification/problem";
import { dayOfIso } from "../rectification/settings";
import { recordsOf } from "../rectification/tiny-ledger";

const [RECORD] = recordsOf({
  kind: "organizationReview",
  sheet: "点评台账",
  fields: ["organization"],
  rows: [["第一支部"]],
}).all;

export function someRecord(): LedgerRecord {
  if (!RECORD) throw new Error("no record");
  return RECORD;
}

/** "organization:1 covered" or "member:0 missing". */
export function subjectOf(text: string): SubjectCoverage {
  const [ref = "", status = ""] = text.split(" ");
  const [type, index] = ref.split(":");
  const kind = type === "member" ? "member" : "organization";
  return {
    subject: { type: kind, index: Number(index) },
    type: type === "secretary" ? "secretary" : kind,
    name: ref,
    organization: "",
    status: status === "none" ? null : (status as CoverageStatus),
    noDutyReason: null,
    isDue: false,
    duties: [],
    reviews: [],
  };
}

export function coverageOf(subjects: readonly string[], more: Partial<Coverage> = {}): Coverage {
  return {
    period: { from: dayOfIso("2024-01-01"), to: dayOfIso("2024-06-30") },
    asOf: dayOfIso("2024-06-30"),
    subjects: subjects.map(subjectOf),
    unnamedMembers: [],
    reviewers: [],
    reviewerDuties: [],
    duties: [],
    hasRates: true,
    ...more,
  };
}

export function reviewOf(organization: number, day: string, more: Partial<AssessedReview> = {}): AssessedReview {
  return {
    record: someRecord(),
    subject: { type: "organization", index: organization },
    unlistedIn: null,
    candidates: [],
    date: { from: dayOfIso(day), to: dayOfIso(day) },
    reviewers: [],
    method: null,
    disqualified: [],
    queries: [],
    repeats: null,
    ...more,
  };
}

export function problemOf(
  organization: number | null,
  raised: string | null,
  state: ProblemState,
  more: Partial<TrackedProblem> = {},
): TrackedProblem {
  const record = someRecord();
  return {
    id: "WT-1",
    hasId: true,
    record,
    view: record,
    sides: null,
    former: [],
    owedRound: null,
    otherRecords: [],
    organization,
    organizationText: "",
    memberName: null,
    raised: raised === null ? null : dayOfIso(raised),
    state,
    round: 1,
    deadline: null,
    overdueDays: 0,
    contradictions: [],
    nextReview: null,
    ...more,
  };
}
