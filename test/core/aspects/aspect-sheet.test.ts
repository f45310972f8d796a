import { aspectCoverage } from "../../../src/core/aspects/aspect-coverage";
import { planAspectSheet } from "../../../src/core/aspects/aspect-sheet";
import { CHUANGBAN_2010 } from "../../../src/core/scheme/schemes/chuangban-2010";
import { FUZHOU_SCHOOL_2010 } from "../../../src/core/scheme/schemes/fuzhou-school-2010";
import { applyPlan } from "../../../src/core/workbook/apply-plan";
import { sheetByName } from "../../../src/core/workbook/snapshot";
import { contextOf, type Setup } from "../rules/context";
import { readLedgerText } from "../rules/ledger-text";
import { ROSTERS } from "../rules/world";

const TEXT = `${ROSTERS}
# 组织 organizationReview
党组织名称 | 点评领导 | 点评时间 | 评价 | 存在的问题
第一党支部 | 高远志 | 2024-02-10 | 师德师风严，任务完成好 | 对学生的关爱还不够
第二党支部 | 高远志 | 2024-02-12 | 班子团结 | 业务钻研还不深
第二党支部 | 高远志 | 2023-02-12 | 关爱学生 | 业务钻研还不深
# 党员 memberReview
姓名 | 党组织名称 | 点评领导 | 点评时间 | 评价
李建强 | 第一党支部 | 王芳华 | 2024-03-06 | 学习刻苦，业绩突出，服务群众热心
李建强 | 第一党支部 | 李建强 | 2024-03-07 | 学习刻苦，遵纪守法
王芳华 | 第一党支部 | 高远志 | 2024-03-06 | 履行书记职责认真，督促检查到位
`;

function tablesOf(setup: Setup) {
  const { workbook, recognition } = readLedgerText(TEXT);
  const context = contextOf(workbook, recognition, setup);
  return { ...context, tables: aspectCoverage(context.reviews, context.roster, context.settings) };
}

const SCHOOL: Setup = { scheme: FUZHOU_SCHOOL_2010 };

test("counting reviews of the period, subject by subject", () => {
  const { tables } = tablesOf(SCHOOL);
  expect(tables.map(({ subject, counts, reviews }) => [subject, reviews.length, counts])).toEqual([
    ["organization", 2, [1, 1, 1, 1, 1]],
    ["member", 2, [1, 1, 1, 0, 0]],
  ]);
});

test("who heads the own branch is read by the aspects for secretaries, where there are such", () => {
  const { tables } = tablesOf({ scheme: CHUANGBAN_2010 });
  expect(tables.map(({ subject, reviews, aspects }) => [subject, reviews.length, aspects.length])).toEqual([
    ["organization", 2, 9],
    ["secretary", 1, 4],
    ["member", 1, 4],
  ]);
});

describe("点评内容覆盖", () => {
  const { workbook, tables, settings } = tablesOf(SCHOOL);
  const marked = applyPlan(workbook, planAspectSheet(workbook, tables, settings));
  const values = sheetByName(marked, "点评内容覆盖")?.values ?? [];

  test("shows each review, counts and shares, and says how it was read", () => {
    expect(values[1]?.[0]).toContain("按关键词判读");
    expect(values[3]).toEqual([
      ...["序号", "出处", "被点评对象", "所在（上级）党组织", "点评时间"],
      ...["师德师风好", "完成任务好", "团结协作好", "关爱学生好", "钻研业务好", "涉及方面数"],
    ]);
    expect(values[4]?.slice(5)).toEqual([1, 1, 1, 1, 1, 5]);
    expect(values[5]?.slice(5)).toEqual([0.5, 0.5, 0.5, 0.5, 0.5, 0.5]);
    expect(values[6]).toEqual([1, "组织 第2行", "第一党支部", null, "2024-02-10", "√", "√", null, "√", null, 3]);
    expect(values[8]).toEqual([]);
  });

  test("a second run plans nothing, a changed text does", () => {
    expect(planAspectSheet(marked, tables, settings).edits).toEqual([]);
    expect(planAspectSheet(marked, tables.slice(0, 1), settings).edits.length).toBeGreaterThan(0);
  });

  test("no sheet without aspects, and none over somebody else's", () => {
    expect(planAspectSheet(workbook, [], settings).edits).toEqual([]);
    const [first] = workbook.sheets;
    if (first === undefined) throw new Error("no sheet");
    const foreign = { ...workbook, sheets: [{ ...first, name: "点评内容覆盖" }] };
    expect(planAspectSheet(foreign, tables, settings).edits).toEqual([]);
  });
});
