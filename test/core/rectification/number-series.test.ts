import fc from "fast-check";
import { isOfSeries, lastNumber, nextNumbers } from "../../../src/core/rectification/number-series";
import { idKey } from "../../../src/core/rectification/problem-ids";

test.each<[readonly string[], readonly string[]]>([
  [[], ["WT-001", "WT-002"]],
  [
    ["WT-001", "WT-042", "WT-007"],
    ["WT-043", "WT-044"],
  ],
  [["2011-003"], ["2011-004", "2011-005"]],
  [
    ["创先9", "创先10"],
    ["创先11", "创先12"],
  ],
  // Every unit counts its own: no series to go on with.
  [
    ["1", "2", "3"],
    ["WT-001", "WT-002"],
  ],
  [["WT-999"], ["WT-1000", "WT-1001"]],
  [
    ["A-1", "A-2", "B-7"],
    ["A-3", "A-4"],
  ],
  [["ＷＴ－００３"], ["WT-004", "WT-005"]],
])("after %j come %j", (used, expected) => {
  expect(nextNumbers(used, 2)).toEqual(expected);
});

test("no number is ever given twice, whatever is there", () => {
  const id = fc
    .constantFrom("WT-", "wt-", "A", "2011-", "")
    .chain((prefix) => fc.integer({ min: 1, max: 30 }).map((n) => `${prefix}${n}`));
  fc.assert(
    fc.property(fc.array(id, { maxLength: 20 }), fc.integer({ min: 1, max: 9 }), (used, count) => {
      const given = nextNumbers(used, count);
      const all = [...new Set(used.map(idKey)), ...given.map(idKey)];
      expect(new Set(all).size).toBe(all.length);
    }),
    { seed: 6 },
  );
});

test("the last number is known of a series only", () => {
  expect(lastNumber(["WT-001", "WT-042"])).toBe("WT-042");
  expect(lastNumber(["1", "2"])).toBe("");
});

test.each<[string, readonly string[], boolean]>([
  ["WT-050", ["WT-001"], true],
  ["ＷＴ－０５０", ["wt-001"], true],
  ["42", ["WT-001"], false],
  ["已用到42", ["WT-001"], false],
  ["已用到42", [], false],
  ["创先42", [], true],
  ["创先42", ["创先9"], true],
  ["创先42", ["WT-001"], false],
  ["WT-003", ["督办2011-3"], true],
  ["督办〔2011〕3号", ["WT-001"], false],
])("%s beside %j is of a series: %s", (id, used, expected) => {
  expect(isOfSeries(id, used)).toBe(expected);
});
