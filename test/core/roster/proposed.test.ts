import { members, organizations, rosterOf } from "./roster-fixture";
import type { SmallLedger } from "../ledger/ledger-fixture";

const UNIT = { block: { unit: "县教育局党委" } };

function reviewed(rows: SmallLedger["rows"], more: Partial<SmallLedger> = {}): SmallLedger {
  return { kind: "memberReview", fields: ["memberName", "organization"], rows, ...more };
}

function reviewedOrganizations(rows: SmallLedger["rows"], more: Partial<SmallLedger> = {}): SmallLedger {
  return { kind: "organizationReview", fields: ["organization", "parentOrganization"], rows, ...more };
}

describe("a proposed roster", () => {
  test("takes 机关党支部 on a ledger without 填报单位 for the only one there is", () => {
    const roster = rosterOf([
      reviewedOrganizations([["机关党支部", "县教育局党委"]], UNIT),
      reviewed([["冯涛", "机关党支部"]]),
    ]);
    expect(roster.organizations.map(({ name }) => name)).toEqual(["机关党支部"]);
    expect(roster.membersOf(0).map(({ name }) => name)).toEqual(["冯涛"]);
  });

  test("keeps the 机关党支部 of another 填报单位 apart", () => {
    const roster = rosterOf([
      reviewedOrganizations([["机关党支部", "县教育局党委"]], UNIT),
      reviewed([["冯涛", "机关党支部"]], { block: { unit: "县卫生局党委" } }),
    ]);
    expect(roster.organizations).toHaveLength(2);
  });

  test("proposes nobody for a row without an organisation when the name has a place elsewhere", () => {
    const roster = rosterOf([
      reviewed([
        ["王伟", null],
        ["王伟", "高一党支部"],
        ["郑爽", null],
        ["王伟", "高二党支部"],
      ]),
    ]);
    expect(roster.members.map(({ index, name, organization }) => [index, name, organization])).toEqual([
      [0, "王伟", 0],
      [1, "郑爽", null],
      [2, "王伟", 1],
    ]);
    expect(roster.findMember("王伟", [])).toEqual({ found: "many", candidates: [0, 2] });
  });
});

test("a group named after its branch belongs to that branch, with and without a roster", () => {
  const group = [["刘洋", "高一第一党小组"]];
  const listed = rosterOf([organizations([["高一党支部", "", "李春梅"]]), members(group.map((row) => [...row, null]))]);
  expect(listed.membersOf(0).map(({ name }) => name)).toEqual(["刘洋"]);
  const proposed = rosterOf([reviewedOrganizations([["高一党支部", "一中党总支"]]), reviewed(group)]);
  expect(proposed.membersOf(0).map(({ name }) => name)).toEqual(["刘洋"]);
});
