import { describePlan } from "../../../src/core/workbook/describe-plan";
import type { Edit } from "../../../src/core/workbook/edit-plan";
import { plainSheet } from "../../../src/core/workbook/snapshot";

const workbook = {
  sheets: ["党员点评台账", "党员名册", "整改台账", "校验清单"].map((name, index) =>
    plainSheet(String(index + 1), name, [
      ["姓名", "点评时间"],
      ["陈一", "2011-01-10"],
    ]),
  ),
  isStructureProtected: false,
};

const block = (sheet: string): Edit => ({
  type: "writeBlock",
  sheet,
  top: 0,
  left: 0,
  cells: [
    [{ value: "a" }, null],
    [{ formula: "1+1", result: 2 }, { value: null }],
  ],
});

/** Columns to the right of the ledger, heading and one entry each. */
const columns = (sheet: string, headings: readonly string[]): Edit => ({
  type: "writeBlock",
  sheet,
  top: 0,
  left: 2,
  cells: [headings.map((value) => ({ value })), headings.map(() => ({ value: "×" }))],
});

const cell = { top: 1, left: 0, bottom: 1, right: 0 };
const removed = (sheet: string): Edit => ({ type: "removeConditionalFormats", sheet, marker: "点评台账:校验" });
const format = (sheet: string): Edit => ({
  type: "conditionalFormat",
  sheet,
  range: cell,
  formula: 'LEN("点评台账:校验")>0',
  style: { bold: true },
});
const validation = (sheet: string): Edit => ({
  type: "dataValidation",
  sheet,
  range: cell,
  rule: { type: "date" },
  errorTitle: "日期",
  errorMessage: "请填写日期。",
  isStrict: false,
});
const newSheet = (name: string): Edit => ({ type: "addSheet", key: name, name, visibility: "visible" });

describe("a plan in one sentence", () => {
  test.each<[string, Edit[]]>([
    ["没有需要改动的地方。", []],
    ["在“党员点评台账”写入 2 格、清空 1 格。", [block("1")]],
    [
      "新建“标记说明”；在“党员点评台账”写入 2 格、清空 1 格。",
      [newSheet("标记说明"), block("标记说明"), format("标记说明"), block("1")],
    ],
    ["新建“未点评名单”“标记说明”。", [newSheet("未点评名单"), newSheet("标记说明")]],
    ["新建“未点评名单”等 3 张表。", ["未点评名单", "标记说明", "统计依据"].map(newSheet)],
    [
      "在“党员点评台账”加“校验结果”1 列、写入 2 格、标颜色 1 处。",
      [removed("1"), format("1"), columns("1", ["校验结果"])],
    ],
    ["在“整改台账”加“问题编号”等 3 列、写入 6 格。", [columns("3", ["问题编号", "整改状态", "逾期天数"])]],
    // A list of ours that is brought up to date stands behind the ledgers that grow; the same heading is said once.
    [
      "在“党员点评台账”等 3 张表加“校验结果”2 列、写入 6 格、清空 1 格。",
      [block("4"), columns("1", ["校验结果"]), columns("2", ["校验结果"])],
    ],
    // What stands higher in a column is its heading, whatever is written first.
    [
      "在“党员名册”加“点评情况”1 列、写入 3 格。",
      [{ type: "writeBlock", sheet: "2", top: 1, left: 2, cells: [[{ value: "已点评" }]] }, columns("2", ["点评情况"])],
    ],
    [
      "在“党员名册”加“点评情况”“校验结果”2 列。",
      [{ type: "appendTableColumns", sheet: "2", table: "1", headers: ["点评情况", "校验结果"] }],
    ],
    [
      "在“党员名册”去掉“点评情况”1 列。",
      [{ type: "removeTableColumns", sheet: "2", table: "1", headers: ["点评情况"] }],
    ],
    ["调整 1 处格式。", [{ type: "freeze", sheet: "1", rows: 1, columns: 0 }]],
    ["重设 1 处颜色、1 处下拉或填写检查；内容没有需要改动的地方。", [removed("1"), format("1"), validation("1")]],
    ["在“党员点评台账”“党员名册”标颜色 2 处。", [removed("1"), format("1"), format("2")]],
    ["删除“校验清单”。", [{ type: "removeSheet", sheet: "4" }]],
    [
      "删除“校验清单”；在“党员点评台账”清除 1 片区域。",
      [
        { type: "clearBlock", sheet: "1", range: cell },
        { type: "removeSheet", sheet: "4" },
      ],
    ],
  ])("%s", (sentence, edits) => {
    expect(describePlan(workbook, { edits })).toBe(sentence);
  });
});
