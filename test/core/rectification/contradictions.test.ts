import type { AssessedReview } from "../../../src/core/coverage/coverage";
import type { Field } from "../../../src/core/ledger/fields";
import type { LedgerRecords } from "../../../src/core/ledger/record";
import { trackProblems } from "../../../src/core/rectification/track-problems";
import { GENERAL } from "../../../src/core/scheme/schemes/general";
import { HENAN_2010 } from "../../../src/core/scheme/schemes/henan-2010";
import type { Scheme } from "../../../src/core/scheme/scheme";
import { dayOfIso, settingsOf } from "./settings";
import { recordsOf } from "./tiny-ledger";
import { rosterOf } from "./tiny-roster";

const ROSTER = rosterOf([{ name: "第一支部" }]);
const FIELDS = [
  "problemId",
  "organization",
  "reviewDate",
  "problem",
  "progress",
  "status",
  "measures",
  "completedDate",
  "repliedDate",
  "reReviewResult",
  "owner",
  "checker",
] as const satisfies readonly Field[];
type Cells = Partial<Record<(typeof FIELDS)[number], string>>;

const REPLY: Scheme = { ...GENERAL, rectification: { needsReply: true, needsSpecialReport: false, source: null } };

function contradictions(cells: Cells, scheme: Scheme = GENERAL, reviewed: readonly string[] = []): readonly string[] {
  const row: Cells = {
    problemId: "WT-1",
    organization: "第一支部",
    problem: "学习不够",
    reviewDate: "2024-02-01",
    measures: "每月检查",
    ...cells,
  };
  const records = recordsOf({
    kind: "rectification",
    fields: FIELDS,
    rows: [FIELDS.map((field) => row[field] ?? null)],
  });
  const reviews = reviewed.map((day) => reviewOn(day));
  return (
    trackProblems(records, ROSTER, reviews, settingsOf("2024-06-15", { scheme }))[0]?.contradictions ?? ["no problem"]
  );
}

function reviewOn(day: string): AssessedReview {
  const records: LedgerRecords = recordsOf({
    kind: "organizationReview",
    fields: ["organization"],
    rows: [["第一支部"]],
  });
  const [record] = records.all;
  if (!record) throw new Error("no record");
  const date = { from: dayOfIso(day), to: dayOfIso(day) };
  return {
    record,
    subject: { type: "organization", index: 0 },
    unlistedIn: null,
    candidates: [],
    date,
    reviewers: [],
    method: null,
    disqualified: [],
    queries: [],
    repeats: null,
  };
}

test.each<[string, Cells, readonly string[]]>([
  ["clean", { status: "已整改", completedDate: "2024-03-01" }, []],
  ["clean, still open", { status: "整改中" }, []],
  ["done without date", { status: "已整改" }, ["doneWithoutDate"]],
  ["done, the date is 长期", { status: "已整改", completedDate: "长期" }, ["doneWithoutDate"]],
  ["done, a date nobody can read is another fault", { status: "已整改", completedDate: "2024年13月" }, []],
  ["done, a future date is another fault", { status: "已整改", completedDate: "2024-12-01" }, []],
  ["closed before raised", { status: "已销号", completedDate: "2024-01-20" }, ["closedBeforeRaised"]],
  ["closed on the day", { status: "已销号", completedDate: "2024-02-01" }, []],
  [
    "closed though the re-review failed",
    { status: "已销号", completedDate: "2024-03-01", reReviewResult: "不合格" },
    ["closedThoughFailed"],
  ],
  [
    "closed without measures",
    { status: "已销号", completedDate: "2024-03-01", measures: "无" },
    ["closedWithoutMeasures"],
  ],
  [
    "closed, measures told as progress",
    { status: "已销号", completedDate: "2024-03-01", measures: "", progress: "已补课" },
    [],
  ],
  ["checker is owner", { status: "整改中", owner: "陈立、周敏", checker: "周敏" }, ["checkerIsOwner"]],
  ["checker is another", { status: "整改中", owner: "陈立", checker: "周敏" }, []],
  ["status not readable", { status: "见附件" }, ["statusUnreadable"]],
])("%s", (_, cells, expected) => {
  expect(contradictions(cells)).toEqual(expected);
});

test.each<[string, Cells, readonly string[]]>([
  ["closed without reply", { status: "已销号", completedDate: "2024-03-01" }, ["closedWithoutReply"]],
  ["closed with reply", { status: "已销号", completedDate: "2024-03-01", repliedDate: "2024-03-03" }, []],
  ["only completed", { status: "已整改", completedDate: "2024-03-01" }, []],
])("where the scheme asks for a reply: %s", (_, cells, expected) => {
  expect(contradictions(cells, REPLY)).toEqual(expected);
});

test.each<[string, Cells, readonly string[], readonly string[]]>([
  ["unsolved at the next review", { status: "整改中" }, ["2024-02-01", "2024-05-01"], ["unsolvedWithoutSpecialReport"]],
  [
    "solved only after it",
    { status: "已整改", completedDate: "2024-05-20" },
    ["2024-05-01"],
    ["unsolvedWithoutSpecialReport"],
  ],
  ["solved before it", { status: "已整改", completedDate: "2024-04-20" }, ["2024-05-01"], []],
  ["a report is told of", { status: "整改中", progress: "4月20日已作专题书面报告" }, ["2024-05-01"], []],
  ["a written reply was given", { status: "整改中", repliedDate: "2024-04-20" }, ["2024-05-01"], []],
  ["no review since", { status: "整改中" }, ["2024-02-01"], []],
])("where the scheme asks for a special report: %s", (_, cells, reviewed, expected) => {
  expect(contradictions(cells, HENAN_2010, reviewed)).toEqual(expected);
});
