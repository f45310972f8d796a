import { recognize } from "../../../src/core/ledger/recognize/recognize";
import { TRACKING_FIELDS } from "../../../src/core/ledger/fields";
import { STANDARD_HEADINGS } from "../../../src/core/ledger/headings";
import { markerTerm } from "../../../src/core/marks/marker";
import { planClearMarks, type ClearingOptions } from "../../../src/core/marks/plan-clear-marks";
import { describeClearing, keptSentences } from "../../../src/core/marks/plan-clear-report";
import { applyPlan } from "../../../src/core/workbook/apply-plan";
import type { CellValue } from "../../../src/core/workbook/cell";
import { formulaKey, type SheetSnapshot, type WorkbookSnapshot } from "../../../src/core/workbook/snapshot";
import { sheetOf, workbookOf } from "../workbook/picture";

const HEADINGS = ["党组织名称", "点评领导", "点评时间", "点评方式", "存在的问题"];
const REVIEWS: readonly (readonly CellValue[])[] = [
  ["内科党支部", "李建国", 40612, "现场点评", "学习记录不全"],
  ["外科党支部", "李建国", 40613, "现场点评", "党费收缴不及时"],
];
const TRACKING = TRACKING_FIELDS.map((field) => STANDARD_HEADINGS[field]);
const LIVE = `IF(${markerTerm("tracking")},"未整改","")`;

/** The review ledger with columns appended: their headings, and each row's cells. */
function ledger(
  headings: readonly string[],
  rows: readonly (readonly CellValue[])[],
  more: Partial<SheetSnapshot> = {},
): SheetSnapshot {
  const values = [[...HEADINGS, ...headings], ...REVIEWS.map((row, at) => [...row, ...(rows[at] ?? [])])];
  return sheetOf("党组织点评台账", values, more);
}

const ROSTER = ["党组织名称", "上级党组织", "党组织类型", "书记", "党员人数"];
const BRANCHES: readonly (readonly CellValue[])[] = [
  ["内科党支部", "医院党委", "党支部", "周明远", 12],
  ["外科党支部", "医院党委", "党支部", "刘春梅", 9],
];

function roster(headings: readonly string[], rows: readonly (readonly CellValue[])[]): SheetSnapshot {
  const values = [[...ROSTER, ...headings], ...BRANCHES.map((row, at) => [...row, ...(rows[at] ?? [])])];
  return sheetOf("党组织名册", values);
}

function tracked(cells: Readonly<Record<number, CellValue>>): SheetSnapshot {
  const first = HEADINGS.length;
  const row = (at: number): CellValue[] => TRACKING.map((_, index) => (at === 0 ? (cells[index] ?? null) : null));
  const status = first + TRACKING.indexOf("整改状态");
  const formulas = new Map([1, 2].map((at) => [formulaKey(at, status), LIVE]));
  return ledger(TRACKING, [row(0), row(1)], { formulas });
}

const ORIGINAL = ledger([], []);

function clear(workbook: WorkbookSnapshot, options: ClearingOptions = {}) {
  const clearing = planClearMarks(workbook, recognize(workbook), options);
  return { clearing, after: applyPlan(workbook, clearing.plan) };
}

function contentOf(sheet: SheetSnapshot | undefined): unknown {
  const rows = sheet?.values.map((row) => {
    const cells = [...row];
    while (cells.length > 0 && cells.at(-1) === null) cells.pop();
    return cells;
  });
  return [rows, [...(sheet?.formulas ?? [])]];
}

describe("columns that hold only what we wrote go", () => {
  test.each<[string, SheetSnapshot]>([
    ["校验结果 with marks and without", ledger(["校验结果"], [["错误【点评时间】晚于截止日期"], [null]])],
    ["整改跟踪 with live states", tracked({})],
  ])("%s", (_, sheet) => {
    const { clearing, after } = clear(workbookOf(sheet));
    expect(contentOf(after.sheets[0])).toEqual(contentOf(ORIGINAL));
    expect(clearing.kept).toEqual([]);
    expect(clearing.columns).toHaveLength(1);
  });

  test("beside a roster, 点评情况 and 校验结果", () => {
    const marked = roster(
      ["点评情况", "校验结果"],
      [
        ["未点评", "提示【书记】…"],
        ["已点评 1次", null],
      ],
    );
    const { clearing, after } = clear(workbookOf(marked));
    expect(contentOf(after.sheets[0])).toEqual(contentOf(roster([], [])));
    expect(clearing.columns).toEqual([{ sheet: "党组织名册", headings: ["点评情况", "校验结果"] }]);
  });

  test("an Excel Table loses them, too", () => {
    const range = { top: 0, left: 0, bottom: 2, right: HEADINGS.length };
    const table = { id: "t", name: "台账", range, hasHeaderRow: true, hasTotalsRow: false };
    const { after } = clear(workbookOf(ledger(["校验结果"], [["核实【点评领导】…"]], { tables: [table] })));
    expect(contentOf(after.sheets[0])).toEqual(contentOf(ORIGINAL));
    expect(after.sheets[0]?.tables[0]?.range.right).toBe(HEADINGS.length - 1);
  });

  test("a number in 问题编号 that a run would write again goes with them, a typed one stays", () => {
    const workbook = workbookOf(tracked({ 0: "WT-1" }));
    const derived = clear(workbook, { derivedNumber: (_, row) => (row === 1 ? "WT-1" : "") });
    expect(contentOf(derived.after.sheets[0])).toEqual(contentOf(ORIGINAL));
    const typed = clear(workbook);
    expect(typed.clearing.kept.map(({ reason }) => reason)).toEqual(["typedTracking"]);
    expect(typed.after.sheets[0]).toEqual(expect.objectContaining({ values: workbook.sheets[0]?.values }));
  });
});

