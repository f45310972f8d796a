import { isoDay } from "../../../src/core/ledger/day";
import { remindersOf } from "../../../src/core/rectification/reminders";
import { trackProblems } from "../../../src/core/rectification/track-problems";
import { schemeById } from "../../../src/core/scheme/schemes";
import { ledger, P, type Cells } from "./problem-ledger";
import { settingsOf } from "./settings";
import { recordsOf } from "./tiny-ledger";
import { rosterOf } from "./tiny-roster";

const ROSTER = rosterOf([{ name: "第一支部", type: "branch" }]);

function remind(
  cells: Cells,
  asOf: string,
  schemeId: string,
): readonly (readonly [string, string | null, number | null])[] {
  const scheme = schemeById(schemeId);
  if (!scheme) throw new Error("no scheme");
  const settings = settingsOf(asOf, { scheme });
  const problems = trackProblems(recordsOf(ledger({ ...P, ...cells })), ROSTER, [], settings);
  return remindersOf(problems, ROSTER, settings).map(({ kind, day, days }) => [
    kind,
    day === null ? null : isoDay(day),
    days,
  ]);
}

test.each<[string, Cells, string, string, unknown]>([
  ["due today", { deadline: "2024-06-15" }, "2024-06-15", "general", [["dueSoon", "2024-06-15", 0]]],
  ["due in a week", { deadline: "2024-06-22" }, "2024-06-15", "general", [["dueSoon", "2024-06-22", 7]]],
  ["due in eight days", { deadline: "2024-06-23" }, "2024-06-15", "general", []],
  ["past", { deadline: "2024-06-14" }, "2024-06-15", "general", [["overdue", "2024-06-14", -1]]],
  [
    "past, done",
    { deadline: "2024-06-14", status: "已整改", completedDate: "2024-06-10" },
    "2024-06-15",
    "general",
    [],
  ],
  [
    "done, and the scheme asks for a reply",
    { status: "已整改", completedDate: "2024-06-10" },
    "2024-06-15",
    "health-2023",
    [["replyOwed", "2024-06-10", -5]],
  ],
  [
    "replied",
    { status: "已整改", completedDate: "2024-06-10", repliedDate: "2024-06-12" },
    "2024-06-15",
    "health-2023",
    [],
  ],
  ["no deadline, and the scheme demands one", {}, "2024-06-15", "health-2023", [["noDeadline", null, null]]],
  ["no day, but said", { deadline: "立行立改" }, "2024-06-15", "health-2023", []],
  ["no deadline, and no scheme demands one", {}, "2024-06-15", "general", []],
  [
    "closed: a finding, no reminder",
    { status: "已销号", completedDate: "2024-06-10" },
    "2024-06-15",
    "health-2023",
    [],
  ],
  // A branch is reviewed quarterly: the next time from July on.
  ["long before the next review", { reviewDate: "2024-05-10" }, "2024-06-15", "henan-2010", []],
  [
    "a week before the quarter of the next review",
    { reviewDate: "2024-05-10" },
    "2024-06-24",
    "henan-2010",
    [["specialReportOwed", "2024-09-30", 98]],
  ],
  [
    "solved in time",
    { reviewDate: "2024-05-10", status: "已整改", completedDate: "2024-06-01" },
    "2024-06-24",
    "henan-2010",
    [],
  ],
  ["the report is told of", { reviewDate: "2024-05-10", measures: "已作专题书面报告" }, "2024-06-24", "henan-2010", []],
  ["nobody knows when it was raised", {}, "2024-06-24", "henan-2010", [["specialReportOwed", null, null]]],
])("%s", (_, cells, asOf, scheme, expected) => {
  expect(remind(cells, asOf, scheme)).toEqual(expected);
});

test("one special report a subject, on the first problem, by the earliest day", () => {
  const scheme = schemeById("henan-2010");
  if (!scheme) throw new Error("no scheme");
  const settings = settingsOf("2024-06-24", { scheme });
  const roster = rosterOf([
    { name: "第一支部", type: "branch" },
    { name: "第二支部", type: "branch" },
  ]);
  const row = (problemId: string, organization: string, reviewDate: string): Cells => ({
    ...P,
    problemId,
    organization,
    problem: `问题${problemId}`,
    reviewDate,
  });
  const rows = [row("WT-1", "第一支部", "2024-05-10"), row("WT-2", "第二支部", "2024-05-10")];
  rows.push(row("WT-3", "第一支部", "2024-02-10"), row("WT-4", "第一支部", "2024-05-11"));
  const problems = trackProblems(recordsOf(ledger(...rows)), roster, [], settings);
  const owed = remindersOf(problems, roster, settings);
  expect(
    owed.map(({ kind, problem, others, day }) => [kind, problem.id, others.map(({ id }) => id), day && isoDay(day)]),
  ).toEqual([
    ["specialReportOwed", "WT-1", ["WT-3", "WT-4"], "2024-06-30"],
    ["specialReportOwed", "WT-2", [], "2024-09-30"],
  ]);
});
