import { planCoverageMarks } from "../../../src/core/coverage/coverage-marks";
import { markerTerm } from "../../../src/core/marks/marker";
import { applyPlan } from "../../../src/core/workbook/apply-plan";
import type { Edit, EditPlan } from "../../../src/core/workbook/edit-plan";
import { sheetByName, type WorkbookSnapshot } from "../../../src/core/workbook/snapshot";
import { marksInput, rosterSheets, textsOf } from "./marks-world";
import type { World } from "./world";

const WORLD: World = {
  organizations: [
    ["局党委", "", "王一"],
    ["一支部", "局党委", "张三"],
    ["二支部", "局党委", "李四"],
    ["第一党小组", "一支部", "周组长"],
  ],
  members: [
    ["赵五", "一支部"],
    ["钱六", "一支部"],
    ["孙七", "二支部", "2011-06-01"],
  ],
  scheme: "henan-2010",
  period: "2011-01-01..2011-06-30",
  asOf: "2011-05-31",
  organizationReviews: [
    ["一支部", "2011-01-20", "王一"],
    ["一支部", "2011-02-20", "王一"],
    ["二支部", "2011-05-20", "王一"],
  ],
  memberReviews: [
    ["赵五", "一支部", "2011-01-10", "张三"],
    ["钱六", "一支部", "", "张三"],
    ["李四", "二支部", "2011-01-11", "王一"],
  ],
};

const writes = (plan: EditPlan): readonly Edit[] =>
  plan.edits.filter((edit) => edit.type !== "conditionalFormat" && edit.type !== "removeConditionalFormats");
const plan = (workbook: WorkbookSnapshot, world = WORLD) => planCoverageMarks(marksInput(world, workbook));
const marked = applyPlan(rosterSheets(WORLD), plan(rosterSheets(WORLD)));

describe("点评情况 on rosters", () => {
  test("says how each row stands, status first; groups are left blank", () => {
    expect(textsOf(marked, "组织").map((row) => row[2])).toEqual([
      "点评情况",
      "待点评（截至6月30日）",
      "已点评 2次；第2季度待点评",
      "部分：第1季度未点评（党组织）；已点评 2次（书记李四）",
      "",
    ]);
    expect(textsOf(marked, "党员").map((row) => row[2])).toEqual(["点评情况", "已点评 1次", "未点评", "未到期"]);
  });

  test.each([
    [[], "已点评 1次（随党组织）"],
    [[["李四", "二支部", "2011-01-11", "王一"]], "已点评 2次（随党组织 1次）"],
  ] as const)("a member who heads a branch and was reviewed with it", (memberReviews, text) => {
    const world: World = {
      ...WORLD,
      members: [["李四", "二支部"]],
      organizationReviews: [["二支部", "2011-01-20", "王一"]],
      memberReviews,
    };
    expect(textsOf(applyPlan(rosterSheets(world), plan(rosterSheets(world), world)), "党员")[1]?.[2]).toBe(text);
  });

  test("no duty is said in words", () => {
    const world: World = { ...WORLD, period: "2011-04-01..2011-06-30" };
    expect(textsOf(applyPlan(rosterSheets(world), plan(rosterSheets(world), world)), "党员")[1]?.[2]).toBe(
      "无点评任务",
    );
  });

  test("colours follow the text and carry our term", () => {
    const formats = plan(rosterSheets(WORLD)).edits.filter((edit) => edit.type === "conditionalFormat");
    expect(formats).toHaveLength(8);
    for (const format of formats) expect(format.formula).toContain(markerTerm("coverage"));
    expect(formats[0]).toMatchObject({
      formula: `AND(LEFT($C2,3)="未点评",${markerTerm("coverage")})`,
      range: { top: 1, left: 2, bottom: 4, right: 2 },
    });
  });

  test("on its own outcome it writes nothing", () => {
    expect(writes(plan(marked))).toEqual([]);
  });

  test("a later run changes what has changed, and words of somebody else's stay", () => {
    const theirs = applyPlan(marked, {
      edits: [{ type: "writeBlock", sheet: "s1", top: 1, left: 2, cells: [[{ value: "由县里点评" }]] }],
    });
    const world: World = { ...WORLD, memberReviews: [["钱六", "一支部", "2011-01-12", "张三"]] };
    const again = applyPlan(theirs, plan(theirs, world));
    expect(textsOf(again, "党员").map((row) => row[2])).toEqual(["点评情况", "由县里点评", "已点评 1次", "未到期"]);
  });
});

