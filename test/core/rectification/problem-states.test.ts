import { ledger, P, track, type Cells } from "./problem-ledger";

describe("the state of one row: the status cell where it speaks, else the furthest date or mark", () => {
  test.each<[string, Cells, string, number]>([
    ["nothing but the problem", {}, "open", 1],
    ["measures only", { measures: "每月检查" }, "inProgress", 1],
    ["measures 无", { measures: "没有" }, "open", 1],
    ["completed date", { measures: "每月检查", completedDate: "2024-03-01" }, "completed", 1],
    ["replied date", { completedDate: "2024-03-01", repliedDate: "2024-03-05" }, "replied", 1],
    ["re-reviewed without result", { completedDate: "2024-03-01", reReviewDate: "2024-03-09" }, "reReviewed", 1],
    ["re-review passed", { reReviewDate: "2024-03-09", reReviewResult: "合格" }, "closed", 1],
    ["passed, no date given", { reReviewResult: "通过" }, "closed", 1],
    ["status open against a date", { status: "未整改", completedDate: "2024-03-01" }, "open", 1],
    ["status completed against a reply", { status: "已整改", repliedDate: "2024-03-05" }, "completed", 1],
    ["status closed, nothing else", { status: "已销号" }, "closed", 1],
    ["status not readable: dates speak", { status: "见附件", completedDate: "2024-03-01" }, "completed", 1],
    ["未完成 leaves open or in progress", { status: "未完成", measures: "每月检查" }, "inProgress", 1],
    ["a date after asOf does not exist", { measures: "每月检查", completedDate: "2024-07-01" }, "inProgress", 1],
    ["a month that is not over at asOf does not exist", { completedDate: "2024-06" }, "open", 1],
    ["a result dated after asOf does not exist", { reReviewDate: "2024-07-01", reReviewResult: "合格" }, "open", 1],
    [
      "re-review failed",
      { completedDate: "2024-03-01", reReviewDate: "2024-03-09", reReviewResult: "不合格" },
      "open",
      2,
    ],
    ["failed in round 2", { round: 2, reReviewDate: "2024-03-09", reReviewResult: "未通过" }, "open", 3],
    [
      "failed, status says completed before it",
      { status: "已整改", completedDate: "2024-03-01", reReviewDate: "2024-03-09", reReviewResult: "不合格" },
      "open",
      2,
    ],
    [
      "failed, completed again after it",
      { completedDate: "2024-04-01", reReviewDate: "2024-03-09", reReviewResult: "不合格" },
      "completed",
      2,
    ],
    [
      "failed, under way again",
      { status: "整改中", reReviewDate: "2024-03-09", reReviewResult: "不合格" },
      "inProgress",
      2,
    ],
    [
      "failed, under way again in the round that is written",
      { status: "整改中", round: 2, reReviewResult: "不合格" },
      "inProgress",
      2,
    ],
    ["failed according to the status cell", { status: "复评不合格" }, "open", 2],
  ])("%s", (_, cells, state, round) => {
    const [problem] = track("2024-06-15", ledger({ ...P, ...cells }));
    expect(problem).toMatchObject({ id: "WT-1", state, round });
  });
});

describe("deadline and overdue", () => {
  test.each<[string, Cells, number]>([
    ["open and past", { deadline: "2024-05-31" }, 15],
    ["in progress and past", { deadline: "2024-06-14", status: "整改中" }, 1],
    ["due today is not overdue", { deadline: "2024-06-15" }, 0],
    ["a month counts to its end", { deadline: "2024-05" }, 15],
    ["completed is never overdue", { deadline: "2024-05-31", status: "已完成" }, 0],
    ["长期 has no deadline", { deadline: "长期" }, 0],
  ])("%s", (_, cells, overdueDays) => {
    expect(track("2024-06-15", ledger({ ...P, ...cells }))[0]?.overdueDays).toBe(overdueDays);
  });
});
