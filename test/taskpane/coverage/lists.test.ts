import type { HeatMap, UncoveredSubject } from "../../../src/app/engine/views/coverage-view";
import { parseIsoDay } from "../../../src/core/ledger/day";
import { heatOf, heatRows } from "../../../src/taskpane/coverage/heat-rows";
import { periodChoices } from "../../../src/taskpane/coverage/periods";
import { filterUncovered, NO_FILTER, type UncoveredFilter } from "../../../src/taskpane/coverage/uncovered-filter";
import { organization } from "./tree";

const day = (iso: string): number => parseIsoDay(iso) ?? 0;

describe("who has not been reviewed", () => {
  const subject = (name: string, initials: string, more: Partial<UncoveredSubject> = {}): UncoveredSubject => ({
    type: "member",
    name,
    organization: "内科党支部",
    within: 2,
    status: "missing",
    text: "未点评",
    initials: `${initials} nkdzb`,
    place: null,
    ...more,
  });
  const ALL = [
    subject("单建国", "sjg"),
    subject("曾晓", "zx", { status: "partial" }),
    subject("内科党支部", "nkdzb", { type: "organization" }),
  ];
  test.each<[string, Partial<UncoveredFilter>, readonly string[]]>([
    ["all", {}, ["单建国", "曾晓", "内科党支部"]],
    ["by name", { query: "晓" }, ["曾晓"]],
    ["by the first letters of a surname's own reading", { query: "SJ" }, ["单建国"]],
    ["letters from the middle of a name do not count", { query: "jg" }, []],
    ["by organisation", { query: "内科" }, ["单建国", "曾晓", "内科党支部"]],
    ["by status", { status: "partial" }, ["曾晓"]],
    ["by subject", { type: "organization" }, ["内科党支部"]],
  ])("%s", (_, filter, names) => {
    expect(filterUncovered(ALL, { ...NO_FILTER, ...filter }).map(({ name }) => name)).toEqual(names);
  });
});

describe("heat", () => {
  test.each([
    ["nobody owes it", 0, 0, false, "notOwed"],
    ["all", 3, 3, true, "all"],
    ["some", 1, 3, false, "some"],
    ["none, and it is over", 0, 3, false, "none"],
    ["none yet", 0, 3, true, "open"],
  ])("%s", (_, met, of, isOpen, heat) => {
    expect(heatOf({ met, of }, isOpen)).toBe(heat);
  });

  test("rows follow the tree, whatever the order of the map, and only the chosen part of it", () => {
    const cells = [{ met: 1, of: 1 }];
    const map: HeatMap = {
      duty: "d",
      subject: "member",
      windows: [{ label: "第1季度", from: 1, to: 2, isOpen: false }],
      rows: [2, 0, 1].map((index) => ({ organization: index, cells })),
    };
    const tree = [organization(0, "甲", null), organization(1, "乙", 0), organization(2, "丙", null)];
    const names = (scope: number | null) => heatRows(map, { tree }, scope).map(({ node }) => node.name);
    expect(names(null)).toEqual(["甲", "乙", "丙"]);
    expect(names(0)).toEqual(["甲", "乙"]);
  });
});

test("the period of the settings is not offered twice, and the present window is known", () => {
  const window = (label: string, from: string, to: string) => ({ label, from: day(from), to: day(to) });
  const periods = [
    window("2011年第1季度", "2011-01-01", "2011-03-31"),
    window("2011年第2季度", "2011-04-01", "2011-06-30"),
    window("2011年", "2011-01-01", "2011-12-31"),
  ];
  const choices = periodChoices(
    { periods, asOf: day("2011-03-31") },
    { from: day("2011-01-01"), to: day("2011-12-31") },
  );
  expect(choices.map(({ key, isCurrent }) => [key, isCurrent])).toEqual([
    ["2011-01-01/2011-03-31", true],
    ["2011-04-01/2011-06-30", false],
  ]);
});
