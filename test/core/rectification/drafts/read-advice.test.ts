import { isoDay, parseIsoDay } from "../../../../src/core/ledger/day";
import { readAdvice } from "../../../../src/core/rectification/drafts/read-advice";

const DAY = parseIsoDay("2011-01-13");
const brief = (text: string, count: number): unknown =>
  readAdvice(text, count, DAY, "工作建议").map(({ measures, deadline, notes }) => [
    measures?.value ?? null,
    deadline === null ? null : isoDay(deadline.value),
    notes.length,
  ]);

test.each<[string, string, number, unknown]>([
  ["one problem takes all of it", "1.补齐记录；2.3月底前报告", 1, [["1.补齐记录；2.3月底前报告", "2011-03-31", 0]]],
  [
    "as many items as problems go one by one",
    "1.一周内补齐记录；2.3月底前走访到位",
    2,
    [
      ["一周内补齐记录", "2011-01-20", 0],
      ["3月底前走访到位", "2011-03-31", 0],
    ],
  ],
  [
    "one item holds for all",
    "3月底前逐条整改",
    2,
    [
      ["3月底前逐条整改", "2011-03-31", 0],
      ["3月底前逐条整改", "2011-03-31", 0],
    ],
  ],
  [
    "numbers that do not fit propose no measure, and say why",
    "一是补课；二是走访；三是建账",
    2,
    [
      [null, null, 1],
      [null, null, 1],
    ],
  ],
  [
    "no advice",
    "无",
    2,
    [
      [null, null, 0],
      [null, null, 0],
    ],
  ],
  ["a deadline that is not clear is told, not guessed", "春节前补齐", 1, [["春节前补齐", null, 1]]],
])("%s", (_, text, count, expected) => {
  expect(brief(text, count)).toEqual(expected);
});

test("every proposal says where it was found", () => {
  const [first] = readAdvice("3月底前补齐记录", 1, DAY, "工作建议");
  expect(first?.measures?.source).toBe("摘自“工作建议”");
  expect(first?.deadline?.source).toBe("“工作建议”中的“3月底前”，按点评时间 2011-01-13 推算");
});
