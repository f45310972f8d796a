import { isRunningNumber, readIds } from "../../../src/core/rectification/problem-ids";

test.each([
  ["", []],
  ["WT-01", ["WT-01"]],
  ["WT-01、WT-02", ["WT-01", "WT-02"]],
  ["WT-01；WT-02\nWT-03", ["WT-01", "WT-02", "WT-03"]],
  ["WT-01 WT-02", ["WT-01", "WT-02"]],
  ["整改 001", ["整改 001"]],
  ["WT-01至WT-03", ["WT-01", "WT-02", "WT-03"]],
  ["WT-08～10", ["WT-08", "WT-09", "WT-10"]],
  ["2011-01", ["2011-01"]],
  ["wt-01，ＷＴ-01", ["wt-01"]],
])("%j names %j", (text, ids) => {
  expect(readIds(text)).toEqual(ids);
});

test("a cell of nothing but digits is one number, at once", () => {
  const digits = "1".repeat(8000);
  expect(readIds(`${digits}~${digits}x`)).toHaveLength(1);
});

test.each([
  ["3", true],
  ["第3号", true],
  ["（12）", true],
  ["WT-3", false],
  ["20110103", false],
])("%s is a bare running number: %s", (id, expected) => {
  expect(isRunningNumber(id)).toBe(expected);
});
