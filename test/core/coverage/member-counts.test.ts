import { unnamedMemberCounts } from "../../../src/core/coverage/member-counts";
import type { Organization, Roster } from "../../../src/core/roster/roster";
import { rosterOf } from "../rectification/tiny-roster";

test("a tree deeper than the call stack", () => {
  const depth = 20_000;
  const base = rosterOf([{ name: "云岭县委", type: "committee" }]);
  const [root] = base.organizations;
  if (!root) throw new Error("no root");
  const organizations = Array.from({ length: depth }, (_, index): Organization => ({
    ...root,
    index,
    parent: index === 0 ? null : index - 1,
    children: index === depth - 1 ? [] : [index + 1],
    memberCount: depth - index,
  }));
  const below = organizations.map(({ index }) => index);
  const roster: Roster = { ...base, organizations, subtreeOf: (index) => below.slice(index) };
  const counts = unnamedMemberCounts(roster);
  expect(counts.size).toBe(depth);
  expect(new Set(counts.values())).toEqual(new Set([1]));
  expect([...counts.keys()].slice(0, 3)).toEqual([0, 1, 2]);
});
