import { parseIsoDay } from "../../../src/core/ledger/day";
import { members, organizations, rosterOf, TREE } from "./roster-fixture";

describe("members", () => {
  test("belong to the branch of their group, by group row or by name", () => {
    const roster = rosterOf([
      TREE,
      members([
        ["周一", "县医院第二支部第一党小组", null],
        ["吴二", "第一党小组", "县医院第二党支部"],
        ["郑三", "县医院第二党支部", null],
        ["冯四", "没有的支部", null],
      ]),
    ]);
    expect(roster.members.map(({ organization }) => organization)).toEqual([3, 3, 3, null]);
    expect(roster.membersOf(3).map(({ name }) => name)).toEqual(["周一", "吴二", "郑三"]);
    expect(roster.membersOf(0)).toEqual([]);
  });

  test("belong to the unit around the table when no column says", () => {
    const roster = rosterOf([
      TREE,
      { kind: "memberRoster", fields: ["memberName"], rows: [["周一"]], block: { unit: "急救中心党支部" } },
      { kind: "memberRoster", fields: ["memberName"], rows: [["吴二"]], name: "县医院第一党支部" },
      { kind: "memberRoster", fields: ["memberName"], rows: [["郑三"]], block: { title: "急救中心支部党员名册" } },
    ]);
    expect(roster.members.map(({ organization }) => organization)).toEqual([5, 2, 5]);
  });

  test("of the same name are told apart by organisation, else stay ambiguous", () => {
    const roster = rosterOf([
      TREE,
      members([
        ["周一", "县医院第一党支部", null],
        ["周　一", "急救中心党支部", null],
        ["吴二", "急救中心党支部", null],
      ]),
    ]);
    expect(roster.findMember("周一", ["急救中心支部"])).toEqual({ found: "one", index: 1 });
    expect(roster.findMember("周一", ["县医院党总支"])).toEqual({ found: "one", index: 0 });
    expect(roster.findMember("周一", ["县卫生局党委"])).toEqual({ found: "many", candidates: [0, 1] });
    expect(roster.findMember("吴 二", [])).toEqual({ found: "one", index: 2 });
    expect(roster.findMember("郑三", [])).toEqual({ found: "none" });
  });

  test("listed on two sheets are one, on one sheet two, with one ID number one", () => {
    const fields = ["memberName", "organization", "idNumber"];
    const roster = rosterOf([
      TREE,
      members(
        [
          ["周一", "急救中心党支部", null],
          ["吴二", "急救中心党支部", null],
          ["吴二", "急救中心党支部", null],
          ["郑三", "急救中心党支部", "A1"],
          ["郑三", "急救中心党支部", "A1"],
        ],
        { fields },
      ),
      members([["周一", "急救中心支部", null]], { fields }),
    ]);
    expect(roster.members.map(({ name }) => name)).toEqual(["周一", "吴二", "吴二", "郑三"]);
    expect(roster.findMember("吴二", ["急救中心党支部"]).found).toBe("many");
  });

  test("joining, position and probation are read", () => {
    const roster = rosterOf(
      [
        {
          kind: "memberRoster",
          fields: ["memberName", "joinDate", "regularDate", "memberKind", "position"],
          rows: [
            ["周一", "2010.7.1", null, "预备党员", "教师"],
            ["吴二", "2010年7月", "2011.7.1", null, null],
            ["郑三", "2010年12年15日", "2010.1.1", "正式", null],
            ["馮四", null, null, "預備黨員", null],
          ],
        },
      ],
      "2011-01-13",
    );
    expect(roster.members.map(({ isProbationary }) => isProbationary)).toEqual([true, true, false, true]);
    expect(roster.members.map(({ joinDate }) => joinDate)).toEqual([
      parseIsoDay("2010-07-01"),
      parseIsoDay("2010-07-01"),
      null,
      null,
    ]);
    expect(roster.members[0]?.position).toBe("教师");
  });

  test("a minority name is found without its dot", () => {
    const roster = rosterOf([members([["阿里木·买买提", "急救中心党支部", null]])]);
    expect(roster.findMember("阿里木买买提", [])).toEqual({ found: "one", index: 0 });
    expect(roster.findMember("阿里木•买买提", [])).toEqual({ found: "one", index: 0 });
  });

  test("name the secretary by position where the organisation roster names none", () => {
    const roster = rosterOf([
      organizations([
        ["县卫生局党委", null, null],
        ["急救中心党支部", "县卫生局党委", "孙八"],
        ["疾控中心党支部", "县卫生局党委", null],
      ]),
      {
        kind: "memberRoster",
        fields: ["memberName", "organization", "position"],
        rows: [
          ["周一", "急救中心党支部", "支部书记"],
          ["吴二", "疾控中心党支部", "支部副书记"],
          ["郑三", "疾控中心党支部", "党支部书记、主任"],
          ["冯四", "疾控中心党支部", "局党委书记"],
        ],
      },
    ]);
    expect(roster.organizations.map(({ secretaries }) => secretaries.map(({ name }) => name))).toEqual([
      ["冯四"],
      ["孙八"],
      ["郑三"],
    ]);
  });
});
