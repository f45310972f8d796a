import { describePlan } from "../../../src/core/workbook/describe-plan";
import type { Edit } from "../../../src/core/workbook/edit-plan";

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

describe("a plan in one sentence", () => {
  test.each<[string, Edit[]]>([
    ["没有需要改动的地方。", []],
    ["写入 2 格、清空 1 格。", [block("1")]],
    [
      "新建 1 张表、写入 2 格、清空 1 格。",
      [{ type: "addSheet", key: "new", name: "校验清单", visibility: "visible" }, block("new"), block("1")],
    ],
    ["表格新增 2 列。", [{ type: "appendTableColumns", sheet: "1", table: "1", headers: ["a", "b"] }]],
    ["调整 1 处格式。", [{ type: "freeze", sheet: "1", rows: 1, columns: 0 }]],
    ["重设 1 处颜色、1 处下拉或填写检查；内容没有需要改动的地方。", [removed("1"), format("1"), validation("1")]],
    ["给 2 处标颜色（随内容自动变化）。", [removed("1"), format("1"), format("2")]],
    ["写入 2 格、清空 1 格、给 1 处标颜色（随内容自动变化）。", [removed("1"), format("1"), block("1")]],
    ["删除 1 张表。", [{ type: "removeSheet", sheet: "1" }]],
  ])("%s", (sentence, edits) => {
    expect(describePlan({ edits })).toBe(sentence);
  });
});
