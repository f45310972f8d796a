import { firstFrom } from "../../../src/core/rectification/next-review";

test.each<[readonly number[], number, number | null]>([
  [[], 5, null],
  [[5], 5, 5],
  [[4], 5, null],
  [[1, 3, 3, 7, 9], 0, 1],
  [[1, 3, 3, 7, 9], 3, 3],
  [[1, 3, 3, 7, 9], 4, 7],
  [[1, 3, 3, 7, 9], 9, 9],
  [[1, 3, 3, 7, 9], 10, null],
])("the first of %j from %d on is %j", (days, from, expected) => {
  expect(firstFrom(days, from)).toBe(expected);
});
