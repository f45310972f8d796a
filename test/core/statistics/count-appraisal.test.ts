import { countAppraisal } from "../../../src/core/statistics/count-appraisal";
import { recordsOf, type TinyLedger } from "../rectification/tiny-ledger";

const THREE = ["满意", "基本满意", "不满意"];

function summary(grades: readonly string[], ...rows: readonly (readonly (string | number | null)[])[]): TinyLedger {
  return { kind: "appraisal", fields: ["organization", "item", "ballotsValid"], grades, rows };
}

function count(...ledgers: readonly TinyLedger[]): unknown {
  const found = countAppraisal(recordsOf(...ledgers).all, null);
  return found && [found.validVotes, found.satisfied, found.isItemVotes, found.records.length];
}

test.each<[string, TinyLedger, unknown]>([
  ["upper two of three", summary(THREE, ["第一支部", null, 50, 30, 15, 5]), [50, 45, false, 1]],
  ["upper one of two", summary(["满意", "不满意"], ["第一支部", null, 50, 45, 5]), [50, 45, false, 1]],
  [
    "upper two of four, with heading words",
    summary(["优秀票数", "称职票数", "基本称职票数", "不称职票数"], ["第一支部", null, 40, 10, 20, 8, 2]),
    [40, 30, false, 1],
  ],
  [
    "a scale that runs upwards",
    summary(["差", "一般", "较好", "好"], ["第一支部", null, null, 1, 2, 3, 4]),
    [10, 7, false, 1],
  ],
  ["no stated valid votes: the sum", summary(THREE, ["第一支部", null, null, 30, 15, 5]), [50, 45, false, 1]],
  [
    "abstentions are no votes, no opinion is one",
    summary([...THREE, "弃权", "不了解"], ["第一支部", null, null, 30, 15, 5, 7, 2]),
    [52, 45, false, 1],
  ],
  ["shares are no votes", summary([...THREE, "满意率"], ["第一支部", null, null, 30, 15, 5, 0.9]), [50, 45, false, 1]],
  [
    "the overall item alone",
    summary(THREE, ["第一支部", "学习", 50, 1, 1, 48], ["第一支部", "总体评价", 50, 30, 15, 5]),
    [50, 45, false, 1],
  ],
  [
    "the overall item in traditional script, spaced",
    summary(THREE, ["第一支部", "學習", 50, 1, 1, 48], ["第一支部", "總 體 評價", 50, 30, 15, 5]),
    [50, 45, false, 1],
  ],
  [
    "an item that only sounds like an overall one",
    summary(THREE, ["第一支部", "综合素质", 50, 30, 15, 5], ["第一支部", "全面从严治党", 50, 20, 20, 10]),
    [100, 85, true, 2],
  ],
  [
    "the sum of items",
    summary(THREE, ["第一支部", "学习", 50, 30, 15, 5], ["第一支部", "作风", 50, 20, 20, 10]),
    [100, 85, true, 2],
  ],
  [
    "several subjects, no items",
    summary(THREE, ["第一支部", null, 50, 30, 15, 5], ["第二支部", null, 20, 10, 5, 5]),
    [70, 60, false, 2],
  ],
  [
    "ballots: exactly one tick is a vote",
    summary(
      THREE,
      ["一", null, null, "√", null, null],
      ["一", null, null, null, null, "√"],
      ["一", null, null, "√", "√", null],
    ),
    [2, 1, false, 3],
  ],
  ["nothing filled in", summary(THREE, ["第一支部", null, null, null, null, null]), null],
  ["one grade is no scale", summary(["得票"], ["第一支部", null, 50, 30]), null],
  ["percentages instead of votes", summary(THREE, ["第一支部", null, 50, 0.6, 0.3, 0.1]), null],
])("%s", (_, ledger, expected) => {
  expect(count(ledger)).toEqual(expected);
});

test("different grade sets cannot be added up", () => {
  const other = summary(["优秀", "合格", "不合格"], ["第二支部", null, 20, 10, 5, 5]);
  expect(count(summary(THREE, ["第一支部", null, 50, 30, 15, 5]), { ...other, sheet: "表2" })).toBeNull();
});

test("the scheme's satisfied grades go before the default", () => {
  const records = recordsOf(summary(THREE, ["第一支部", null, 50, 30, 15, 5])).all;
  expect(countAppraisal(records, ["满意"])?.satisfied).toBe(30);
});

test("a ballot that a summary has added up already is no further vote", () => {
  const ballots = { ...summary(THREE, ["第一支部", null, null, "√", null, null]), sheet: "票" };
  const counted = summary(THREE, ["第一支部", null, 50, 30, 15, 5]);
  expect(count(ballots, counted)).toEqual([50, 45, false, 1]);
  expect(count(ballots, summary(THREE, ["第二支部", null, 50, 30, 15, 5]))).toEqual([51, 46, false, 2]);
});
