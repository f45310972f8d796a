import type { ProblemView } from "../../../src/app/engine/views/problem-view";
import { parseIsoDay } from "../../../src/core/ledger/day";
import type { ProblemState } from "../../../src/core/rectification/problem";
import {
  filterProblems,
  PROBLEM_FILTERS,
  type ProblemFilter,
} from "../../../src/taskpane/rectification/problem-filter";

const day = (iso: string): number => parseIsoDay(iso) ?? 0;
const ASOF = day("2011-03-10");

const problem = (id: string, state: ProblemState, deadline: string | null, overdueDays = 0): ProblemView => ({
  id,
  hasId: true,
  text: "学习记录不全",
  organization: "第一党支部",
  member: "单建国",
  owner: "何志远",
  state,
  stateName: "",
  round: 1,
  raised: null,
  deadline: deadline === null ? null : day(deadline),
  overdueDays,
  initials: "sjg dydzb hzy",
  place: null,
});

const PROBLEMS = [
  problem("WT-001", "open", "2011-03-01", 9),
  problem("WT-002", "inProgress", "2011-03-10"),
  problem("WT-003", "inProgress", "2011-03-17"),
  problem("WT-004", "open", "2011-03-18"),
  problem("WT-005", "open", null),
  problem("WT-006", "completed", "2011-03-12"),
  problem("WT-007", "completed", null),
  problem("WT-008", "closed", "2011-03-12"),
];

const ids = (filter: ProblemFilter, query = ""): readonly string[] =>
  filterProblems({ problems: PROBLEMS, asOf: ASOF, reminderDays: 7 }, filter, query).map(({ id }) => id.slice(-1));

test.each<[ProblemFilter, string]>([
  ["unclosed", "1234567"],
  ["overdue", "1"],
  // Today and the seventh day are near; what is put right already is not chased.
  ["soon", "23"],
  ["noDeadline", "5"],
  ["open", "145"],
  ["inProgress", "23"],
  ["completed", "67"],
  ["closed", "8"],
  ["all", "12345678"],
])("%s", (filter, wanted) => {
  expect(ids(filter).join("")).toBe(wanted);
});

test.each([
  ["number", "wt-003", "3"],
  ["words of the problem", "记录", "12345678"],
  ["first letters of a person", "hz", "12345678"],
  ["nobody", "王", ""],
])("search by %s", (_, query, wanted) => {
  expect(ids("all", query).join("")).toBe(wanted);
});

test("no filter is listed twice", () => {
  expect(new Set(PROBLEM_FILTERS).size).toBe(PROBLEM_FILTERS.length);
});