describe("what people typed stays", () => {
  test.each<[string, CellValue, CellValue]>([
    ["their words behind our mark", "错误【点评时间】晚于截止日期\n说明：已核对", "已核对"],
    ["their words alone", "看过了", "看过了"],
  ])("in 校验结果: %s", (_, before, after) => {
    const result = clear(workbookOf(ledger(["校验结果"], [[before], ["提示【评价】太短"]])));
    expect(result.after.sheets[0]?.values.map((row) => row[HEADINGS.length] ?? null)).toEqual([
      "校验结果",
      after,
      null,
    ]);
    expect(result.clearing.kept.map(({ reason }) => reason)).toEqual(["typedWords"]);
  });

  test("in 点评情况: words that are no status of ours", () => {
    const { after } = clear(workbookOf(roster(["点评情况"], [["未点评"], ["出差，下月补"]])));
    expect(after.sheets[0]?.values.map((row) => row[ROSTER.length] ?? null)).toEqual([
      "点评情况",
      null,
      "出差，下月补",
    ]);
  });

  test("tracking columns in use go on working; with everything to be cleared their formulas become what they show", () => {
    const sheet = tracked({ 1: "每周抽查", 4: "整改中" });
    const workbook = workbookOf(sheet);
    const usual = clear(workbook);
    expect(contentOf(usual.after.sheets[0])).toEqual(contentOf(sheet));
    expect(usual.clearing.plan.edits.map(({ type }) => type)).toContain("removeConditionalFormats");
    const all = clear(workbook, { all: true }).after.sheets[0];
    expect(contentOf(all)).toEqual(contentOf({ ...sheet, formulas: new Map() }));
  });

  test("a column of theirs to the right keeps our heading, so that no hole opens", () => {
    const { clearing, after } = clear(workbookOf(ledger(["校验结果", "备注"], [["提示【评价】太短", "补录"]])));
    expect(after.sheets[0]?.values.map((row) => row.slice(HEADINGS.length))).toEqual([
      ["校验结果", "备注"],
      [null, "补录"],
      [],
    ]);
    expect(clearing.kept.map(({ reason }) => reason)).toEqual(["insideLedger"]);
  });

  test("our formulas in a column of theirs go, the column stays", () => {
    const overdue = formulaKey(1, 4);
    const values = [
      ["问题编号", "党组织名称", "重点问题", "整改时限", "逾期天数"],
      ["WT-1", "内科党支部", "学习记录不全", 40600, 12],
    ];
    const sheet = sheetOf("重点问题整改台账", values, {
      formulas: new Map([[overdue, `IF(${markerTerm("tracking")},12,"")`]]),
    });
    const { clearing, after } = clear(workbookOf(sheet));
    expect(after.sheets[0]?.values[0]).toEqual(values[0]);
    expect(after.sheets[0]?.values[1]?.[4] ?? null).toBeNull();
    expect(clearing.columns).toEqual([]);
    expect(describeClearing(clearing)).toBe("清空或改回 1 格。");
  });

  test("a protected sheet is left alone, and said", () => {
    const { clearing, after } = clear(workbookOf(ledger(["校验结果"], [["错误【点评时间】…"]], { isProtected: true })));
    expect(after.sheets[0]?.values[0]).toContain("校验结果");
    expect(keptSentences(clearing)).toEqual([expect.stringContaining("受保护")]);
  });
});

const OURS = ["校验清单", "未点评名单", "点评内容覆盖", "标记说明"].map((name) => sheetOf(name, [[name]]));
const PRODUCTS = [
  sheetOf("领导点评工作情况统计表", [["领导点评工作情况统计表"]]),
  sheetOf("统计依据", [["统计依据"]]),
  sheetOf("点评设置", [["点评设置"]]),
  sheetOf("审核报告", [["审核报告"]]),
  sheetOf("上级会问什么", [["上级会问什么"]]),
  sheetOf("点评台账记录", [["x"]], { visibility: "veryHidden" }),
  sheetOf("打印党员点评登记表", [["党员点评登记表"]]),
];

