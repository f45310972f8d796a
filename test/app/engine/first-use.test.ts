import type { Engine } from "../../../src/app/engine/engine";
import type { Overview } from "../../../src/app/engine/views/overview";
import { createInlineEngine } from "../../../src/app/engine/inline-engine";
import { dayOf, isoDay } from "../../../src/core/ledger/day";
import { applyPlan } from "../../../src/core/workbook/apply-plan";
import { plainSheet, type WorkbookSnapshot } from "../../../src/core/workbook/snapshot";

const REVIEW_HEADINGS = ["姓名", "性别", "所在党支部", "点评领导", "点评时间", "点评方式", "存在的问题", "工作建议"];

/** What the clerk of 青石镇 had: rosters, members' reviews of 2024 with a slip (2042), and no ledger of organisations' reviews. */
const WORKBOOK: WorkbookSnapshot = {
  isStructureProtected: false,
  sheets: [
    plainSheet("1", "党组织名册", [
      ["党组织名称", "上级党组织", "书记", "党员人数"],
      ["青石镇党委", null, "王海涛", 2],
      ["东风村党支部", "青石镇党委", "李建国", 2],
    ]),
    plainSheet("2", "点评台账", [
      REVIEW_HEADINGS,
      ["刘春梅", "女", "东风村党支部", "李建国", "2024-03-02", "个别点评", "学习不够深入，联系实际不紧", "加强学习"],
      ["李建国", "男性", "东风村党支部", "王海涛", "2042-06-08", "个别点评", "下基层少，了解情况不及时", "多下基层"],
    ]),
  ],
};

let engine: Engine;
let overview: Overview;

async function check(workbook: WorkbookSnapshot): Promise<void> {
  engine = createInlineEngine();
  await engine.load(workbook);
  overview = await engine.check({ today: dayOf(2026, 11, 29) ?? 0 }, []);
}

beforeEach(() => check(WORKBOOK));
afterEach(() => engine.close());

test("a date still to come does not stretch the days in which the ledgers' reviews lie", () => {
  const { from, to } = overview.periodGap ?? { from: 0, to: 0 };
  expect([isoDay(from), isoDay(to)]).toEqual(["2024-03-02", "2024-03-02"]);
});

test.each([
  ["no column 点评领导", ["姓名", "所在党支部", "点评时间", "存在的问题"], "台账里没有“点评领导”栏"],
  ["nobody entered", ["姓名", "所在党支部", "点评时间", "存在的问题", "点评领导"], "没有点评领导"],
])(
  "reviews that lie in the period and do not count: the reason is said, not the days (%s)",
  async (_, headings, reason) => {
    engine.close();
    const row = ["刘春梅", "东风村党支部", "2026-08-26", "学习不够深入，联系实际不紧"];
    const ledger = plainSheet("2", "党员点评台账", [headings, row, ["李建国", ...row.slice(1)]]);
    await check({ ...WORKBOOK, sheets: WORKBOOK.sheets.map((sheet) => (sheet.id === "2" ? ledger : sheet)) });
    expect(overview.periodGap).toBeNull();
    expect(overview.nextStep).toEqual({ type: "makeCount", count: 2, reason });
  },
);

test("the year and half-year of the reviews are offered as periods", async () => {
  const labels = (await engine.settings()).periods.map(({ label }) => label);
  expect(labels).toEqual(expect.arrayContaining(["2026年", "2024年上半年", "2024年"]));
  expect(labels.filter((label) => /2042|2024年下半年/.test(label))).toEqual([]);
  expect(new Set(labels).size).toBe(labels.length);
});

test("it is said that no ledger of organisations' reviews is there, and not when there is one", async () => {
  expect(overview.lacksOrganizationReviews).toBe(true);
  engine.close();
  const ledger = plainSheet("3", "党组织点评台账", [
    ["党组织名称", "上级党组织", "点评领导", "点评时间", "点评方式", "存在的问题", "工作建议"],
    ["东风村党支部", "青石镇党委", "王海涛", "2026-08-02", "现场点评", "三会一课不够规范", "按时召开"],
  ]);
  await check({ ...WORKBOOK, sheets: [...WORKBOOK.sheets, ledger] });
  expect(overview.lacksOrganizationReviews).toBe(false);
});

test("who can still be reviewed is told apart from who was missed before", () => {
  const [first] = overview.due;
  expect(first).toMatchObject({ type: "reviews", subject: "organization", count: 2, missed: 2 });
});

test("statistics are no ledger and add no records", async () => {
  const before = overview.rows;
  const { plan } = await engine.plan({ type: "statistics" }, []);
  engine.close();
  await check(applyPlan(WORKBOOK, plan));
  expect(overview.ledgers.map(({ kind }) => kind)).toContain("statistics");
  expect(overview.rows).toBe(before);
});

test("where nothing of ours is there, clearing has nothing to ask", async () => {
  const { plan, sentence } = await engine.plan({ type: "clearMarks", all: true }, []);
  expect(plan.edits).toEqual([]);
  expect(sentence).toBe("没有发现本工具的标记。");
});

test.each([
  ["a workbook without a word", [], /^工作簿是空的/],
  ["one with words but no ledger", [["采购清单", "数量"]], /^没有认出任何台账或名册/],
])("%s is called what it is", async (_, rows, sentence) => {
  await engine.load({ sheets: [plainSheet("1", "Sheet1", rows)], isStructureProtected: false });
  await expect(engine.check({ today: 0 }, [])).rejects.toThrow(sentence);
});

test("a fix of one cell names it, what stood there and what comes", async () => {
  const ids = (await engine.findings()).filter(({ fix }) => fix !== null).map(({ id }) => id);
  const { sentence } = await engine.plan({ type: "fixes", ids }, []);
  expect(sentence).toBe("把“点评台账”B3 的“男性”改为“男”。");
});

test("a scheme that is chosen is written down by its name", async () => {
  const { plan } = await engine.plan({ type: "settings", changes: [{ item: "scheme", value: "general" }] }, []);
  const sheet = applyPlan(WORKBOOK, plan).sheets.find(({ name }) => name === "点评设置");
  expect(sheet?.values.find(([label]) => label === "方案")?.[1]).toBe("通用方案");
});
