import type { OrganizationNode } from "../../../src/app/engine/views/coverage-view";
import { inScope, leftIn, organizationRows, owed, rateOf } from "../../../src/taskpane/coverage/organization-rows";
import { ZH_CN } from "../../../src/taskpane/locale/zh-CN";
import { none, organization } from "./tree";

const TREE: readonly OrganizationNode[] = [
  organization(0, "云岭县卫生局党委", null),
  organization(1, "县人民医院党总支", 0),
  organization(2, "内科党支部", 1),
  organization(3, "外科党支部", 1),
  organization(4, "机关党支部", 0),
];

const shape = (collapsed: readonly number[]) =>
  organizationRows(TREE, new Set(collapsed)).map(({ node, level, position, siblings }) => [
    node.index,
    level,
    `${position}/${siblings}`,
  ]);

describe("rows of the tree", () => {
  test("each organisation stands under its superior", () => {
    expect(shape([])).toEqual([
      [0, 1, "1/1"],
      [1, 2, "1/2"],
      [2, 3, "1/2"],
      [3, 3, "2/2"],
      [4, 2, "2/2"],
    ]);
  });

  test("what is below a collapsed one is left out, a collapsed leaf hides nothing", () => {
    expect(shape([1, 4]).map(([index]) => index)).toEqual([0, 1, 4]);
  });

  test("one whose superior is not listed is a root, not lost", () => {
    const rows = organizationRows([organization(7, "驻外党支部", 99)], new Set());
    expect(rows.map(({ node, level }) => [node.index, level])).toEqual([[7, 1]]);
  });
});

test("those too late and those still in time are counted apart, and named as everywhere", () => {
  const plain = organization(0, "青石镇党委", null);
  const subtree = { ...plain.subtree, organization: { ...none(), missing: 12 }, member: { ...none(), due: 6 } };
  expect(leftIn({ ...plain, subtree })).toEqual({ missing: 12, due: 6 });
  expect(ZH_CN.coverage.left({ missing: 12, due: 6 })).toBe("未点评 12、待点评 6");
  expect(ZH_CN.coverage.left({ missing: 12, partial: 1, due: 6 })).toBe("未点评 12、部分 1、待点评 6");
});

describe("rates", () => {
  test.each([
    ["half of those due", { ...none(), covered: 2, missing: 1, due: 1 }, 4, 0.5],
    ["those in part are not covered", { ...none(), covered: 1, partial: 1 }, 2, 0.5],
    ["those not due yet do not count", { ...none(), covered: 1, notDue: 9 }, 1, 1],
    ["nobody due", { ...none(), notDue: 3 }, 0, null],
  ])("%s", (_, counts, total, rate) => {
    expect(owed(counts)).toBe(total);
    expect(rateOf(counts)).toBe(rate);
  });
});

test.each([
  ["all", null, ["a", "b", "c"]],
  ["an organisation with those below it", 1, ["b"]],
  ["a leaf without anybody", 4, []],
])("scope: %s", (_, scope, names) => {
  const people = [
    { name: "a", within: 0 },
    { name: "b", within: 3 },
    { name: "c", within: null },
  ];
  expect(inScope(people, { tree: TREE }, scope).map(({ name }) => name)).toEqual(names);
});
