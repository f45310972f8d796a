import type { OrganizationNode } from "../../../src/app/engine/views/coverage-view";
import { organizationMove } from "../../../src/taskpane/coverage/organization-keys";
import { inScope, organizationRows, owed, rateOf } from "../../../src/taskpane/coverage/organization-rows";
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

describe("keys", () => {
  const all = organizationRows(TREE, new Set());
  const folded = organizationRows(TREE, new Set([1]));
  test.each([
    ["down", "ArrowDown", all, 0, { type: "activate", index: 1 }],
    ["down at the end stays", "ArrowDown", all, 4, { type: "activate", index: 4 }],
    ["right opens what is folded", "ArrowRight", folded, 1, { type: "toggle", index: 1 }],
    ["right goes to the first below", "ArrowRight", all, 1, { type: "activate", index: 2 }],
    ["right on a leaf", "ArrowRight", all, 2, null],
    ["left folds", "ArrowLeft", all, 1, { type: "toggle", index: 1 }],
    ["left on a leaf goes to its superior", "ArrowLeft", all, 3, { type: "activate", index: 1 }],
    ["left past a nephew", "ArrowLeft", all, 4, { type: "activate", index: 0 }],
    ["left on a folded root's child", "ArrowLeft", folded, 1, { type: "activate", index: 0 }],
    ["enter opens the place", "Enter", all, 1, { type: "open", index: 1 }],
    ["space folds", " ", all, 1, { type: "toggle", index: 1 }],
    ["end", "End", all, 0, { type: "activate", index: 4 }],
    ["a letter means nothing", "a", all, 0, null],
  ])("%s", (_, key, rows, active, move) => {
    expect(organizationMove(key, rows, active)).toEqual(move);
  });
});