describe("未点评名单", () => {
  test("both sides, with windows and reasons", () => {
    expect(textsOf(marked, "未点评名单").slice(2)).toEqual([
      ["序号", "类别", "姓名（名称）", "所在（上级）党组织", "未点评时段", "点评情况", "原因", "备注"],
      ["1", "未被点评的党组织", "局党委", "", "", "待点评（截至6月30日）", "期限未到", ""],
      ["2", "未被点评的党组织", "二支部", "局党委", "第1季度", "部分：第1季度未点评", "期内没有点评记录", ""],
      ["3", "未被点评的书记", "王一", "局党委", "", "待点评（截至6月30日）", "期限未到", ""],
      ["4", "未被点评的党员", "钱六", "一支部", "集中点评期", "未点评", "有1条点评记录未计入：没有点评时间", ""],
      [
        "5",
        "未作点评的书记",
        "李四",
        "二支部",
        "统计期间",
        "未作点评",
        "没有计入的、由其点评下级党组织或本组织党员的记录",
        "",
      ],
    ]);
    expect(textsOf(marked, "未点评名单")[1]?.[0]).toContain("统计期间：2011-01-01 至 2011-06-30");
    expect(sheetByName(marked, "未点评名单")?.visibility).toBe("visible");
  });

  test("whoever reviewed himself is told so, not that he is no superior of his own", () => {
    const world: World = { ...WORLD, memberReviews: [["钱六", "一支部", "2011-01-12", "钱六"]] };
    const lines = textsOf(applyPlan(rosterSheets(world), plan(rosterSheets(world), world)), "未点评名单");
    expect(lines.find((row) => row[2] === "钱六")?.[6]).toBe("有1条点评记录未计入：自己点评自己，不计");
  });

  test("remarks go with their person", () => {
    const remarked = applyPlan(marked, {
      edits: [{ type: "writeBlock", sheet: "own:uncovered", top: 6, left: 7, cells: [[{ value: "外出务工" }]] }],
    });
    expect(writes(plan(remarked))).toEqual([]);
    const world: World = { ...WORLD, asOf: "2011-06-30" };
    const later = textsOf(applyPlan(remarked, plan(remarked, world)), "未点评名单");
    expect(later.find((row) => row[2] === "钱六")?.[7]).toBe("外出务工");
    expect(later.filter((row) => row[7] !== "" && row[7] !== "备注")).toHaveLength(1);
  });

  test("a shorter list leaves nothing of the longer one", () => {
    const world: World = {
      ...WORLD,
      organizations: [["局党委", "", ""]],
      members: [],
      organizationReviews: [["局党委", "2011-02-01", "外来"]],
    };
    const shorter = applyPlan(marked, {
      edits: planCoverageMarks({ ...marksInput(WORLD, marked), ...pick(world) }).edits,
    });
    expect(
      textsOf(shorter, "未点评名单")
        .slice(3)
        .map((row) => row[1]),
    ).toEqual(["（没有未点评的对象）"]);
  });

  test("somebody else's sheet of that name is left alone", () => {
    const workbook: WorkbookSnapshot = {
      ...rosterSheets(WORLD),
      sheets: [
        ...rosterSheets(WORLD).sheets,
        {
          ...(rosterSheets(WORLD).sheets[0] as never as WorkbookSnapshot["sheets"][number]),
          id: "x",
          name: "未点评名单",
        },
      ],
    };
    const after = applyPlan(workbook, plan(workbook));
    expect(textsOf(after, "未点评名单")).toEqual(textsOf(workbook, "未点评名单"));
    expect(textsOf(after, "未点评名单(2)")[0]?.[0]).toBe("未点评名单");
  });

  function pick(world: World) {
    const { roster, coverage, reviews } = marksInput(world, rosterSheets(world));
    return {
      roster: { ...roster, organizations: roster.organizations.map((one) => ({ ...one, record: null })) },
      coverage,
      reviews,
    };
  }
});
