import { lastStatistics } from "../../../src/core/submission/questions/last-statistics";
import { rowsText } from "../../../src/core/submission/questions/question-rows";
import { dayOfIso } from "../rectification/settings";
import { problemOf, reviewOf } from "../statistics/world";
import { ask, kinds, last, PERSON, scores, times, tracked, votes, words, type World } from "./question-world";
import { findingOf } from "./tiny-finding";

const CASES: readonly (readonly [title: string, world: World, expected: readonly string[]])[] = [
  ["an ordinary workbook", { subjects: ["organization:1 covered"], reviews: [reviewOf(1, "2024-02-01")] }, []],
  ["due and nothing done", { subjects: ["organization:1 missing"] }, ["zeros 第一支部"]],
  ["some done", { subjects: ["organization:1 missing", "organization:1 covered"] }, []],
  ["ten subjects all covered", { subjects: times(10, () => "organization:1 covered") }, ["all-full 第一支部"]],
  ["nine subjects all covered", { subjects: times(9, () => "organization:1 covered") }, []],
  ["ten, one of them not", { subjects: [...times(9, () => "organization:1 covered"), "organization:1 partial"] }, []],
  ["ten reviews without a problem", { reviews: times(10, () => reviewOf(1, "2024-02-01")) }, ["no-problems 第一支部"]],
  [
    "ten reviews, one problem",
    { reviews: times(10, () => reviewOf(1, "2024-02-01")), problems: [problemOf(1, "2024-02-01", "open")] },
    [],
  ],
  ["an overdue problem", { problems: [problemOf(1, "2024-02-01", "open", { overdueDays: 9 })] }, ["overdue 第一支部"]],
  [
    "three done the day they were raised",
    { problems: tracked(times(3, () => ["2024-02-01", "2024-02-01"] as const)) },
    ["closed-at-once 第一支部"],
  ],
  [
    "two of them",
    {
      problems: tracked([
        ["2024-02-01", "2024-02-01"],
        ["2024-02-01", "2024-02-01"],
        ["2024-02-01", "2024-02-02"],
      ]),
    },
    [],
  ],
  [
    "ten on a day",
    {
      reviews: times(10, () => reviewOf(1, "2024-02-01", { reviewers: PERSON, method: "个别点评" })),
      problems: [problemOf(1, "2024-02-01", "open")],
    },
    ["same-day-batch"],
  ],
  [
    "ten at a meeting",
    {
      reviews: times(10, () => reviewOf(1, "2024-02-01", { reviewers: PERSON, method: "集中点评" })),
      problems: [problemOf(1, "2024-02-01", "open")],
    },
    [],
  ],
  [
    "ten on two days",
    {
      reviews: times(10, (at) => reviewOf(1, `2024-02-0${at < 5 ? 1 : 2}`, { reviewers: PERSON })),
      problems: [problemOf(1, "2024-02-01", "open")],
    },
    [],
  ],
  [
    "most in the last days",
    {
      reviews: times(12, (at) => reviewOf(1, at < 2 ? "2024-02-01" : "2024-06-28")),
      problems: [problemOf(1, "2024-02-01", "open")],
    },
    ["last-days 第一支部"],
  ],
  [
    "few in the last days",
    {
      reviews: times(30, (at) => reviewOf(1, at < 20 ? "2024-02-01" : "2024-06-28")),
      problems: [problemOf(1, "2024-02-01", "open")],
    },
    [],
  ],
  ["four equal scores", { records: scores([95, 95, 95, 95, 90]) }, ["identical-scores"]],
  ["three equal scores", { records: scores([95, 95, 95, 91, 90]) }, []],
  [
    "three equal ballots",
    {
      records: votes([
        [9, 1],
        [9, 1],
        [9, 1],
        [8, 2],
      ]),
    },
    ["identical-scores"],
  ],
  [
    "equal ballots of few votes",
    {
      records: votes([
        [2, 0],
        [2, 0],
        [2, 0],
      ]),
    },
    [],
  ],
  [
    "two copied texts",
    { findings: [findingOf("query copied-text 甲"), findingOf("query copied-text 乙")] },
    ["copied-texts"],
  ],
  ["one copied text", { findings: [findingOf("query copied-text 甲"), findingOf("query late 乙")] }, []],
  [
    "eight rows of one wording",
    { records: words(times(10, (at) => (at < 8 ? "学习不够。" : `问题${at}不同`))) },
    ["same-wording 台账"],
  ],
  ["eight of a hundred", { records: words(times(100, (at) => (at < 8 ? "学习不够。" : `问题${at}不同`))) }, []],
  [
    "a number that doubled",
    {
      last: last({ reviewsTotal: 1, organizationsDue: 10 }),
      subjects: times(5, (at) => `organization:1 ${at === 0 ? "covered" : "missing"}`),
    },
    ["jump 第一支部"],
  ],
  [
    "a number that changed a little",
    {
      last: last({ organizationsDue: 6 }),
      subjects: times(5, (at) => `organization:1 ${at === 0 ? "covered" : "missing"}`),
    },
    [],
  ],
];

describe("上级会问什么", () => {
  test.each(CASES)("%s", (_, world, expected) => {
    expect(kinds(world)).toEqual(expected);
  });

  test("what is zero is named, and reviews of others do not seem to contradict it", () => {
    const [question] = ask({
      subjects: ["organization:1 missing"],
      reviews: times(2, () => reviewOf(1, "2024-02-01")),
    });
    expect(question?.text).toBe("“第一支部”点评到位的党组织为零（应 1），同期共有 2 次点评，为什么？");
  });

  test("identities hold no counts: an answer stays when a number changes", () => {
    const ids = (count: number) =>
      ask({ problems: times(count, () => problemOf(1, "2024-02-01", "open", { overdueDays: count })) }).map(
        ({ identity, text }) => [identity, text],
      );
    const [[a, textA] = [], [b, textB] = []] = [ids(1)[0], ids(4)[0]];
    expect(a).toBe(b);
    expect(textA).not.toBe(textB);
  });

  test("rows are named sheet by sheet", () => {
    const row = (sheetName: string, at: number) => ({ sheetId: sheetName, sheetName, row: at });
    expect(rowsText([row("甲", 4), row("乙", 0), row("甲", 7), row("甲", 4)])).toBe("甲第 5、8 行；乙第 1 行");
    expect(rowsText(times(8, (at) => row("甲", at)))).toBe("甲第 1、2、3、4、5、6 行等 8 行");
    expect(rowsText([])).toBe("");
  });

  test("the last period is the latest that ended before this one, of the same unit", () => {
    const period = { from: dayOfIso("2024-01-01"), to: dayOfIso("2024-06-30") };
    const sheets = [
      last({}, "2023-09-30"),
      last({}, "2023-12-31"),
      last({}, "2024-01-31"),
      { ...last({}), unit: "别的党委" },
    ];
    expect(lastStatistics(sheets, "云岭县水利局党委", period)).toBe(sheets[1]);
    expect(lastStatistics(sheets.slice(2), "云岭县水利局党委", period)).toBeNull();
    expect(lastStatistics([{ ...last({}), period: null }], "云岭县水利局党委", period)).toBeNull();
  });
});
