import { windowsBeyond } from "../../../src/core/coverage/windows-beyond";
import { isoDay } from "../../../src/core/ledger/day";
import { covered, type World } from "./world";

const BASE: World = {
  organizations: [
    ["局党委", "", "王一"],
    ["一支部", "局党委", "张三"],
  ],
  members: [["赵五", "一支部"]],
  scheme: "henan-2010",
  period: "2010-12-15..2011-02-02",
  asOf: "2011-02-10",
};

test.each<[string, string, string, readonly string[]]>([
  ["the campaign itself", "2010-12-15..2011-02-02", "2011-02-10", []],
  // A clerk looked at 2010 and took the whole campaign's numbers for a fault.
  ["a year that ends in the campaign", "2010-01-01..2010-12-31", "2011-02-10", ["集中点评期 2010-12-15/2011-02-02"]],
  ["a part of the campaign", "2010-12-20..2011-01-31", "2011-02-10", ["集中点评期 2010-12-15/2011-02-02"]],
  [
    "a part of a quarter and half-year",
    "2011-02-10..2011-06-30",
    "2011-07-10",
    ["2011年上半年 2011-01-01/2011-06-30", "2011年第1季度 2011-01-01/2011-03-31"],
  ],
  ["windows that have not begun count for nothing", "2011-03-01..2011-05-31", "2010-12-31", []],
])("windows counted beyond the period: %s", (_, period, asOf, expected) => {
  const windows = windowsBeyond(covered({ ...BASE, period, asOf }));
  expect(windows.map(({ label, from, to }) => `${label} ${isoDay(from)}/${isoDay(to)}`)).toEqual(expected);
});
