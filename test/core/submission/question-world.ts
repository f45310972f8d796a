import type { AssessedReview } from "../../../src/core/coverage/coverage";
import type { LedgerRecords } from "../../../src/core/ledger/record";
import type { Finding } from "../../../src/core/rules/finding";
import { computeStatistics } from "../../../src/core/statistics/compute-statistics";
import type { ReadStatistics } from "../../../src/core/statistics/read-statistics-sheet";
import type { CountKey } from "../../../src/core/statistics/counts";
import { askQuestions } from "../../../src/core/submission/questions/ask";
import type { TrackedProblem } from "../../../src/core/rectification/problem";
import type { Question } from "../../../src/core/submission/questions/question";
import { dayOfIso, settingsOf } from "../rectification/settings";
import { recordsOf } from "../rectification/tiny-ledger";
import { rosterOf } from "../rectification/tiny-roster";
import { coverageOf, problemOf } from "../statistics/world";

const ROSTER = rosterOf([{ name: "云岭县水利局党委" }, { name: "第一支部", parent: "云岭县水利局党委" }]);

export interface World {
  readonly subjects?: readonly string[];
  readonly reviews?: readonly AssessedReview[];
  readonly problems?: readonly TrackedProblem[];
  readonly records?: LedgerRecords;
  readonly findings?: readonly Finding[];
  readonly last?: ReadStatistics;
}

export function ask(world: World): readonly Question[] {
  const settings = settingsOf("2024-06-30");
  const coverage = coverageOf(world.subjects ?? []);
  const [reviews, problems, records] = [world.reviews ?? [], world.problems ?? [], world.records ?? recordsOf()];
  const statistics = computeStatistics({ roster: ROSTER, coverage, reviews, problems, records, settings });
  return askQuestions({
    workbook: { sheets: [], isStructureProtected: false },
    recognition: { sheets: [] },
    records,
    settings,
    roster: ROSTER,
    reviews,
    coverage,
    problems,
    statistics,
    findings: world.findings ?? [],
    last: world.last === undefined ? null : { statistics: world.last, isElsewhere: true },
  });
}

export const kinds = (world: World) => ask(world).map(({ kind, about }) => `${kind} ${about}`.trim());
export const times = <T>(count: number, make: (at: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, at) => make(at));
export const PERSON = [
  {
    mention: { name: "王海涛", key: "王海涛", post: "" },
    entitlement: "entitled",
    members: [],
    isByStatedPost: false,
    isSelf: false,
    resembles: null,
  },
] as const;

export function last(numbers: Partial<Record<CountKey, number>>, to = "2023-12-31"): ReadStatistics {
  const cells = new Map(
    Object.entries(numbers).map(([key, value]) => [key as CountKey, { row: 5, column: 3, value, text: String(value) }]),
  );
  return {
    sheetId: "9",
    sheetName: "上期",
    isOwn: true,
    unit: "云岭县水利局党委",
    period: { from: dayOfIso("2023-07-01"), to: dayOfIso(to) },
    day: null,
    rows: [{ unit: "中共第一支部委员会", row: 5, cells }],
    total: null,
  };
}

export const scores = (values: readonly number[]) =>
  recordsOf({
    kind: "assessment",
    sheet: "考核",
    fields: ["organization", "item", "score"],
    rows: values.map((score, at) => [`第${at}支部`, "党建", score]),
  });
export const votes = (rows: readonly (readonly number[])[]) =>
  recordsOf({
    kind: "appraisal",
    sheet: "评议",
    fields: ["subject"],
    grades: ["满意", "不满意"],
    rows: rows.map((row, at) => [`第${at}支部`, ...row]),
  });
export const words = (rows: readonly string[]) =>
  recordsOf({
    kind: "memberReview",
    sheet: "台账",
    fields: ["memberName", "problems"],
    rows: rows.map((text, at) => [`党员${at}`, text]),
  });
export const tracked = (days: readonly (readonly [raised: string, completed: string])[]) => {
  const records = recordsOf({
    kind: "rectification",
    fields: ["completedDate"],
    rows: days.map(([, completed]) => [completed]),
  });
  return days.map(([raised], at) => {
    const record = records.all[at];
    if (record === undefined) throw new Error("no record");
    return problemOf(1, raised, "completed", { record });
  });
};
