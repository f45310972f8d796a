import { ledger, P, track } from "./problem-ledger";
import { dayOfIso } from "./settings";
import type { TinyLedger } from "./tiny-ledger";

test("blank rows, rows that say 无 and bare numbers are no problems", () => {
  const found = track(
    "2024-06-15",
    ledger({}, { organization: "第一支部" }, { organization: "第一支部", problem: "无" }, { problemId: "WT-9" }),
  );
  expect(found).toEqual([]);
});

test("a problem without number is named by its place", () => {
  expect(track("2024-06-15", ledger({ organization: "第一支部", problem: "学习不够" }))[0]).toMatchObject({
    id: "整改台账!2",
    hasId: false,
  });
});

const REVIEW_FIELDS = [
  "organization",
  "reviewDate",
  "problems",
  "problemId",
  "measures",
  "deadline",
  "status",
] as const;
function reviews(...rows: readonly Partial<Record<(typeof REVIEW_FIELDS)[number], string>>[]): TinyLedger {
  const full = rows.map((row) => REVIEW_FIELDS.map((field) => row[field] ?? null));
  return { kind: "organizationReview", sheet: "点评台账", fields: REVIEW_FIELDS, rows: full };
}

describe("the same problem on two sheets is one", () => {
  test("by number; the tracking ledger speaks, the review gives the date", () => {
    const found = track(
      "2024-06-15",
      reviews({ organization: "第一支部", reviewDate: "2024-02-01", problemId: "wt-1", status: "整改中" }),
      ledger({ ...P, status: "已销号" }),
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ state: "closed", raised: dayOfIso("2024-02-01"), organization: 1 });
    expect(found[0]?.record.kind).toBe("rectification");
    expect(found[0]?.otherRecords).toHaveLength(1);
  });

  test("a review row naming several numbers stands behind each", () => {
    const found = track(
      "2024-06-15",
      reviews({
        organization: "第一支部",
        reviewDate: "2024-02-01",
        problemId: "WT-1、WT-2、WT-3",
        measures: "逐项整改",
      }),
      ledger({ ...P, status: "已销号" }, { ...P, problemId: "WT-2", problem: "学习记录不全" }),
    );
    expect(found.map((each) => [each.id, each.state])).toEqual([
      ["WT-3", "inProgress"],
      ["WT-1", "closed"],
      ["WT-2", "open"],
    ]);
    expect(found.map((each) => each.raised)).toEqual(Array(3).fill(dayOfIso("2024-02-01")));
  });

  test("running numbers of two organisations are two problems", () => {
    const found = track(
      "2024-06-15",
      ledger({ ...P, problemId: "1" }, { ...P, problemId: "1", organization: "第二支部" }),
    );
    expect(found.map((each) => each.organization)).toEqual([1, 2]);
  });

  test("one number given to two problems of one ledger keeps both", () => {
    expect(track("2024-06-15", ledger(P, { ...P, problem: "学习记录不全" }))).toHaveLength(2);
  });

  test("without numbers: same subject, date and words", () => {
    const found = track(
      "2024-06-15",
      reviews({
        organization: "第一支部",
        reviewDate: "2024-02-01",
        problems: "一是组织生活不够规范；二是学习不够",
        measures: "每月检查",
      }),
      ledger({ organization: "第一支部", reviewDate: "2024-02-01", problem: "组织生活不够规范。" }),
    );
    expect(found).toHaveLength(1);
    const other = track(
      "2024-06-15",
      reviews({
        organization: "第二支部",
        reviewDate: "2024-02-01",
        problems: "组织生活不够规范",
        measures: "每月检查",
      }),
      ledger({ organization: "第一支部", reviewDate: "2024-02-01", problem: "组织生活不够规范" }),
    );
    expect(other).toHaveLength(2);
  });

  test("a tracking row that says nothing leaves the word to the review row", () => {
    const found = track(
      "2024-06-15",
      reviews({ organization: "第一支部", problemId: "WT-1", status: "已整改" }),
      ledger(P),
    );
    expect(found.map((each) => each.state)).toEqual(["completed"]);
  });
});

describe("several rows of one problem", () => {
  test("rounds: the latest decides", () => {
    const found = track(
      "2024-06-15",
      ledger(
        { ...P, completedDate: "2024-03-01", reReviewDate: "2024-03-09", reReviewResult: "不合格" },
        { ...P, status: "整改中", deadline: "2024-06-30" },
      ),
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ state: "inProgress", round: 2, deadline: dayOfIso("2024-06-30") });
  });

  test("measures under a merged problem cell: least advanced state, earliest open deadline", () => {
    const book = ledger(
      { ...P, measures: "甲", status: "已整改", deadline: "2024-03-01" },
      { ...P, measures: "乙", status: "整改中", deadline: "2024-05-01" },
      { ...P, measures: "丙", deadline: "2024-04-15" },
    );
    const merged = { ...book, carryDown: [{ top: 1, left: 3, bottom: 3, right: 3 }] };
    const found = track("2024-06-15", merged);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ state: "inProgress", deadline: dayOfIso("2024-04-15"), round: 1 });
  });

  test("the later of two reviews speaks", () => {
    const found = track(
      "2024-06-15",
      reviews(
        { organization: "第一支部", reviewDate: "2024-04-01", problemId: "WT-1", status: "已整改" },
        { organization: "第一支部", reviewDate: "2024-01-10", problemId: "WT-1", status: "未整改" },
      ),
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ state: "completed", raised: dayOfIso("2024-01-10") });
  });
});

describe("which review rows are tracked", () => {
  test.each([
    ["a number", { problemId: "WT-1" }, 1],
    ["a measure", { problems: "学习不够", measures: "每月检查" }, 1],
    ["nothing typed", { problems: "学习不够" }, 0],
    ["a measure beside 无", { problems: "无", measures: "继续保持" }, 0],
  ])("%s", (_, cells, count) => {
    expect(track("2024-06-15", reviews({ organization: "第一支部", ...cells }))).toHaveLength(count);
  });
});

test("an imprecise day of raising keeps its span; one after asOf does not exist", () => {
  const [month, later] = track(
    "2024-06-15",
    ledger({ ...P, reviewDate: "2024-02" }, { ...P, problemId: "WT-2", reviewDate: "2024-06-20" }),
  );
  expect(month).toMatchObject({ raised: dayOfIso("2024-02-01"), raisedUntil: dayOfIso("2024-02-29") });
  expect(later?.raised).toBeNull();
});