describe("sheets of ours", () => {
  const names = (workbook: WorkbookSnapshot, all: boolean) =>
    clear(workbook, { all }).after.sheets.map(({ name }) => name);
  const workbook = workbookOf(ORIGINAL, ...OURS, ...PRODUCTS);

  test("derived ones go, the clerk's product and what its numbers lead to stay", () => {
    expect(names(workbook, false)).toEqual([ORIGINAL.name, ...PRODUCTS.map(({ name }) => name)]);
  });
  test("without the statistics sheet its 统计依据 goes", () => {
    expect(names(workbookOf(ORIGINAL, sheetOf("统计依据", [["统计依据"]])), false)).toEqual([ORIGINAL.name]);
  });
  test("with everything to be cleared all of them go", () => {
    expect(names(workbook, true)).toEqual([ORIGINAL.name]);
  });
  test("a statistics sheet that came from elsewhere is nobody's to remove", () => {
    const received = sheetOf("领导点评工作情况统计表", [["领导点评工作情况统计表"]]);
    expect(names(workbookOf(ORIGINAL, received), true)).toEqual([ORIGINAL.name, received.name]);
  });
  test("a sheet that only bears our name stays", () => {
    const theirs = sheetOf("未点评名单", [["请各支部填写"]]);
    expect(names(workbookOf(ORIGINAL, theirs), true)).toEqual([ORIGINAL.name, theirs.name]);
  });
  test("a list with a person's 说明 stays and is named", () => {
    const findings = sheetOf("校验清单", [["校验清单"], [], [], [1, "核实", "", "", "", "", "", "已与李建国核对"]]);
    const { clearing, after } = clear(workbookOf(ORIGINAL, findings));
    expect(after.sheets).toHaveLength(2);
    expect(keptSentences(clearing)).toEqual([expect.stringContaining("校验清单")]);
  });
  test.each([false, true])(
    "what somebody's formula leads to stays, and what that leads to, with the cells named (all: %s)",
    (all) => {
      const own = sheetOf("汇总", [["校验错误"], [null]], { formulas: new Map([["1,0", "COUNTA(校验清单!A:A)"]]) });
      const findings = sheetOf("校验清单", [["校验清单"], [null]], { formulas: new Map([["1,0", "'标记说明'!A1"]]) });
      const legend = sheetOf("标记说明", [["标记说明"]]);
      const list = sheetOf("未点评名单", [["未点评名单"]]);
      const marked = ledger(["校验结果"], [["错误【点评时间】…"]], {
        formulas: new Map([["1,5", `IF(${markerTerm("tracking")},未点评名单!A1,"")`]]),
      });
      const { clearing, after } = clear(workbookOf(marked, own, findings, legend, list), { all });
      expect(after.sheets.map(({ name }) => name)).toEqual([marked.name, "汇总", "校验清单", "标记说明"]);
      expect(clearing.kept.map(({ reason, sheet, cells }) => [reason, sheet, cells])).toEqual([
        ["usedSheet", "校验清单", ["汇总!A2"]],
        ["usedSheet", "标记说明", ["校验清单!A2"]],
      ]);
      expect(keptSentences(clearing)[0]).toMatch(/^“汇总!A2”[^。]*“校验清单”[^。]*。$/);
    },
  );
  test("a protected structure keeps them, and says so", () => {
    const { clearing, after } = clear({ ...workbook, isStructureProtected: true });
    expect(after.sheets).toHaveLength(workbook.sheets.length);
    expect(new Set(clearing.kept.map(({ reason }) => reason))).toEqual(new Set(["protectedStructure"]));
  });
  test("the last visible sheet stays", () => {
    const hidden = { ...ORIGINAL, visibility: "hidden" as const };
    expect(names(workbookOf(hidden, sheetOf("标记说明", [["标记说明"]])), false)).toEqual([ORIGINAL.name, "标记说明"]);
  });
});

test("what happens is said in one sentence, and nothing is said to happen where there is nothing", () => {
  const marked = clear(workbookOf(ledger(["校验结果"], [["错误【点评时间】…"]]), ...OURS)).clearing;
  expect(describeClearing(marked)).toBe(
    "去掉“党组织点评台账”的校验结果栏；删除工作表校验清单、未点评名单、点评内容覆盖、标记说明。",
  );
  expect(describeClearing(clear(workbookOf(ORIGINAL)).clearing)).toBe("没有发现本工具的标记。");
});
