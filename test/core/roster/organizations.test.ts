import type { Lookup, Roster } from "../../../src/core/roster/roster";
import { organizations, rosterOf, TREE } from "./roster-fixture";

/** "机关党委", "机关党委 | 市医院党委" or "none". */
function shown(roster: Roster, lookup: Lookup): string {
  const name = (index: number): string => roster.organizations[index]?.name ?? "?";
  if (lookup.found === "none") return "none";
  return lookup.found === "one" ? name(lookup.index) : lookup.candidates.map(name).join(" | ");
}

describe("organisations", () => {
  const roster = rosterOf([TREE]);

  test("form a tree in roster order; a parent outside the roster makes a root", () => {
    expect(roster.isProposed).toBe(false);
    expect(roster.organizations.map(({ parent }) => parent)).toEqual([null, 0, 1, 1, 3, 0]);
    expect(roster.organizations.map(({ type }) => type)).toEqual([
      "committee",
      "generalBranch",
      "branch",
      "branch",
      "group",
      "branch",
    ]);
    expect(roster.organizations[0]?.children).toEqual([1, 5]);
    expect(roster.roots).toEqual([0]);
    expect(roster.ancestorsOf(2)).toEqual([1, 0]);
    expect(roster.subtreeOf(0)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(roster.organizations[1]?.secretaries.map(({ key }) => key)).toEqual(["李四"]);
    expect(roster.organizations[1]?.record?.row).toBe(2);
  });

  test.each([
    ["县卫生局党委", [], "县卫生局党委"],
    ["中国共产党县卫生局委员会", [], "县卫生局党委"],
    ["縣衛生局黨委", [], "县卫生局党委"],
    ["急救中心支部", [], "急救中心党支部"],
    ["急救中心", [], "急救中心党支部"],
    ["县医院一支部", [], "县医院第一党支部"],
    ["县医院党支部", [], "none"],
    ["县直机关工委", [], "none"],
    ["第一党支部", ["县医院党总支"], "县医院第一党支部"],
    ["第一党支部", [], "none"],
    ["", [], "none"],
  ])("%s with hints %p is %s", (name, hints, expected) => {
    expect(shown(roster, roster.findOrganization(name, hints))).toBe(expected);
  });

  test("short names and the parent's name in front are found", () => {
    const withShort = rosterOf([
      {
        kind: "organizationRoster",
        fields: ["organization", "shortName", "parentOrganization"],
        rows: [
          ["城东镇党委", "城东", null],
          ["第一党支部", "东一", "城东镇党委"],
        ],
      },
    ]);
    expect(shown(withShort, withShort.findOrganization("东一", []))).toBe("第一党支部");
    expect(shown(withShort, withShort.findOrganization("城东", []))).toBe("城东镇党委");
    expect(shown(withShort, withShort.findOrganization("城东镇第一支部", []))).toBe("第一党支部");
  });

  test("the type column decides before the name", () => {
    const typed = rosterOf([
      {
        kind: "organizationRoster",
        fields: ["organization", "organizationType"],
        rows: [
          ["市急救中心", "党支部"],
          ["市医院", "党总支"],
          ["市疾控中心", null],
          ["数学科学学院", "黨總支部"],
          ["機關後勤處", "基層黨委"],
        ],
      },
    ]);
    expect(typed.organizations.map(({ type }) => type)).toEqual([
      "branch",
      "generalBranch",
      null,
      "generalBranch",
      "committee",
    ]);
  });

  test("a circle of parents is cut at its last organisation", () => {
    const circle = rosterOf([
      organizations([
        ["甲局党委", "丙局党委", null],
        ["乙局党委", "甲局党委", null],
        ["丙局党委", "乙局党委", null],
        ["丁局党委", "丁局党委", null],
      ]),
    ]);
    expect(circle.organizations.map(({ parent }) => parent)).toEqual([2, 0, null, null]);
    expect(circle.roots).toEqual([2, 3]);
    expect(circle.subtreeOf(2)).toEqual([2, 0, 1]);
  });

  test("a repeated row is one organisation, and fills what the first leaves out", () => {
    const repeated = rosterOf([
      organizations([["机关党支部", "县卫生局党委", null]]),
      organizations([["中共机关支部委员会", "县卫生局党委", "张三"]]),
    ]);
    expect(repeated.organizations).toHaveLength(1);
    expect(repeated.organizations[0]?.secretaries.map(({ name }) => name)).toEqual(["张三"]);
  });
});

describe("organisations of the same name", () => {
  const roster = rosterOf([
    organizations([
      ["城东镇党委", null, null],
      ["城西镇党委", null, null],
      ["第一党支部", "城东镇党委", null],
      ["第一党支部", "城西镇党委", null],
    ]),
  ]);

  test.each([
    [["城西镇党委"], 3],
    [["城东镇"], 2],
    [["城西镇党委领导点评登记表"], 3],
  ])("are told apart by %p", (hints, index) => {
    expect(roster.findOrganization("第一支部", hints)).toEqual({ found: "one", index });
  });

  test("stay ambiguous without a hint that speaks for one", () => {
    expect(roster.findOrganization("第一支部", ["城南镇党委"])).toEqual({ found: "many", candidates: [2, 3] });
  });

  test("without a parent are told apart by sheet name or 填报单位", () => {
    const bySheet = rosterOf([
      organizations([["第一党支部", null, "张三"]], { name: "城东镇" }),
      organizations([["第一党支部", null, "李四"]], { name: "Sheet2", block: { unit: "城西镇党委" } }),
    ]);
    expect(bySheet.organizations).toHaveLength(2);
    expect(bySheet.findOrganization("第一党支部", ["城西镇党委"])).toEqual({ found: "one", index: 1 });
    expect(bySheet.findOrganization("第一党支部", ["城东镇"])).toEqual({ found: "one", index: 0 });
  });

  test("the only one of a general name is not taken for another unit's", () => {
    const one = rosterOf([
      organizations([
        ["城东镇党委", null, null],
        ["城西镇党委", null, null],
        ["第一党支部", "城东镇党委", null],
      ]),
    ]);
    expect(one.findOrganization("第一党支部", ["城西镇党委"])).toEqual({ found: "none" });
    expect(one.findOrganization("第一党支部", ["城东镇党委"])).toEqual({ found: "one", index: 2 });
  });
});
