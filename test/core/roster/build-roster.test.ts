import { readRecords } from "../../../src/core/ledger/read-records";
import { buildRoster } from "../../../src/core/roster/build-roster";
import { smallWorkbook } from "../ledger/ledger-fixture";
import { members, rosterOf, TREE } from "./roster-fixture";

test("without an organisation roster the organisations are those that members belong to, parents apart", () => {
  const roster = rosterOf([
    members([
      ["周一", "机关第一党支部", "机关党委"],
      ["吴二", "机关第二党支部", "机关党委"],
      ["郑三", "机关一支部", "机关党委"],
    ]),
  ]);
  expect(roster.isProposed).toBe(false);
  expect(roster.organizations.map(({ name, parent }) => [name, parent])).toEqual([
    ["机关第一党支部", null],
    ["机关第二党支部", null],
  ]);
  expect(roster.roots).toEqual([0, 1]);
  expect(roster.membersOf(0).map(({ name }) => name)).toEqual(["周一", "郑三"]);
});

test("without any roster one is proposed from the review ledgers", () => {
  const roster = rosterOf([
    { kind: "organizationReview", fields: ["organization"], rows: [["机关第一党支部"], ["机关党委"], [null]] },
    {
      kind: "memberReview",
      fields: ["memberName", "organization", "parentOrganization"],
      rows: [
        ["周一", "机关一支部", "机关党委"],
        ["周一", "机关第一党支部", "机关党委"],
        ["吴二", "机关第二党支部", "机关党委"],
      ],
    },
  ]);
  expect(roster.isProposed).toBe(true);
  expect(roster.organizations.map(({ name, record }) => [name, record])).toEqual([
    ["机关第一党支部", null],
    ["机关党委", null],
    ["机关第二党支部", null],
  ]);
  expect(roster.members.map(({ name, organization, record }) => [name, organization, record])).toEqual([
    ["周一", 0, null],
    ["吴二", 2, null],
  ]);
});

test("leaders with the organisations assigned to them", () => {
  const roster = rosterOf([
    TREE,
    {
      kind: "leaderRoster",
      fields: ["leaderName", "post", "assignedOrganizations"],
      rows: [
        ["何九", "副局长", "县医院、急救中心党支部等单位"],
        ["吕十", "局长", "1.县医院第一支部 2.没有的支部"],
        [null, "局长", "急救中心"],
      ],
    },
  ]);
  expect(roster.leaders.map(({ name, post, assigned }) => [name, post, assigned])).toEqual([
    ["何九", "副局长", [1, 5]],
    ["吕十", "局长", [2]],
  ]);
});

test("an empty workbook gives an empty, proposed roster", () => {
  expect(rosterOf([])).toMatchObject({ organizations: [], members: [], leaders: [], roots: [], isProposed: true });
});

test("100,000 members are put together, and none of them is lost", () => {
  const rows = Array.from({ length: 100_000 }, (_, index) => [
    `张${String.fromCharCode(0x4e00 + (index % 20_000))}`,
    `机关第${Math.floor(index / 20_000) + 1}党支部`,
    null,
  ]);
  const { workbook, recognition } = smallWorkbook([members(rows)]);
  const records = readRecords(workbook, recognition);
  const roster = buildRoster(records);
  const lost = rows.filter(
    ([name, organization]) => roster.findMember(String(name), [String(organization)]).found === "none",
  );
  expect(lost).toEqual([]);
  expect(roster.members).toHaveLength(100_000);
  expect(roster.findMember("张一", ["机关第3党支部"])).toMatchObject({ found: "one" });
});
